package vn.ungpho.local.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ungpho.local.runtime.AnsweringDoors;
import vn.ungpho.local.runtime.RuntimeApi;
import vn.ungpho.local.template.Door;
import vn.ungpho.local.template.Trigger;

class DeliveryTest {
    private static final Pattern NUMBER = Pattern.compile("\"SequenceNumber\":\"(\\d+)\"");

    private final List<String> givenUp = new ArrayList<>();
    private final List<Integer> pauses = new ArrayList<>();
    private RuntimeApi runtime;

    @BeforeEach
    void start() throws IOException {
        runtime = new RuntimeApi();
    }

    @AfterEach
    void stop() {
        runtime.close();
    }

    @Test
    void records_that_succeed_are_delivered_once() throws Exception {
        assertEquals(List.of("1 2 3"), deliver(event -> ""));
        assertTrue(givenUp.isEmpty());
    }

    @Test
    void the_next_attempt_starts_at_the_first_failed_record() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        assertEquals(List.of("1 2 3", "2 3"), deliver(event -> calls.incrementAndGet() == 1 ? failureOf("2") : ""));
        assertEquals(List.of(1), pauses);
    }

    @Test
    void a_record_that_fails_too_often_is_given_up_told_and_left_behind() throws Exception {
        List<String> attempts = deliver(event -> event.contains("\"2\"") ? failureOf("2") : "");
        assertEquals(List.of("1 2 3", "2 3", "2 3", "3"), attempts);
        assertEquals(1, givenUp.size());
        assertTrue(givenUp.getFirst().contains("\"startSequenceNumber\":\"2\""), givenUp.getFirst());
        assertTrue(givenUp.getFirst().contains("RetryAttemptsExhausted"), givenUp.getFirst());
    }

    @Test
    void a_door_that_throws_fails_from_the_first_record() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        assertEquals(List.of("1 2 3", "1 2 3"), deliver(event -> {
            if (calls.incrementAndGet() == 1) {
                throw new IllegalStateException(event);
            }
            return "";
        }));
    }

    private List<String> deliver(Function<String, String> door) throws InterruptedException {
        Trigger.Changes mapping = new Trigger.Changes(
                new Door("send-notice", Map.of(), Duration.ofSeconds(30), 512),
                "table",
                10,
                true,
                2,
                List.of(),
                Optional.empty());
        try (AnsweringDoors doors = new AnsweringDoors(runtime, door)) {
            new Delivery(mapping, runtime, givenUp::add, pauses::add)
                    .deliver(List.of(record("1"), record("2"), record("3")));
            return doors.events().stream().map(DeliveryTest::numbers).toList();
        }
    }

    private static ObjectNode record(String number) {
        ObjectNode record = new ObjectMapper().createObjectNode();
        record.putObject("dynamodb").put("SequenceNumber", number);
        return record;
    }

    private static String numbers(String event) {
        return String.join(
                " ",
                NUMBER.matcher(event).results().map(found -> found.group(1)).toList());
    }

    private static String failureOf(String number) {
        return "{\"batchItemFailures\":[{\"itemIdentifier\":\"%s\"}]}".formatted(number);
    }
}
