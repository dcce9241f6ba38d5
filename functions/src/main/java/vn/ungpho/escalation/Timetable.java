package vn.ungpho.escalation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ungpho.agency.Level;

/// Lịch báo: when who is told, as `ungpho/escalation/policy.yaml` has it.
///
/// @param quiet           giờ nghỉ, in which nothing is sent that may wait
/// @param acknowledgement what an answer does
/// @param reconciliation  how long a mail of unknown fate is not sent again
/// @param backsOff        how many repetitions come at their pace; each later one waits twice as long as the one before
/// @param chains          how each kind of matter is spoken of
public record Timetable(
        QuietHours quiet,
        Acknowledging acknowledgement,
        Duration reconciliation,
        int backsOff,
        Map<Matter.Kind, Chained> chains) {

    private static final Duration SLOWEST = Duration.ofDays(1);

    public Timetable {
        chains = Map.copyOf(chains);
    }

    /// What an answer does.
    ///
    /// @param holds how long a chain rests without any progress
    /// @param link  how long the link of a mail is good
    public record Acknowledging(Duration holds, Duration link) {}

    /// How one kind of matter is spoken of.
    ///
    /// @param before calls before the first, each so long before the due time
    /// @param first  the first call: when the matter comes up, or at its due time
    /// @param after  the call after it, if there is another
    /// @param repeat how it goes on
    public record Chained(List<Said> before, Said first, Optional<Said> after, Optional<Repeat> repeat) {

        public Chained {
            before = List.copyOf(before);
        }
    }

    /// One call.
    ///
    /// @param rule    what it says
    /// @param level   up to whom
    /// @param urgent  whether it is said in quiet hours too
    /// @param after   how long after its moment; empty for at once
    /// @param percent of the whole length that is left, for a call before a due time
    /// @param time    that is left, for a call before a due time
    public record Said(
            Rule rule,
            Level level,
            boolean urgent,
            Optional<Duration> after,
            Optional<Integer> percent,
            Optional<Duration> time) {

        /// The call of a matter whose moment is this.
        Matter.Call call(Instant moment) {
            return new Matter.Call(rule, moment.plus(after.orElse(Duration.ZERO)), level, urgent);
        }
    }

    /// How a chain goes on while nobody answers.
    ///
    /// @param every  how long nobody may answer
    /// @param upTo   how far up it goes
    /// @param urgent whether it is said in quiet hours too
    public record Repeat(Duration every, Level upTo, boolean urgent) {}

    /// How a kind of matter is spoken of.
    Chained chain(Matter.Kind kind) {
        return Optional.ofNullable(chains.get(kind)).orElseThrow();
    }

    /// How long it is to the repetition of this number, from 1.
    Duration pause(Repeat repeat, int number) {
        var doublings = Math.clamp(number - backsOff, 0, 20);
        var pause = repeat.every().multipliedBy(1L << doublings);
        return pause.compareTo(SLOWEST) < 0 || doublings == 0 ? pause : SLOWEST;
    }
}
