package vn.ungpho.response.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Days as plans write them: `16/3/2017`, `ngày 16 tháng 3 năm 2017`.
final class Days {

    /// Groups 1 to 3 or 4 to 6: day, month, year.
    static final Pattern DAY = Pattern.compile(
            "([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})|([0-9]{1,2})\\s+tháng\\s+([0-9]{1,2})\\s+năm\\s+([0-9]{4})");

    private Days() {}

    static Stream<MatchResult> in(String text) {
        return DAY.matcher(text).results();
    }

    /// The day; empty when the calendar has no such day.
    static Optional<LocalDate> day(MatchResult match) {
        int group = match.group(1) == null ? 4 : 1;
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(match.group(group + 2)),
                    Integer.parseInt(match.group(group + 1)),
                    Integer.parseInt(match.group(group))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// `05/01/2026`, `16/3/2017`
    static String written(LocalDate day) {
        var month = day.getMonthValue() < 3 ? "0" + day.getMonthValue() : "" + day.getMonthValue();
        return "%02d/%s/%d".formatted(day.getDayOfMonth(), month, day.getYear());
    }
}
