package vn.ungpho.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.ungpho.local.Local;
import vn.ungpho.local.runtime.LambdaDoors;
import vn.ungpho.local.runtime.Outcome;
import vn.ungpho.local.template.Door;

/// Doors that have gone their way once before they are called, as before a snapshot of SnapStart: nothing of that is
/// left in a store, in a count or in a key.
class PrimedTest {

    private static final String PRIMED = "-Daws.lambda.initialization.type=snap-start";
    private static final String[] OFFICER = {"Authorization", "Bearer " + Embedded.TOKEN};
    private static final String REPORT =
            "{\"description\":\"Máy chủ bị mã hóa\",\"contact\":{\"phone\":\"0912 345 678\"}}";

    private final Path data = Embedded.folder();

    @AfterEach
    void the_folder_goes() {
        Embedded.delete(data);
    }

    @Test
    void what_was_rehearsed_is_nowhere_and_what_is_reported_then_is_found_by_its_secret() {
        var settings = Embedded.settings(data);
        settings.put("AS_LAMBDA", PRIMED);
        var lines = new Lines();
        lines.listen();
        try (var local = Local.start(settings)) {
            var client = new Client(local.http());
            var receipt = client.postJson("/reports", REPORT);
            assertEquals(201, receipt.status(), receipt.body());
            var incidents = client.get("/incidents", OFFICER).json().get("incidents");
            assertEquals(1, incidents.size(), incidents.toString());
            var lookUp = client.postJson(
                    "/lookup",
                    "{\"receipt\":\"%s\",\"secret\":\"%s\"}"
                            .formatted(
                                    receipt.json().get("receipt").asText(),
                                    receipt.json().get("secret").asText()));
            assertEquals(200, lookUp.status(), lookUp.body());
            assertEquals(
                    1, lines.json().stream().filter(line -> line.has("Reports")).count());
        } finally {
            lines.stop();
        }
    }

    @Test
    void a_door_starts_whatever_keeps_it_from_going_its_way_first() {
        try (var local = Local.start(Embedded.settings(data))) {
            var environment = new HashMap<>(local.environment());
            // Known from the settings in force perhaps, but not from what is built in.
            environment.put("UNGPHO_AGENCIES", "ubnd-tinh-moi");
            environment.put("QUARKUS_FUNQY_EXPORT", "receive-report");
            var door = new Door("receive-report", environment, Duration.ofSeconds(90), 1024);
            var options = new LambdaDoors.Options(
                    Embedded.ROOT.resolve("functions/target/function.zip"),
                    data,
                    Map.of(),
                    List.of(PRIMED),
                    line -> {},
                    Optional.empty());
            try (var doors = new LambdaDoors(List.of(door), options)) {
                var outcome = doors.call("receive-report", "{}".getBytes(StandardCharsets.UTF_8), door.timeout())
                        .join();
                assertInstanceOf(Outcome.Answered.class, outcome, outcome.toString());
            }
        }
    }
}
