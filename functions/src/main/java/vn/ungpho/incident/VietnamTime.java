package vn.ungpho.incident;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Times at Vietnam's time, as people read them: written out in documents and in what is printed in them, short with
/// the zone on pages and in mails. Days are written in one way, with the leading zeros of NĐ 30/2020 Phụ lục I, phần
/// I, mục II.4b: before days under ten and before the months 1 and 2.
public final class VietnamTime {

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm").withZone(Incident.ZONE);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern(
                    "HH:mm 'on' d MMMM uuuu '(Vietnam time, UTC+7)'", Locale.ENGLISH)
            .withZone(Incident.ZONE);

    private VietnamTime() {}

    /// `05/01/2026`, `20/11/2026`, `05/9/2026`
    public static String date(LocalDate date) {
        var month = date.getMonthValue() < 3 ? "0" + date.getMonthValue() : "" + date.getMonthValue();
        return "%02d/%s/%d".formatted(date.getDayOfMonth(), month, date.getYear());
    }

    /// The day that it is in Vietnam: `05/9/2026`
    public static String date(Instant at) {
        return date(day(at));
    }

    /// `08 giờ 05 phút`
    public static String clock(Instant at) {
        var local = at.atZone(Incident.ZONE);
        return "%02d giờ %02d phút".formatted(local.getHour(), local.getMinute());
    }

    /// In a document: `08 giờ 05 phút ngày 20/11/2026`
    public static String minute(Instant at) {
        return clock(at) + " ngày " + date(at);
    }

    /// On a page, in a mail: `08:05 ngày 20/11/2026 (giờ Việt Nam)`
    public static String onScreen(Instant at) {
        return CLOCK.format(at) + " ngày " + date(at) + " (giờ Việt Nam)";
    }

    /// In the language of this tag: Vietnamese, or for `en` `08:05 on 20 November 2026 (Vietnam time, UTC+7)`
    public static String onScreen(Instant at, String language) {
        return language.equals("en") ? ENGLISH.format(at) : onScreen(at);
    }

    /// `2 ngày 3 giờ 5 phút`, without a sign
    public static String length(Duration length) {
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

    /// The day that it is in Vietnam.
    public static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Incident.ZONE);
    }

    /// The first moment of a day.
    public static Instant start(LocalDate date) {
        return date.atStartOfDay(Incident.ZONE).toInstant();
    }
}
