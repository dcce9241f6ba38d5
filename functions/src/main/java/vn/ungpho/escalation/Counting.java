package vn.ungpho.escalation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.VietnamTime;

/// Cách tính thời hạn. Pure.
///
/// Hours count from the minute (khoản 1 Điều 147 Bộ luật Dân sự 2015). Of days, the day of the event is not counted
/// and the last counts to its end (khoản 2, 3 Điều 147; khoản 1, 6 Điều 148), at Vietnam's time. The civil code is
/// what other law falls back on; that it also moves a last day that is a day of rest (khoản 5 Điều 148) would make a
/// deadline later, so it is named and not relied upon.
record Counting(WorkCalendar calendar) {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    /// When a length runs out.
    ///
    /// @param due    the last moment in time; empty when there is none, or it cannot be told
    /// @param doubts what is not certain about it, Vietnamese
    record Count(Optional<Instant> due, List<String> doubts) {}

    Count from(Instant start, Length length) {
        return switch (length.unit()) {
            case AT_ONCE -> new Count(Optional.of(start), List.of());
            case NOT_STATED -> new Count(Optional.empty(), List.of());
            case HOURS -> new Count(Optional.of(start.plus(Duration.ofHours(length.count()))), List.of());
            case CALENDAR_DAYS -> calendarDays(day(start).plusDays(length.count()));
            case WORKING_DAYS -> workingDays(day(start), length.count());
        };
    }

    private Count calendarDays(LocalDate last) {
        var doubts = new ArrayList<>(calendar.doubts(last));
        if (!calendar.covers(last, last.plusDays(15))) {
            doubts.add("Bảng ngày nghỉ chưa có năm " + last.plusDays(15).getYear()
                    + " nên chưa biết ngày cuối của thời hạn có rơi vào ngày nghỉ không.");
        } else if (!calendar.isWorkingDay(last)) {
            doubts.add("Ngày cuối của thời hạn (" + VietnamTime.date(last)
                    + ") là ngày nghỉ; nếu áp dụng khoản 5 Điều 148 Bộ luật Dân sự 2015 thì thời hạn kéo dài đến hết ngày "
                    + VietnamTime.date(calendar.workingDayFrom(last)) + ". Ở đây tính ngày sớm hơn.");
        }
        return new Count(Optional.of(endOf(last)), List.copyOf(doubts));
    }

    private Count workingDays(LocalDate start, int count) {
        var day = start;
        for (int left = count; left > 0; ) {
            day = day.plusDays(1);
            if (!calendar.covers(day, day)) {
                return new Count(
                        Optional.empty(),
                        List.of("Bảng ngày nghỉ chưa có năm " + day.getYear() + ": chưa tính được thời hạn."));
            }
            left -= calendar.isWorkingDay(day) ? 1 : 0;
        }
        return new Count(Optional.of(endOf(day)), calendar.doubts(start, day));
    }

    private static LocalDate day(Instant at) {
        return at.atZone(Incident.ZONE).toLocalDate();
    }

    private static Instant endOf(LocalDate day) {
        return day.atTime(END_OF_DAY).atZone(Incident.ZONE).toInstant();
    }
}
