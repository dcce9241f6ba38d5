package vn.ungpho.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.ungpho.e2e.Eventually.eventually;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.ungpho.local.Local;

/// The doors are killed in the middle of acts; no log is torn by it, and nothing that was confirmed is missing.
/// `-Dcrash.kills=200` for a longer run.
class CrashTest {

    private static final String[] OFFICER = {"Authorization", "Bearer " + Embedded.TOKEN};
    private static final int KILLS = Integer.getInteger("crash.kills", 3);
    private static final int WRITERS = 4;
    private static final String BY = "\"by\":{\"unit\":\"Văn phòng Sở\",\"capacity\":\"đầu mối\"}";

    private final Path data = Embedded.folder();
    private final Queue<String> confirmed = new ConcurrentLinkedQueue<>();
    private final Random random = new Random(19_05);
    private volatile boolean over;

    @AfterEach
    void the_folder_goes() {
        Embedded.delete(data);
    }

    @Test
    void no_log_is_torn_however_often_the_doors_are_killed_in_the_middle() throws Exception {
        try (var local = Local.start(Embedded.settings(data))) {
            var client = new Client(local.http());
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < WRITERS; i++) {
                    threads.submit(() -> write(client));
                }
                kill(local);
            }
            healthy(client);
            var ids = ids(client);
            assertTrue(ids.size() >= KILLS, ids.toString());
            var listed = String.join(" ", receipts(client));
            confirmed.forEach(receipt -> assertTrue(listed.contains(receipt), "confirmed and missing: " + receipt));
            ids.forEach(id -> assertIntact(client, id));
        }
    }

    private void kill(Local local) throws InterruptedException {
        try {
            for (int i = 0; i < KILLS; i++) {
                var before = confirmed.size();
                eventually("more reports", () -> Optional.of(confirmed.size()).filter(n -> n > before));
                Thread.sleep(random.nextInt(400));
                local.restartDoors();
            }
        } finally {
            over = true;
        }
    }

    /// One report after the other, each with acts; what fails is left, since the doors are being killed.
    private void write(Client client) {
        while (!over) {
            try {
                act(client);
            } catch (RuntimeException doorsAreDown) {
                // The next one may get through.
            }
        }
    }

    private void act(Client client) {
        var report = client.postJson(
                "/reports", "{\"description\":\"Máy chủ bị mã hóa\",\"contact\":{\"phone\":\"0912345678\"}}");
        if (report.status() != 201) {
            return;
        }
        var receipt = report.json().get("receipt").asText();
        confirmed.add(receipt);
        for (var incident : client.get("/incidents?limit=20", OFFICER).json().get("incidents")) {
            if (incident.get("receipt").asText().equals(receipt)) {
                var id = incident.get("id").asText();
                var findings = "{\"findings\":{\"systemName\":\"Cổng\"}," + BY + "}";
                client.postJson("/incidents/" + id + "/findings", findings, OFFICER);
                var detected = "{\"event\":\"detected\",\"at\":\"2026-11-20T08:30:00+07:00\"," + BY + "}";
                client.postJson("/incidents/" + id + "/milestones", detected, OFFICER);
                client.postJson("/documents", "{\"kind\":\"summary\",\"incident\":\"" + id + "\"}", OFFICER);
            }
        }
    }

    private static void assertIntact(Client client, String id) {
        var verification = client.get("/incidents/" + id + "/verify", OFFICER);
        assertEquals(200, verification.status(), verification.body());
        assertEquals("intact", verification.json().get("verdict").asText(), verification.body());
    }

    private static void healthy(Client client) {
        eventually("healthy", () -> Optional.of(client.get("/health")).filter(h -> h.status() == 200));
    }

    private static List<String> ids(Client client) {
        return all(client, "id");
    }

    private static List<String> receipts(Client client) {
        return all(client, "receipt");
    }

    private static List<String> all(Client client, String field) {
        var all = new ArrayList<String>();
        var next = "";
        do {
            var page = client.get("/incidents?limit=200" + next, OFFICER).json();
            page.get("incidents").forEach(i -> all.add(i.get(field).asText()));
            next = page.has("next") ? "&after=" + page.get("next").asText() : "";
        } while (!next.isEmpty());
        return all;
    }
}
