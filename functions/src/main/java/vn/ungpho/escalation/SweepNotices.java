package vn.ungpho.escalation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Sends what the stream left behind. One notice that cannot be sent does not hold up the others.
public record SweepNotices(Outbox outbox, SendNotice send) {

    private static final int BATCH = 50;

    /// What a sweep did.
    ///
    /// @param due      how many were due
    /// @param failures why some could not be sent; they stay due
    public record Swept(int due, List<Exception> failures) {}

    /// Sends every notice that is due.
    public Swept sweep(Instant now) {
        var due = outbox.due(now, BATCH);
        var failures = new ArrayList<Exception>();
        for (var notice : due) {
            try {
                send.send(notice, now);
            } catch (NoticeSender.NotSent | RuntimeException e) {
                failures.add(e);
            }
        }
        return new Swept(due.size(), List.copyOf(failures));
    }
}
