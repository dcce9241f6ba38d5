package vn.ungpho.escalation.dynamodb;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jboss.logging.Logger;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.ungpho.escalation.NoticeSender;
import vn.ungpho.escalation.SendNotice;
import vn.ungpho.escalation.SweepNotices;
import vn.ungpho.incident.Notice;
import vn.ungpho.incident.dynamodb.Item;
import vn.ungpho.incident.dynamodb.NoticeItem;
import vn.ungpho.web.Causes;

/// Notices as the table's stream and the clock bring them.
public record NoticesDoor(SendNotice send, SweepNotices sweep) {

    private static final Logger LOG = Logger.getLogger(NoticesDoor.class);

    /// Sends the notice of a new outbox item.
    ///
    /// @throws IllegalStateException when it could not be sent and the record has to come again
    public void send(DynamodbStreamRecord change, Instant now) {
        var notice = notice(change);
        try {
            var outcome = send.send(notice, now) ? "sent" : "not-ours";
            LOG.infof("door=send-notice notice=%s outcome=%s", notice.id(), outcome);
        } catch (NoticeSender.NotSent | RuntimeException e) {
            LOG.errorf("door=send-notice notice=%s outcome=failed cause=%s", notice.id(), Causes.of(e));
            throw new IllegalStateException("notice " + notice.id() + " not sent");
        }
    }

    /// Sends what is due.
    ///
    /// @throws IllegalStateException when some could not be sent; they stay due
    public void sweep(Instant now) {
        var swept = sweep.sweep(now);
        swept.failures().forEach(e -> LOG.errorf("door=sweep-notices outcome=failed cause=%s", Causes.of(e)));
        if (!swept.failures().isEmpty()) {
            throw new IllegalStateException(swept.failures().size() + " of " + swept.due() + " notices not sent");
        }
    }

    private static Notice notice(DynamodbStreamRecord change) {
        Map<String, AttributeValue> item = new HashMap<>();
        change.getDynamodb().getNewImage().forEach((name, value) -> {
            if (value.getS() != null) {
                item.put(name, Item.text(value.getS()));
            }
        });
        return NoticeItem.read(item);
    }
}
