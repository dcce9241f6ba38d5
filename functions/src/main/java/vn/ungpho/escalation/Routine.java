package vn.ungpho.escalation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.ungpho.escalation.Deadline.Status;

/// Kỳ thực hiện: one duty of quiet times in one year, as it stands at one moment.
///
/// @param due    last moment in time
/// @param done   when and by whom it was done, as recorded
/// @param doubts what is not certain, Vietnamese
public record Routine(
        RoutineDuty duty, int year, Instant due, Optional<Fulfilment> done, Instant now, List<String> doubts) {

    public Routine {
        doubts = List.copyOf(doubts);
    }

    /// How it stands.
    public Status status() {
        var settled = done.map(Fulfilment::at).orElse(now);
        return settled.isAfter(due) ? Status.LATE : done.isPresent() ? Status.MET : Status.OPEN;
    }

    /// From now to the last moment, negative when it is past; empty once it is done.
    public Optional<Duration> remaining() {
        return done.isPresent() ? Optional.empty() : Optional.of(Duration.between(now, due));
    }
}
