package vn.ungpho.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.ungpho.e2e.Eventually.eventually;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.ungpho.local.Local;

/// What the doors take as now can be moved here, and only here.
class ClockTest {

    private static final String[] OFFICER = {"Authorization", "Bearer " + Embedded.TOKEN};
    private static final String NEW_YEARS_EVE = "2026-12-31T23:59:00+07:00";

    private final Path data = Embedded.folder();

    @AfterEach
    void the_folder_goes() {
        Embedded.delete(data);
    }

    @Test
    void the_doors_take_the_time_that_was_set_also_after_they_died_and_after_another_start() {
        try (var local = Local.start(Embedded.settings(data))) {
            var client = new Client(local.http());
            assertEquals(401, client.postJson("/clock", "{}").status());
            var answer = client.postJson("/clock", "{\"now\":\"" + NEW_YEARS_EVE + "\"}", OFFICER);
            assertEquals(200, answer.status(), answer.body());
            assertReceivedNear(NEW_YEARS_EVE, client);
            local.restartDoors();
            eventually("healthy again", () -> Optional.of(client.get("/health")).filter(h -> h.status() == 200));
            assertReceivedNear(NEW_YEARS_EVE, client);
        }
        try (var local = Local.start(Embedded.settings(data))) {
            var client = new Client(local.http());
            assertReceivedNear(NEW_YEARS_EVE, client);
            client.postJson("/clock", "{\"shift\":\"PT72H\"}", OFFICER);
            assertReceivedNear("2027-01-03T23:59:00+07:00", client);
            client.postJson("/clock", "{}", OFFICER);
            assertReceivedNear(Instant.now().toString(), client);
        }
    }

    @Test
    void what_the_cloud_gets_has_no_clock_to_move() throws IOException {
        try (var zip = new ZipFile(
                Embedded.ROOT.resolve("functions/target/function.zip").toFile())) {
            assertTrue(zip.size() > 100, "that is not the zip");
            assertNull(zip.getEntry("META-INF/services/java.time.InstantSource"));
            assertTrue(zip.stream().noneMatch(entry -> entry.getName().contains("ungpho-local")));
        }
    }

    private static void assertReceivedNear(String time, Client client) {
        var receipt = client.postJson(
                        "/reports",
                        "{\"description\":\"Máy chủ bị khóa\",\"contact\":{\"email\":\"anh@coquan.example\"}}")
                .json()
                .get("receipt")
                .asText();
        var incidents = client.get("/incidents", OFFICER).json().get("incidents");
        for (var incident : incidents) {
            if (incident.get("receipt").asText().equals(receipt)) {
                var received = OffsetDateTime.parse(incident.get("receivedAt").asText());
                var away = Duration.between(OffsetDateTime.parse(time), received);
                assertTrue(!away.isNegative() && away.toMinutes() < 30, received + " is not near " + time);
                return;
            }
        }
        throw new AssertionError("no incident " + receipt);
    }
}
