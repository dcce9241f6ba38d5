package vn.ungpho.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// Times as documents write them, at Vietnam's time, with the leading zeros of Phụ lục I, phần I, mục II.4b.
final class VietnamTime {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private VietnamTime() {}

    /// `05/01/2026`, `20/11/2026`, `05/9/2026`
    static String date(Instant at) {
        return date(at.atZone(ZONE).toLocalDate());
    }

    /// `08 giờ 05 phút ngày 20/11/2026`
    static String minute(Instant at) {
        return clock(at) + " ngày " + date(at);
    }

    /// `08 giờ 05 phút`
    static String clock(Instant at) {
        var local = at.atZone(ZONE);
        return "%02d giờ %02d phút".formatted(local.getHour(), local.getMinute());
    }

    /// The day that it is in Vietnam.
    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }

    /// The first moment of a day.
    static Instant start(LocalDate date) {
        return date.atStartOfDay(ZONE).toInstant();
    }

    /// `05/01/2026`
    static String date(LocalDate date) {
        var month = date.getMonthValue() < 3 ? "0" + date.getMonthValue() : "" + date.getMonthValue();
        return "%02d/%s/%d".formatted(date.getDayOfMonth(), month, date.getYear());
    }
}
