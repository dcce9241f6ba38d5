package vn.ungpho.escalation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ungpho.incident.VietnamTime;

/// Lịch làm việc of offices of state: Monday to Friday, but for the days of `ungpho/law/holidays.yaml`. A day of a
/// year that the table does not have is an error, never a working day.
public final class WorkCalendar {

    private final NavigableMap<Integer, CalendarYear> years = new TreeMap<>();
    private final Map<LocalDate, CalendarDay> days;

    /// @throws IllegalArgumentException when a year is missing between two, or a day stands twice or in the wrong
    /// year
    public WorkCalendar(Collection<CalendarYear> known) {
        known.forEach(y -> years.put(y.year(), y));
        if (years.isEmpty() || years.size() != known.size() || years.size() != last() - first() + 1) {
            throw new IllegalArgumentException("the years of the calendar follow one another, each once");
        }
        days = known.stream()
                .flatMap(y -> y.days().stream())
                .collect(Collectors.toUnmodifiableMap(CalendarDay::date, d -> d));
    }

    /// One year of the table.
    ///
    /// @param published whether its days have been announced
    public record CalendarYear(int year, boolean published, List<CalendarDay> days) {

        public CalendarYear {
            days = List.copyOf(days);
            days.forEach(d -> {
                var weekday = d.date().getDayOfWeek();
                var sense = d.kind() == CalendarDay.Kind.WORK ? weekday == DayOfWeek.SATURDAY : !isWeekend(weekday);
                if (d.date().getYear() != year || !sense) {
                    throw new IllegalArgumentException(
                            d.date() + " is not a day that the table of " + year + " can have");
                }
            });
        }
    }

    /// Whether the table has the years of both days and all between.
    public boolean covers(LocalDate from, LocalDate to) {
        return from.getYear() >= first() && to.getYear() <= last();
    }

    /// Whether offices work.
    ///
    /// @throws IllegalArgumentException for a day of a year that the table does not have
    public boolean isWorkingDay(LocalDate day) {
        if (!covers(day, day)) {
            throw new IllegalArgumentException("the table of holidays does not have the year " + day.getYear());
        }
        var special = days.get(day);
        if (special != null && special.counts()) {
            return special.kind() == CalendarDay.Kind.WORK;
        }
        return !isWeekend(day.getDayOfWeek());
    }

    /// The first working day that is not before this day.
    ///
    /// @throws IllegalArgumentException when the table ends before it
    public LocalDate workingDayFrom(LocalDate day) {
        var at = day;
        while (!isWorkingDay(at)) {
            at = at.plusDays(1);
        }
        return at;
    }

    /// What is not certain about the days from one to another, Vietnamese.
    public List<String> doubts(LocalDate from, LocalDate to) {
        var unpublished = Stream.iterate(from.getYear(), y -> y <= to.getYear(), y -> y + 1)
                .filter(y -> years.containsKey(y) && !years.get(y).published())
                .map(y -> "Lịch nghỉ năm " + y + " chưa được thông báo đầy đủ.");
        return Stream.concat(unsure(from, to), unpublished).toList();
    }

    /// What is not certain about one day, Vietnamese.
    List<String> doubts(LocalDate day) {
        return unsure(day, day).toList();
    }

    private Stream<String> unsure(LocalDate from, LocalDate to) {
        return days.values().stream()
                .filter(d -> !d.date().isBefore(from) && !d.date().isAfter(to))
                .filter(d -> d.certainty() != CalendarDay.Certainty.STATUTE)
                .sorted(Comparator.comparing(CalendarDay::date))
                .map(d -> "Ngày nghỉ, ngày làm bù chưa chắc chắn: " + VietnamTime.date(d.date()) + " " + d.title()
                        + " (" + d.certainty().label() + ").");
    }

    private int first() {
        return years.firstKey();
    }

    private int last() {
        return years.lastKey();
    }

    private static boolean isWeekend(DayOfWeek weekday) {
        return weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
    }
}
