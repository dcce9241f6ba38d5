package vn.ungpho.intake.s3;

import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import java.time.Instant;
import org.jboss.logging.Logger;
import vn.ungpho.intake.RegisterEvidence;
import vn.ungpho.web.Causes;

/// A queue message about stored evidence. It throws when the message has to come again; a file is recorded once.
public record EvidenceDoor(RegisterEvidence evidence) {

    private static final Logger LOG = Logger.getLogger(EvidenceDoor.class);

    /// Records every file that the message names.
    public void register(SQSMessage message, Instant now) {
        try {
            for (var object : StoredObject.inNotification(message.getBody())) {
                evidence.register(object.key(), now);
                LOG.infof("door=register-evidence message=%s outcome=recorded", message.getMessageId());
            }
        } catch (RuntimeException e) {
            LOG.errorf(
                    "door=register-evidence message=%s outcome=failed cause=%s", message.getMessageId(), Causes.of(e));
            throw e;
        }
    }
}
