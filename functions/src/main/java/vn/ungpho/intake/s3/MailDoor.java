package vn.ungpho.intake.s3;

import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import java.time.Instant;
import vn.ungpho.intake.ReceiveMail;
import vn.ungpho.s3.StoredObject;

/// A queue message about stored mails. It throws when the message has to come again; a mail that was taken in before
/// is taken in once.
public record MailDoor(ReceiveMail receive) {

    /// Takes in every mail that the message names.
    public void receive(SQSMessage message, Instant now) {
        StoredObject.inNotification(message.getBody())
                .forEach(object -> receive.receive(object.bucket(), object.key(), now));
    }
}
