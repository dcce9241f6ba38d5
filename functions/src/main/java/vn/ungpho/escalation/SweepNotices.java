package vn.ungpho.escalation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ungpho.incident.Notice;

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
        var failures = due.stream().flatMap(notice -> failure(notice, now)).toList();
        return new Swept(due.size(), failures);
    }

    private Stream<Exception> failure(Notice notice, Instant now) {
        try {
            send.send(notice, now);
            return Stream.empty();
        } catch (NoticeSender.NotSent | RuntimeException e) {
            return Optional.<Exception>of(e).stream();
        }
    }
}
