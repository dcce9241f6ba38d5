package vn.ungpho.escalation.dynamodb;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.ungpho.escalation.NoticeSender;
import vn.ungpho.escalation.SendNotice;
import vn.ungpho.escalation.SweepNotices;
import vn.ungpho.incident.Notice;
import vn.ungpho.incident.dynamodb.Item;
import vn.ungpho.incident.dynamodb.NoticeItem;
import vn.ungpho.log.Call;

/// Notices as the table's stream and the clock bring them.
public record NoticesDoor(SendNotice send, SweepNotices sweep) {

    /// Sends the notice of a new outbox item.
    ///
    /// @throws IllegalStateException when it could not be sent and the record has to come again
    public void send(DynamodbStreamRecord change, Instant now) {
        var notice = notice(change);
        try {
            send.send(notice, now);
        } catch (NoticeSender.NotSent e) {
            throw new IllegalStateException("notice " + notice.id() + " not sent", e);
        }
    }

    /// Sends what is due.
    ///
    /// @throws IllegalStateException when some could not be sent; they stay due
    public void sweep(Instant now) {
        var swept = sweep.sweep(now);
        swept.failures().forEach(e -> Call.mishap("not-sent", e));
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
