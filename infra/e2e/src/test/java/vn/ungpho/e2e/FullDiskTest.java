package vn.ungpho.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.ungpho.e2e.Eventually.eventually;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.ungpho.e2e.Launcher.Where;

/// The disk of the data folder has no room: a file of half a GiB fills it up to what is to stay free. The system keeps
/// everything in that folder, wherever the suite runs.
class FullDiskTest {
    private static final int MIB = 1024 * 1024;
    private static final int LEFT = 300;
    private static final int FILL = 500;

    private static final String[] OFFICER = {"Authorization", "Bearer " + Embedded.TOKEN};
    private static final String REPORT =
            "{\"description\":\"Máy chủ bị mã hóa\",\"contact\":{\"phone\":\"0912 345 678\"}}";
    private static final String PLAN = "{\"kind\":\"plan\",\"plan\":\"so-noi-vu-khanh-hoa-2026\"}";
    private static final String MAIL =
            "From: <anh@coquan.example>\nSubject: Su co\nMessage-ID: <1@coquan.example>\n\nMay chu bi khoa";
    private static final String INBOX = "baosuco@ungpho.localhost";

    private final Path data = Embedded.folder();

    @AfterEach
    void the_folder_goes() {
        Embedded.delete(data);
    }

    @Test
    void without_room_everything_new_is_refused_in_words_and_with_room_all_goes_on() throws Exception {
        var settings = Traffic.unlimited(Embedded.settings(data));
        settings.put("DISK_RESERVE", Long.toString(data.toFile().getUsableSpace() / MIB - LEFT));
        try (var launcher = new Launcher(settings, data.resolve("launcher.log"), Where.IN_ITS_FOLDER)) {
            var client = launcher.client();
            var mailer = launcher.mailer();
            assertEquals(201, client.postJson("/reports", REPORT).status());
            var fill = fill();
            eventually("no room", () -> Optional.of(client.get("/health")).filter(h -> h.status() == 503));
            assertTrue(client.get("/health").body().contains("{\"name\":\"disk\",\"status\":\"down\"}"));
            var key = UUID.randomUUID().toString();
            var refused = client.postJson("/reports", REPORT, "Idempotency-Key", key);
            assertEquals(503, refused.status());
            assertTrue(refused.body().contains("Hãy gửi lại sau ít phút"), refused.body());
            assertThrows(MessagingException.class, () -> mailer.send(MAIL, INBOX));
            assertEquals(503, client.postJson("/documents", PLAN, OFFICER).status());
            assertEquals(
                    200,
                    client.postJson("/documents?format=html", PLAN, OFFICER).status());
            assertEquals(1, incidents(client));

            Files.delete(fill);
            eventually("room", () -> Optional.of(client.get("/health")).filter(h -> h.status() == 200));
            assertEquals(
                    201,
                    client.postJson("/reports", REPORT, "Idempotency-Key", key).status());
            mailer.send(MAIL, INBOX);
            assertEquals(201, client.postJson("/documents", PLAN, OFFICER).status());
            eventually(
                    "both reports and the mail",
                    () -> Optional.of(incidents(client)).filter(n -> n == 3));
            assertNoDrafts();
        }
    }

    private Path fill() throws IOException {
        var fill = data.resolve("fill");
        try (var out = Files.newOutputStream(fill)) {
            for (int i = 0; i < FILL; i++) {
                out.write(new byte[MIB]);
            }
        }
        return fill;
    }

    private static int incidents(Client client) {
        var list = client.get("/incidents", OFFICER);
        assertEquals(200, list.status());
        return list.json().get("incidents").size();
    }

    private void assertNoDrafts() throws IOException {
        try (var files = Files.walk(data)) {
            assertEquals(0, files.filter(f -> f.toString().endsWith(".tmp")).count());
        }
    }
}
