package vn.ungpho.qute;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/// Points in time as Vietnamese readers write them, with the zone said.
public final class VietnameseTime {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern(
                    "HH:mm 'ngày' dd/MM/uuuu '(giờ Việt Nam)'")
            .withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private VietnameseTime() {}

    /// `08:30 ngày 20/11/2026 (giờ Việt Nam)`.
    public static String of(Instant instant) {
        return FORM.format(instant);
    }
}
