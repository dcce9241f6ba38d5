package vn.ungpho.escalation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ungpho.incident.Reservation;

/// Nghĩa vụ thông báo, báo cáo: what the law asks for after an incident.
///
/// @param id           identifier in lower-case ASCII with hyphens
/// @param title        what has to be done, Vietnamese
/// @param article      where it stands
/// @param regime       the texts it belongs to, short: `NĐ 331/2026`
/// @param validFrom    first day of incidents that it is for
/// @param validTo      last day; empty while it is in force
/// @param starts       ids of the events that the clock counts from; the first that is recorded counts
/// @param length       how long
/// @param who          who has to do it
/// @param to           whom it goes to
/// @param document     kind of the document that fulfils it; empty where the system has none
/// @param when         to which incidents it applies
/// @param reservations what is not certain about it
public record Duty(
        String id,
        String title,
        String article,
        String regime,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        List<String> starts,
        Length length,
        String who,
        List<String> to,
        Optional<String> document,
        DutyCondition when,
        List<Reservation> reservations) {

    public Duty {
        starts = List.copyOf(starts);
        to = List.copyOf(to);
        reservations = List.copyOf(reservations);
        if (starts.isEmpty()) {
            throw new IllegalArgumentException(id + ": a duty counts from an event");
        }
    }

    /// Whether it is for incidents of this day.
    public boolean inForce(LocalDate day) {
        return !day.isBefore(validFrom)
                && validTo.map(last -> !day.isAfter(last)).orElse(true);
    }
}
