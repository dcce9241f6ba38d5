package vn.ungpho.local.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.ungpho.local.runtime.AnsweringDoors;
import vn.ungpho.local.runtime.RuntimeApi;
import vn.ungpho.local.template.Door;
import vn.ungpho.local.template.Trigger;

// Doors and clocks work while they are open, without being spoken to.
@SuppressWarnings("try")
class SchedulesTest {
    private static final Instant NEW_YEAR = Instant.parse("2027-01-01T00:00:00Z");

    @Test
    void an_event_has_the_shape_of_eventbridge() throws IOException {
        var event = new ObjectMapper().readTree(Schedules.event("minute", Instant.parse("2026-07-23T08:00:00.5Z")));
        assertEquals("aws.events", event.path("source").asText());
        assertEquals("Scheduled Event", event.path("detail-type").asText());
        assertEquals("2026-07-23T08:00:00Z", event.path("time").asText());
        assertTrue(event.at("/resources/0").asText().endsWith(":rule/minute"));
    }

    @Test
    void the_door_is_called_again_and_again() throws Exception {
        Door door = new Door("sweep-notices", Map.of(), Duration.ofSeconds(30), 512);
        try (RuntimeApi runtime = new RuntimeApi();
                AnsweringDoors doors = new AnsweringDoors(runtime, event -> "");
                Schedules schedules = new Schedules(
                        List.of(new Trigger.Clock(door, "quick", Duration.ofMillis(5))), runtime, () -> NEW_YEAR)) {
            while (doors.events().size() < 3) {
                Thread.onSpinWait();
            }
            assertTrue(doors.events().getFirst().contains("\"time\":\"2027-01-01T00:00:00Z\""));
        }
    }
}
