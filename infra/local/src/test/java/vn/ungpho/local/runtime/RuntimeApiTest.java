package vn.ungpho.local.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

// Doors and clocks work while they are open, without being spoken to.
@SuppressWarnings("try")
class RuntimeApiTest {
    private static final Duration LONG = Duration.ofSeconds(30);

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
    void an_answer_comes_back_to_its_call() throws InterruptedException {
        try (AnsweringDoors doors = new AnsweringDoors(runtime, event -> "đã nhận " + event)) {
            Outcome outcome = call("một", LONG);
            assertEquals("đã nhận một", new String(((Outcome.Answered) outcome).body(), UTF_8));
            assertEquals(java.util.List.of("một"), doors.events());
        }
    }

    @Test
    void a_door_that_throws_is_a_failure() throws InterruptedException {
        try (AnsweringDoors doors = new AnsweringDoors(runtime, RuntimeApiTest::fail)) {
            assertInstanceOf(Outcome.Failed.class, call("x", LONG));
        }
    }

    @Test
    void without_a_runtime_nothing_is_served_and_a_call_runs_out_of_time() {
        assertFalse(runtime.served());
        assertInstanceOf(Outcome.Unavailable.class, call("x", Duration.ofMillis(1)));
    }

    @Test
    void a_lost_runtime_ends_its_calls_and_gets_no_more() throws InterruptedException {
        try (AnsweringDoors lost = new AnsweringDoors(runtime, event -> "lost")) {
            runtime.lose();
            assertFalse(runtime.served());
            try (AnsweringDoors next = new AnsweringDoors(runtime, event -> "next")) {
                assertTrue(runtime.served());
                assertEquals("next", new String(((Outcome.Answered) call("x", LONG)).body(), UTF_8));
                assertTrue(lost.events().isEmpty());
            }
        }
    }

    @Test
    void a_waiting_call_ends_when_the_runtime_is_lost() {
        var waiting = runtime.call("door", new byte[0], LONG);
        runtime.lose();
        assertInstanceOf(Outcome.Unavailable.class, waiting.join());
    }

    private Outcome call(String event, Duration timeout) {
        return runtime.call("door", event.getBytes(UTF_8), timeout).join();
    }

    private static String fail(String event) {
        throw new IllegalStateException(event);
    }
}
