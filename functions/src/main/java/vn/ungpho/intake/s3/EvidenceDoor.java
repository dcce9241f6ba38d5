package vn.ungpho.intake.s3;

import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import java.time.Instant;
import vn.ungpho.intake.RegisterEvidence;
import vn.ungpho.s3.StoredObject;

/// A queue message about stored evidence. It throws when the message has to come again; a file is recorded once.
public record EvidenceDoor(RegisterEvidence evidence) {

    /// Records every file that the message names.
    public void register(SQSMessage message, Instant now) {
        StoredObject.inNotification(message.getBody())
                .forEach(object -> evidence.register(object.key(), object.version(), now));
    }
}
