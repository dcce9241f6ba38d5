package vn.ungpho.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import vn.ungpho.agency.Agency;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.Reservation;

/// Nhiệm vụ thường kỳ: what has to be done every year although nothing has happened.
///
/// @param id           identifier in lower-case ASCII with hyphens
/// @param title        what has to be done, Vietnamese
/// @param article      where it stands, in the law or in a plan
/// @param plan         id of the plan that asks for it; empty where the law does, of every agency
/// @param unit         đơn vị thực hiện, as in the plan; empty where the law leaves it to the agency
/// @param to           whom it goes to
/// @param last         the last day on which it is in time
/// @param document     kind of the document that fulfils it; empty where the system has none
/// @param validFrom    first day of terms that it is for
/// @param validTo      last day; empty while it is in force
/// @param reservations what is not certain about it
public record RoutineDuty(
        String id,
        String title,
        String article,
        Optional<String> plan,
        Optional<String> unit,
        List<String> to,
        MonthDay last,
        Optional<String> document,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        List<Reservation> reservations) {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    public RoutineDuty {
        to = List.copyOf(to);
        reservations = List.copyOf(reservations);
    }

    /// The last day on which it is in time.
    public LocalDate lastDay(int year) {
        return last.atYear(year);
    }

    /// The last moment in time, at Vietnam's time.
    public Instant due(int year) {
        return lastDay(year).atTime(END_OF_DAY).atZone(Incident.ZONE).toInstant();
    }

    /// Whether an agency has it in a year.
    public boolean concerns(Agency agency, int year) {
        var day = lastDay(year);
        return plan.map(agency.plan()::equals).orElse(true)
                && !day.isBefore(validFrom)
                && validTo.map(end -> !day.isAfter(end)).orElse(true);
    }
}
