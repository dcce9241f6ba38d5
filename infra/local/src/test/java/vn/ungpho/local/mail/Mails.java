package vn.ungpho.local.mail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Mails in an outbox, for tests elsewhere.
public final class Mails {
    private Mails() {}

    public static void keep(Outbox outbox, String id, String mail) throws IOException {
        outbox.keep(
                new SentMail(
                        id,
                        Instant.parse("2026-07-23T01:02:03Z"),
                        "ungpho@x.localhost",
                        List.of("vanthu@y.localhost"),
                        Map.of()),
                mail.getBytes(StandardCharsets.UTF_8));
    }
}
