package vn.ungpho.intake.s3;

import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import java.time.Instant;
import org.jboss.logging.Logger;
import vn.ungpho.intake.ReceiveMail;
import vn.ungpho.web.Causes;

/// A queue message about stored mails. It throws when the message has to come again; a mail that was taken in
/// before is
/// taken in once.
public record MailDoor(ReceiveMail receive) {

    private static final Logger LOG = Logger.getLogger(MailDoor.class);

    /// Takes in every mail that the message names.
    public void receive(SQSMessage message, Instant now) {
        try {
            for (var object : StoredObject.inNotification(message.getBody())) {
                receive.receive(object.bucket(), object.key(), now);
                LOG.infof("door=receive-mail message=%s outcome=received", message.getMessageId());
            }
        } catch (RuntimeException e) {
            LOG.errorf("door=receive-mail message=%s outcome=failed cause=%s", message.getMessageId(), Causes.of(e));
            throw e;
        }
    }
}
