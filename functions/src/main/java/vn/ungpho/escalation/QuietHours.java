package vn.ungpho.escalation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import vn.ungpho.incident.Incident;

/// Giờ nghỉ, at Vietnam's time: what may wait is not sent in it.
///
/// @param from     when it begins in the evening
/// @param to       when it ends in the morning
/// @param restDays whether days of rest are quiet as a whole
/// @param margin   how soon after its end a deadline still counts as being in it
public record QuietHours(LocalTime from, LocalTime to, boolean restDays, Duration margin) {

    public QuietHours {
        if (!to.isBefore(from)) {
            throw new IllegalArgumentException("quiet hours begin in the evening and end in the morning");
        }
    }

    /// The first moment from this one on that is not quiet: the moment itself, or the end of the quiet time.
    Instant endAfter(Instant moment, WorkCalendar calendar) {
        var at = moment.atZone(Incident.ZONE);
        while (isQuiet(at, calendar)) {
            var day = at.toLocalTime().isBefore(to)
                    ? at.toLocalDate()
                    : at.toLocalDate().plusDays(1);
            at = day.atTime(to).atZone(Incident.ZONE);
        }
        return at.toInstant();
    }

    private boolean isQuiet(ZonedDateTime at, WorkCalendar calendar) {
        var time = at.toLocalTime();
        return time.isBefore(to) || !time.isBefore(from) || restDays && rests(at.toLocalDate(), calendar);
    }

    /// Of a year that the table does not have yet no holidays are known: better a mail too many.
    private static boolean rests(LocalDate day, WorkCalendar calendar) {
        return calendar.covers(day, day) && !calendar.isWorkingDay(day);
    }
}
