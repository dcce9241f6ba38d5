package vn.ungpho.response.check;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// The time that a plan is for, and today.
///
/// @param from  its first day
/// @param to    its last day
/// @param today the day of the check
record Span(LocalDate from, LocalDate to, LocalDate today) {

    private static final Pattern YEARS = Pattern.compile("((?:19|20)[0-9]{2})(?:\\s*[-–]\\s*((?:19|20)[0-9]{2}))?");

    /// The span of a period (`2026`, `2021 - 2025`); empty where the period names no year.
    static Optional<Span> of(String period, LocalDate today) {
        var match = YEARS.matcher(period);
        if (!match.find()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(match.group(1));
        int last = match.group(2) == null ? first : Integer.parseInt(match.group(2));
        return Optional.of(new Span(LocalDate.of(first, 1, 1), LocalDate.of(Math.max(first, last), 12, 31), today));
    }

    /// How a day on which something ended lies to the plan; empty when it has not ended yet.
    ///
    /// @param ended the first day without it
    Optional<String> since(LocalDate ended) {
        var day = "từ ngày " + Days.written(ended);
        if (!ended.isAfter(from)) {
            return Optional.of(day + ", trước kỳ của kế hoạch");
        }
        if (!ended.isAfter(to)) {
            return Optional.of(day + ", trong kỳ của kế hoạch");
        }
        return ended.isAfter(today) ? Optional.empty() : Optional.of(day + ", sau kỳ của kế hoạch");
    }
}
