package vn.ungpho.escalation;

import java.util.Optional;

/// Thời hạn of a duty, as its article gives it.
///
/// @param unit   what it is counted in
/// @param amount how many; empty where there is nothing to count
public record Length(Unit unit, Optional<Integer> amount) {

    public Length {
        if (unit.counted() != amount.filter(n -> n > 0).isPresent()) {
            throw new IllegalArgumentException("hours and days have an amount, and nothing else has");
        }
    }

    /// What a length is counted in.
    public enum Unit {
        /// "Ngay", without a number.
        AT_ONCE,
        HOURS,
        CALENDAR_DAYS,
        WORKING_DAYS,
        /// The text has no limit.
        NOT_STATED;

        boolean counted() {
            return this == HOURS || this == CALENDAR_DAYS || this == WORKING_DAYS;
        }
    }

    int count() {
        return amount.orElseThrow();
    }

    /// As people say it, Vietnamese: `72 giờ`.
    public String label() {
        return switch (unit) {
            case AT_ONCE -> "ngay";
            case HOURS -> count() + " giờ";
            case CALENDAR_DAYS -> count() + " ngày";
            case WORKING_DAYS -> count() + " ngày làm việc";
            case NOT_STATED -> "văn bản không ghi thời hạn";
        };
    }
}
