package vn.ungpho.incident.dynamodb;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// Instants as text of one length, so that their order as text is their order in time.
public final class Instants {

    private static final DateTimeFormatter FIXED =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private Instants() {}

    /// UTC, to the millisecond.
    public static String sortable(Instant instant) {
        return FIXED.format(instant);
    }
}
