package vn.ungpho.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;

/// Points in time as people and programs write them.
public final class Times {

    /// Giờ Việt Nam: every local time in this system is of this zone.
    public static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private Times() {}

    /// RFC 3339 with an offset, or local Vietnamese time without one. Empty when no such moment exists.
    public static Optional<Instant> parse(String text) {
        return attempt(() -> OffsetDateTime.parse(text).toInstant())
                .or(() ->
                        attempt(() -> LocalDateTime.parse(text).atZone(VIETNAM).toInstant()));
    }

    private static Optional<Instant> attempt(Supplier<Instant> reading) {
        try {
            return Optional.of(reading.get());
        } catch (DateTimeException notThisForm) {
            return Optional.empty();
        }
    }
}
