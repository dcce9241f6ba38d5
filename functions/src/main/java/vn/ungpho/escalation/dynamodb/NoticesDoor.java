package vn.ungpho.escalation.dynamodb;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.ungpho.escalation.NoticeSender;
import vn.ungpho.escalation.Outbox;
import vn.ungpho.escalation.SendNotice;
import vn.ungpho.escalation.SweepNotices;
import vn.ungpho.escalation.SweepWatches;
import vn.ungpho.escalation.Watches;
import vn.ungpho.incident.Notice;
import vn.ungpho.incident.dynamodb.Item;
import vn.ungpho.incident.dynamodb.NoticeItem;
import vn.ungpho.log.Call;
import vn.ungpho.log.Measure;

/// Notices as the table's stream and the clock bring them.
public record NoticesDoor(SendNotice send, SweepWatches look, SweepNotices sweep, Gauges gauges) {

    /// What is counted every minute.
    ///
    /// @param watches for the duties that are overdue (`DutiesOverdue`) and those still to be done in time
    ///     (`DutiesDue`), of all incidents together
    /// @param outbox  for the notices that were written long ago and are not sent (`UnsentNotices`)
    public record Gauges(Watches watches, Outbox outbox) {

        void write(Instant now, Duration longAgo) {
            var duties = watches.duties();
            Measure.count("DutiesOverdue", duties.overdue()).write();
            Measure.count("DutiesDue", duties.due()).write();
            Measure.count("UnsentNotices", outbox.unsent(now.minus(longAgo))).write();
        }
    }

    private static final Duration LONG_AGO = Duration.ofMinutes(15);

    /// Sends the notice of a new outbox item. One that the mail service refuses is left to the sweep, which finds it
    /// when it is due again: a stream keeps its order, so a record that came again would hold up all behind it.
    public void send(DynamodbStreamRecord change, Instant now) {
        try {
            send.send(notice(change), now);
        } catch (NoticeSender.NotSent e) {
            Call.mishap("not-sent", e);
        }
    }

    /// Looks at the incidents whose time has come, and sends what is due.
    ///
    /// @throws IllegalStateException when some could not be looked at or sent; they stay due
    public void sweep(Instant now) {
        var looked = look.sweep(now);
        var swept = sweep.sweep(now);
        List<Exception> failures = Stream.concat(looked.failures().stream(), swept.failures().stream())
                .toList();
        failures.forEach(e -> Call.mishap("not-swept", e));
        gauges.write(now, LONG_AGO);
        if (!failures.isEmpty()) {
            throw new IllegalStateException(failures.size() + " of " + looked.looked() + " incidents and " + swept.due()
                    + " notices not swept");
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
