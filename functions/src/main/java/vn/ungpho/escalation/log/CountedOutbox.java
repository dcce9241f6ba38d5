package vn.ungpho.escalation.log;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.ungpho.escalation.Outbox;
import vn.ungpho.incident.IncidentId;
import vn.ungpho.incident.Notice;
import vn.ungpho.log.Measure;

/// The outbox, with its notices counted by what became of them (`Notices`): `sent`, `dropped` where nobody was there
/// to send to, `again` where an earlier attempt may have gone out, `refused` where the mail service would not take
/// it, and `left` where the sweep found them.
public record CountedOutbox(Outbox outbox) implements Outbox {

    @Override
    public Claim claim(Notice notice, Instant now, Duration lease) {
        var claim = outbox.claim(notice, now, lease);
        if (claim.hold() == Hold.OURS_IN_DOUBT) {
            count("again", 1);
        }
        return claim;
    }

    @Override
    public void sent(Notice notice, Instant now, String detail, Optional<String> message) {
        outbox.sent(notice, now, detail, message);
        count(message.isPresent() ? "sent" : "dropped", 1);
    }

    @Override
    public Optional<IncidentId> about(String message) {
        return outbox.about(message);
    }

    @Override
    public void release(Notice notice, Instant retryAt) {
        outbox.release(notice, retryAt);
        count("refused", 1);
    }

    @Override
    public List<Notice> due(Instant now, int limit) {
        var due = outbox.due(now, limit);
        count("left", due.size());
        return due;
    }

    @Override
    public Optional<Posted> find(String id) {
        return outbox.find(id);
    }

    @Override
    public int unsent(Instant writtenBefore) {
        return outbox.unsent(writtenBefore);
    }

    private static void count(String state, int number) {
        Measure.count("Notices", number).by("state", state).write();
    }
}
