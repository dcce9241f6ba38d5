package vn.ungpho.escalation;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Nhắc việc: that a contact is told of a duty of quiet times.
///
/// @param agency  id of the agency
/// @param duty    id of the duty
/// @param year    of the term
/// @param mark    how near it is
/// @param contact id of the agency's contact
public record Reminder(String agency, String duty, int year, Mark mark, String contact) {

    /// What it is known by; the same for whoever wants to send it.
    public String id() {
        return String.join(".", agency, duty, String.valueOf(year), mark.word(), contact);
    }

    /// How near the end of a term is.
    public enum Mark {
        MONTH(Duration.ofDays(30)),
        WEEK(Duration.ofDays(7)),
        EVE(Duration.ofDays(1)),
        OVERDUE(Duration.ZERO);

        /// A term that ended longer ago is not reminded of: whoever starts to use the system is not told of the past.
        private static final Duration FORGOTTEN = Duration.ofDays(30);

        private final Duration before;

        Mark(Duration before) {
            this.before = before;
        }

        /// The last one that was reached; only that one is sent, however long nothing ran.
        static Optional<Mark> reached(Instant due, Instant now) {
            return now.isAfter(due.plus(FORGOTTEN))
                    ? Optional.empty()
                    : Stream.of(values())
                            .filter(m -> !now.isBefore(due.minus(m.before)))
                            .reduce((earlier, later) -> later);
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
