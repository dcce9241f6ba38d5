package vn.ungpho.escalation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.ungpho.incident.Incident;

/// Times and lengths of time as officers read them.
final class VietnamTime {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/uuuu").withZone(Incident.ZONE);

    private VietnamTime() {}

    /// `20/11/2026`
    static String date(LocalDate day) {
        return DAY.format(day);
    }

    /// `08:30 ngày 20/11/2026`
    static String minute(Instant at) {
        return MINUTE.format(at);
    }

    /// `2 ngày 3 giờ 5 phút`, without a sign
    static String length(Duration length) {
        var whole = length.abs();
        var text = new StringBuilder();
        append(text, whole.toDays(), " ngày ");
        append(text, whole.toHoursPart(), " giờ ");
        append(text, whole.toMinutesPart(), " phút ");
        return text.isEmpty() ? "chưa đầy 1 phút" : text.toString().strip();
    }

    private static void append(StringBuilder text, long amount, String unit) {
        if (amount > 0) {
            text.append(amount).append(unit);
        }
    }
}
