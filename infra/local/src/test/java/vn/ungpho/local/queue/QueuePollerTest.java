package vn.ungpho.local.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ungpho.local.runtime.AnsweringDoors;
import vn.ungpho.local.runtime.RuntimeApi;
import vn.ungpho.local.template.Door;
import vn.ungpho.local.template.Trigger;

class QueuePollerTest {
    private static final Instant LATER = Instant.now().plusSeconds(10_000);

    @TempDir
    private Path queues;

    private RuntimeApi runtime;
    private FileQueue queue;

    @BeforeEach
    void start() throws IOException {
        runtime = new RuntimeApi();
        queue = new FileQueue(queues, FileQueueTest.MAIL);
    }

    @AfterEach
    void stop() {
        runtime.close();
    }

    @Test
    void a_delivered_message_has_the_shape_of_sqs_and_is_deleted() throws Exception {
        queue.send("xin chào");
        JsonNode record = event(deliver(true, event -> "")).at("/Records/0");
        assertEquals("xin chào", record.path("body").asText());
        assertEquals("aws:sqs", record.path("eventSource").asText());
        assertEquals("1", record.at("/attributes/ApproximateReceiveCount").asText());
        assertEquals(0, queue.size());
    }

    @Test
    void a_queue_whose_files_could_not_be_had_is_delivered_when_they_can() throws Exception {
        Path folder = queues.resolve(queue.spec().name());
        Path away = queues.resolve("away");
        Files.move(folder, away);
        try (AnsweringDoors doors = new AnsweringDoors(runtime, event -> "");
                QueuePoller poller = new QueuePoller(queue, mapping(true, Duration.ofSeconds(30)), runtime)) {
            Thread.sleep(600);
            assertTrue(poller.up());
            Files.move(away, folder);
            queue.send("xin chào");
            for (int i = 0; i < 200 && doors.events().isEmpty(); i++) {
                Thread.sleep(50);
            }
            assertEquals(
                    "xin chào",
                    event(doors.events().getFirst()).at("/Records/0/body").asText());
        }
    }

    @Test
    void only_the_failed_message_of_a_batch_stays() throws Exception {
        queue.send("tốt");
        queue.send("hỏng");
        deliver(true, event -> failureOf(event, "hỏng"));
        assertEquals("hỏng", queue.receive(10, LATER).getFirst().body());
        assertEquals(0, queue.receive(10, LATER).size());
    }

    @Test
    void without_report_batch_item_failures_a_failed_message_is_lost_as_on_aws() throws Exception {
        queue.send("hỏng");
        deliver(false, event -> failureOf(event, "hỏng"));
        assertEquals(0, queue.size());
    }

    @Test
    void a_door_that_throws_gets_the_whole_batch_again() throws Exception {
        queue.send("1");
        queue.send("2");
        deliver(true, QueuePollerTest::fail);
        assertEquals(2, queue.receive(10, LATER).size());
    }

    @Test
    void an_answer_that_names_a_strange_message_fails_the_whole_batch() throws Exception {
        queue.send("1");
        deliver(true, event -> "{\"batchItemFailures\":[{\"itemIdentifier\":\"lạ\"}]}");
        assertEquals(1, queue.size());
    }

    @Test
    void a_message_that_could_not_be_delivered_is_not_counted() {
        queue.send("1");
        try (QueuePoller poller = new QueuePoller(queue, mapping(true, Duration.ofMillis(1)), runtime)) {
            assertTrue(poller.deliver(Instant.now()));
        }
        assertEquals(1, queue.receive(1, LATER).getFirst().receives());
    }

    @Test
    void a_failed_message_rests_longer_each_time_up_to_the_visibility_timeout() {
        Duration visibility = Duration.ofSeconds(360);
        assertEquals(Duration.ofSeconds(1), QueuePoller.pause(1, visibility));
        assertEquals(Duration.ofSeconds(64), QueuePoller.pause(4, visibility));
        assertEquals(visibility, QueuePoller.pause(50, visibility));
    }

    private String deliver(boolean reports, Function<String, String> door) throws InterruptedException {
        // The poller is stopped before doors are there, so that only this test delivers.
        QueuePoller poller = new QueuePoller(queue, mapping(reports, Duration.ofSeconds(30)), runtime);
        poller.close();
        while (poller.up()) {
            Thread.onSpinWait();
        }
        try (AnsweringDoors doors = new AnsweringDoors(runtime, door)) {
            assertTrue(poller.deliver(Instant.now()));
            assertFalse(doors.events().isEmpty());
            return doors.events().getFirst();
        }
    }

    private static Trigger.Messages mapping(boolean reports, Duration timeout) {
        return new Trigger.Messages(new Door("receive-mail", Map.of(), timeout, 512), "mail", 10, reports);
    }

    private static JsonNode event(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String failureOf(String json, String body) {
        for (JsonNode record : event(json).path("Records")) {
            if (record.path("body").asText().equals(body)) {
                return "{\"batchItemFailures\":[{\"itemIdentifier\":\"%s\"}]}"
                        .formatted(record.path("messageId").asText());
            }
        }
        return "";
    }

    private static String fail(String event) {
        throw new IllegalStateException(event);
    }
}
