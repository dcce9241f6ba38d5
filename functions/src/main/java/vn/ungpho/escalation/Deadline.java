package vn.ungpho.escalation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.ungpho.incident.Notice;

/// Thời hạn: how a duty stands for one incident at one moment.
///
/// @param duty      the duty
/// @param status    how it stands
/// @param start     what the clock counts from; empty while that has not happened
/// @param due       last moment in time; empty where there is none or the clock has not started
/// @param remaining from the moment of asking to the due time, negative when it is past; empty where nothing is due
/// @param sentAt    when it was done, as an officer recorded it
/// @param reason    why it stands so, Vietnamese
/// @param doubts    what is not certain, Vietnamese; none when all is
public record Deadline(
        Duty duty,
        Status status,
        Optional<Instant> start,
        Optional<Instant> due,
        Optional<Duration> remaining,
        Optional<Instant> sentAt,
        String reason,
        List<String> doubts) {

    public Deadline {
        doubts = List.copyOf(doubts);
    }

    /// Whether a notice is about it: its duty, its moment, or all that ask for something at once.
    public boolean isMeantBy(Notice notice) {
        var atOnce = duty.length().unit() == Length.Unit.AT_ONCE;
        return switch (Rule.rule(notice.rule()).orElseThrow()) {
            case DUTY_AT_ONCE -> duty.id().equals(notice.subject());
            case DUTY_UNCLEAR -> atOnce;
            case BEFORE_DEADLINE, AT_DEADLINE, OVERDUE ->
                !atOnce
                        && due.filter(at -> DutyMatters.subject(at).equals(notice.subject()))
                                .isPresent();
            case ON_DOCUMENT ->
                IssuedFile.parse(notice.subject())
                        .filter(file ->
                                duty.document().filter(file.kind()::equals).isPresent())
                        .isPresent();
            default -> false;
        };
    }

    /// Whether something about it is not certain.
    public boolean uncertain() {
        return !doubts.isEmpty();
    }

    /// How a duty stands.
    public enum Status {
        MET("Đã thực hiện đúng hạn"),
        LATE("Quá hạn"),
        OPEN("Chưa thực hiện"),
        NOT_APPLICABLE("Không áp dụng");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        /// Name for people, Vietnamese.
        public String label() {
            return label;
        }
    }
}
