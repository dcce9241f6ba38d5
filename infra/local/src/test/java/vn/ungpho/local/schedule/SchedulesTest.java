package vn.ungpho.local.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
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
    void the_door_is_called_each_time_that_its_time_has_passed_on_the_doors_clock() throws Exception {
        Door door = new Door("sweep-notices", Map.of(), Duration.ofSeconds(30), 512);
        AtomicReference<Instant> now = new AtomicReference<>(NEW_YEAR);
        try (RuntimeApi runtime = new RuntimeApi();
                AnsweringDoors doors = new AnsweringDoors(runtime, event -> "");
                Schedules schedules = new Schedules(
                        List.of(
                                new Trigger.Clock(door, "hourly", Duration.ofHours(1)),
                                new Trigger.Clock(door, "minute", Duration.ofMinutes(1))),
                        runtime,
                        now::get)) {
            now.set(NEW_YEAR.plusSeconds(60));
            awaitEvents(doors, 1);
            now.set(NEW_YEAR.plusSeconds(3600));
            awaitEvents(doors, 3);
            // Set back, as when the machine's own time is taken again.
            now.set(NEW_YEAR.minusSeconds(3600));
            awaitEvents(doors, 5);
            assertEquals(1, count(doors, "rule/minute", "2027-01-01T00:01:00Z"));
            assertEquals(1, count(doors, "rule/hourly", "2027-01-01T01:00:00Z"));
            assertEquals(1, count(doors, "rule/minute", "2026-12-31T23:00:00Z"));
            assertEquals(5, doors.events().size());
        }
    }

    private static void awaitEvents(AnsweringDoors doors, int number) {
        while (doors.events().size() < number) {
            Thread.onSpinWait();
        }
    }

    private static long count(AnsweringDoors doors, String rule, String time) {
        return doors.events().stream()
                .filter(event -> event.contains(rule) && event.contains("\"time\":\"" + time + "\""))
                .count();
    }
}
