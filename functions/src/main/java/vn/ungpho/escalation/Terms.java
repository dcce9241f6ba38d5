package vn.ungpho.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.ungpho.agency.Agency;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.Reservation;
import vn.ungpho.incident.VietnamTime;

/// Các kỳ trong năm: how the duties of quiet times stand. Pure.
public record Terms(RoutineDuties duties, WorkCalendar calendar) {

    /// Those of an agency in a year, by their last day.
    public List<Routine> of(Agency agency, int year, List<Fulfilment> done, Instant now) {
        return duties.duties().stream()
                .filter(d -> d.concerns(agency, year))
                .map(d -> of(d, year, done, now))
                .sorted(Comparator.comparing(Routine::due))
                .toList();
    }

    private Routine of(RoutineDuty duty, int year, List<Fulfilment> done, Instant now) {
        var fulfilled = done.stream()
                .filter(f -> f.duty().equals(duty.id()) && f.year() == year)
                .findFirst();
        return new Routine(duty, year, duty.due(year), fulfilled, now, doubts(duty, duty.lastDay(year)));
    }

    /// The text says "trước ngày", so a last day of rest does not move it; who waits for that day stands before a
    /// closed door.
    private List<String> doubts(RoutineDuty duty, LocalDate last) {
        var doubts = new ArrayList<String>();
        duty.reservations().stream()
                .filter(r -> r.holdsOn(last))
                .map(Reservation::text)
                .forEach(doubts::add);
        if (!calendar.covers(last, last)) {
            doubts.add("Bảng ngày nghỉ chưa có năm " + last.getYear() + ".");
        } else if (!calendar.isWorkingDay(last)) {
            doubts.add("Ngày cuối (" + VietnamTime.date(last) + ") là ngày nghỉ; nên thực hiện trước đó.");
        }
        return doubts;
    }

    /// The year that a moment is in, at Vietnam's time.
    public static int year(Instant now) {
        return now.atZone(Incident.ZONE).getYear();
    }
}
