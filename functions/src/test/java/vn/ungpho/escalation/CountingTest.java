package vn.ungpho.escalation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ungpho.escalation.Length.Unit;
import vn.ungpho.escalation.yaml.YamlHolidays;
import vn.ungpho.incident.Incident;

class CountingTest {

    private static final WorkCalendar CALENDAR = YamlHolidays.read();
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);
    private final Counting counting = new Counting(CALENDAR);

    // By hand, at the places where it goes wrong.

    @ParameterizedTest
    @CsvSource({
        // From the Friday before Tết 2026 over nine days off: the next working day is Monday 23/02.
        "2026-02-13T16:59, 1, 2026-02-23",
        "2026-02-12T08:00, 2, 2026-02-23",
        "2026-02-12T08:00, 5, 2026-02-26",
        // Over Tết 2025, with the days at both ends.
        "2025-01-24T23:59, 1, 2025-02-03",
        // Over Tết 2024: 08/02 to 14/02.
        "2024-02-07T09:00, 1, 2024-02-15",
        "2024-02-05T09:00, 5, 2024-02-19",
        // Over the year end, with Friday 02/01/2026 off and Saturday 10/01/2026 worked.
        "2025-12-31T10:00, 1, 2026-01-05",
        "2026-01-08T10:00, 2, 2026-01-10",
        "2026-01-09T10:00, 2, 2026-01-12",
        // Monday 29/4/2024 was off for Saturday 04/5/2024.
        "2024-04-26T10:00, 1, 2024-05-02",
        "2024-05-03T10:00, 1, 2024-05-04",
        // Giỗ Tổ on a Sunday gives Monday 27/4/2026 off.
        "2026-04-24T10:00, 1, 2026-04-28",
        // Quốc khánh 2026 with Monday 31/8 off and Saturday 22/8 worked.
        "2026-08-28T10:00, 1, 2026-09-03",
        "2026-08-21T10:00, 1, 2026-08-22",
    })
    void working_days_go_round_the_days_of_rest(LocalDateTime start, int days, LocalDate last) {
        assertEquals(Optional.of(endOf(last)), due(start, Unit.WORKING_DAYS, days));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T00:00, 5, 2026-11-25",
        "2026-11-20T23:59, 5, 2026-11-25",
        "2026-12-29T12:00, 5, 2027-01-03",
        "2024-02-26T12:00, 5, 2024-03-02",
        "2026-02-15T12:00, 5, 2026-02-20",
    })
    void of_days_the_first_is_not_counted_and_the_last_counts_to_its_end(
            LocalDateTime start, int days, LocalDate last) {
        assertEquals(Optional.of(endOf(last)), due(start, Unit.CALENDAR_DAYS, days));
    }

    @Test
    void the_day_of_the_event_is_the_day_in_vietnam() {
        var lateInLondon = Instant.parse("2026-11-20T17:30:00Z");
        assertEquals(
                Optional.of(endOf(LocalDate.of(2026, 11, 26))),
                counting.from(lateInLondon, length(Unit.CALENDAR_DAYS, 5)).due());
    }

    @Test
    void a_last_day_that_is_a_day_of_rest_is_told_and_the_later_day_is_named() {
        var count = counting.from(at(LocalDateTime.of(2026, 2, 15, 12, 0)), length(Unit.CALENDAR_DAYS, 5));
        assertTrue(
                count.doubts().stream().anyMatch(d -> d.contains("khoản 5 Điều 148") && d.contains("23/02/2026")),
                count.doubts().toString());
    }

    @Test
    void a_day_off_that_is_not_sure_yet_counts_as_a_working_day_and_is_named() {
        var count = counting.from(at(LocalDateTime.of(2026, 11, 23, 9, 0)), length(Unit.WORKING_DAYS, 1));
        assertEquals(Optional.of(endOf(LocalDate.of(2026, 11, 24))), count.due());
        assertTrue(
                count.doubts().getFirst().contains("Ngày Văn hóa Việt Nam"),
                count.doubts().toString());
    }

    @Test
    void over_a_year_that_was_not_announced_the_count_says_so() {
        var count = counting.from(at(LocalDateTime.of(2027, 3, 1, 9, 0)), length(Unit.WORKING_DAYS, 1));
        assertEquals(List.of("Lịch nghỉ năm 2027 chưa được thông báo đầy đủ."), count.doubts());
    }

    @Test
    void days_that_the_table_does_not_have_are_an_error_and_never_working_days() {
        assertThrows(IllegalArgumentException.class, () -> CALENDAR.isWorkingDay(LocalDate.of(2023, 12, 29)));
        assertThrows(IllegalArgumentException.class, () -> CALENDAR.isWorkingDay(LocalDate.of(2028, 1, 3)));
        var over = counting.from(at(LocalDateTime.of(2027, 12, 31, 9, 0)), length(Unit.WORKING_DAYS, 1));
        assertEquals(Optional.empty(), over.due());
        assertTrue(over.doubts().getFirst().contains("2028"));
        var calendarDays = counting.from(at(LocalDateTime.of(2027, 12, 30, 9, 0)), length(Unit.CALENDAR_DAYS, 5));
        assertEquals(Optional.of(endOf(LocalDate.of(2028, 1, 4))), calendarDays.due());
        assertTrue(calendarDays.doubts().getFirst().contains("2028"));
    }

    @Test
    void a_table_with_a_gap_or_a_nonsense_day_is_refused() {
        var y2024 = new WorkCalendar.CalendarYear(2024, true, List.of());
        var y2026 = new WorkCalendar.CalendarYear(2026, true, List.of());
        assertThrows(IllegalArgumentException.class, () -> new WorkCalendar(List.of(y2024, y2026)));
        assertThrows(IllegalArgumentException.class, () -> new WorkCalendar(List.of(y2024, y2024)));
        var sunday = new CalendarDay(
                LocalDate.of(2026, 11, 22), CalendarDay.Kind.OFF, "Chủ nhật", CalendarDay.Certainty.STATUTE, "");
        assertThrows(IllegalArgumentException.class, () -> new WorkCalendar.CalendarYear(2026, true, List.of(sunday)));
    }

    /// One day of New Year, five of Tết, one each of Giỗ Tổ, 30/4 and 01/5, two of Quốc khánh (Điều 112 Bộ luật Lao
    /// động 2019); what falls on a weekend is made good, and every swapped day is worked on a Saturday.
    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026})
    void in_an_announced_year_offices_rest_the_eleven_days_of_the_statute(int year) {
        var days = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .toList();
        var worked = days.stream().filter(CALENDAR::isWorkingDay).count();
        var weekdays = days.stream()
                .filter(d -> d.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .count();
        assertEquals(11, weekdays - worked);
    }

    // For every moment of the four years.

    @Property
    void a_working_day_deadline_ends_on_a_working_day_with_so_many_of_them_behind_it(
            @ForAll("moments") LocalDateTime start, @ForAll @IntRange(min = 1, max = 30) int days) {
        var due = due(start, Unit.WORKING_DAYS, days);
        if (due.isEmpty()) {
            assertTrue(start.toLocalDate().plusDays(days * 2L + 20).isAfter(LAST), "only near the end of the table");
            return;
        }
        var last = due.get().atZone(Incident.ZONE).toLocalDate();
        assertTrue(CALENDAR.isWorkingDay(last));
        var worked = Stream.iterate(start.toLocalDate().plusDays(1), d -> !d.isAfter(last), d -> d.plusDays(1))
                .filter(CALENDAR::isWorkingDay)
                .count();
        assertEquals(days, worked);
    }

    @Property
    void a_later_event_never_has_an_earlier_deadline(
            @ForAll("moments") LocalDateTime start,
            @ForAll @IntRange(min = 0, max = 20_000) int minutes,
            @ForAll Unit unit,
            @ForAll @IntRange(min = 1, max = 15) int amount) {
        var sooner = due(start, unit, amount);
        var later = due(start.plusMinutes(minutes), unit, amount);
        if (sooner.isPresent() && later.isPresent()) {
            assertTrue(!later.get().isBefore(sooner.get()));
        }
    }

    @Property
    void hours_are_hours_whatever_day_it_is(
            @ForAll("moments") LocalDateTime start, @ForAll @IntRange(min = 1, max = 100) int hours) {
        var due = due(start, Unit.HOURS, hours).orElseThrow();
        assertEquals(Duration.ofHours(hours), Duration.between(at(start), due));
    }

    @Property
    void a_calendar_day_deadline_is_never_before_the_full_days_nor_a_day_after_them(
            @ForAll("moments") LocalDateTime start, @ForAll @IntRange(min = 1, max = 30) int days) {
        var length =
                Duration.between(at(start), due(start, Unit.CALENDAR_DAYS, days).orElseThrow());
        assertTrue(length.compareTo(Duration.ofDays(days).minusMinutes(1)) >= 0);
        assertTrue(length.compareTo(Duration.ofDays(days + 1L)) < 0);
    }

    /// Any minute of the table's years; often around Tết and the ends of years.
    @Provide
    Arbitrary<LocalDateTime> moments() {
        var anywhere = days(LocalDate.of(2024, 1, 1), LAST);
        var tet = days(LocalDate.of(2026, 2, 9), LocalDate.of(2026, 2, 27));
        var yearEnd = days(LocalDate.of(2025, 12, 25), LocalDate.of(2026, 1, 12));
        var minutes = Arbitraries.integers().between(0, 24 * 60 - 1).map(m -> LocalTime.of(m / 60, m % 60));
        return Combinators.combine(Arbitraries.oneOf(anywhere, tet, yearEnd), minutes)
                .as(LocalDateTime::of);
    }

    private static Arbitrary<LocalDate> days(LocalDate from, LocalDate to) {
        return Arbitraries.longs().between(from.toEpochDay(), to.toEpochDay()).map(LocalDate::ofEpochDay);
    }

    private Optional<Instant> due(LocalDateTime start, Unit unit, int amount) {
        return counting.from(at(start), length(unit, amount)).due();
    }

    private static Length length(Unit unit, int amount) {
        return new Length(unit, unit.counted() ? Optional.of(amount) : Optional.empty());
    }

    private static Instant at(LocalDateTime local) {
        return local.toInstant(ZoneOffset.ofHours(7));
    }

    private static Instant endOf(LocalDate day) {
        return at(day.atTime(23, 59, 59));
    }
}
