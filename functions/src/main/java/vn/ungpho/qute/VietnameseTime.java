package vn.ungpho.qute;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Vietnamese time as readers write it, with the zone said.
public final class VietnameseTime {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern(
                    "HH:mm 'ngày' dd/MM/uuuu '(giờ Việt Nam)'")
            .withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern(
                    "HH:mm 'on' d MMMM uuuu '(Vietnam time, UTC+7)'", Locale.ENGLISH)
            .withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private VietnameseTime() {}

    /// In the language of this tag: Vietnamese, or for `en` `08:30 on 20 November 2026 (Vietnam time, UTC+7)`.
    public static String of(Instant instant, String language) {
        return language.equals("en") ? ENGLISH.format(instant) : of(instant);
    }

    /// `08:30 ngày 20/11/2026 (giờ Việt Nam)`.
    public static String of(Instant instant) {
        return FORM.format(instant);
    }
}
