package vn.ungpho.local.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ungpho.local.template.QueueSpec;

class FileQueueTest {
    static final QueueSpec MAIL =
            new QueueSpec("mail", Duration.ofSeconds(360), Optional.of(new QueueSpec.Redrive("dead", 2)));
    static final QueueSpec DEAD = new QueueSpec("dead", Duration.ofSeconds(30), Optional.empty());
    private static final Instant NOW = Instant.parse("2026-07-23T08:00:00Z");

    @TempDir
    private Path queues;

    @Test
    void a_message_outlives_the_program() {
        queue().send("thư một");
        assertEquals(List.of("thư một"), bodies(queue().receive(10, NOW)));
    }

    @Test
    void messages_come_in_their_order_and_not_more_than_asked_for() {
        FileQueue queue = queue();
        List.of("1", "2", "3").forEach(queue::send);
        assertEquals(List.of("1", "2"), bodies(queue.receive(2, NOW)));
        assertEquals(List.of("3"), bodies(queue.receive(2, NOW)));
    }

    @Test
    void a_received_message_is_hidden_until_its_visibility_timeout() {
        FileQueue queue = queue();
        queue.send("x");
        queue.receive(1, NOW);
        assertTrue(queue.receive(1, NOW.plusSeconds(359)).isEmpty());
        assertEquals(2, queue.receive(1, NOW.plusSeconds(360)).getFirst().receives());
    }

    @Test
    void a_message_that_was_being_worked_on_when_the_program_ended_is_visible_at_once_and_counted() {
        FileQueue before = queue();
        before.send("x");
        before.receive(1, NOW);
        assertEquals(2, queue().receive(1, NOW).getFirst().receives());
    }

    @Test
    void dead_letters_get_another_chance_when_they_are_redriven() {
        FileQueue queue = queue();
        queue.send("x");
        queue.receive(1, NOW);
        queue.receive(1, NOW.plusSeconds(360));
        assertTrue(queue.receive(1, NOW.plusSeconds(720)).isEmpty());
        assertEquals(1, queue.redrive());
        assertEquals(1, queue.receive(1, NOW.plusSeconds(720)).getFirst().receives());
        assertEquals(0, queue.redrive());
    }

    @Test
    void a_deleted_message_does_not_come_again() {
        FileQueue queue = queue();
        queue.send("x");
        queue.delete(queue.receive(1, NOW).getFirst());
        assertTrue(queue().receive(1, NOW.plusSeconds(1000)).isEmpty());
    }

    @Test
    void a_message_received_too_often_goes_to_the_dead_letters() {
        FileQueue queue = queue();
        queue.send("x");
        for (int i = 0; i < 2; i++) {
            queue.release(queue.receive(1, NOW).getFirst(), true, NOW);
        }
        assertTrue(queue.receive(1, NOW).isEmpty());
        assertEquals(0, queue.size());
        assertEquals(List.of("x"), bodies(new FileQueue(queues, DEAD).receive(1, NOW)));
    }

    @Test
    void a_receive_that_does_not_count_never_leads_to_the_dead_letters() {
        FileQueue queue = queue();
        queue.send("x");
        for (int i = 0; i < 10; i++) {
            queue.release(queue.receive(1, NOW).getFirst(), false, NOW);
        }
        assertEquals(1, queue.receive(1, NOW).getFirst().receives());
    }

    @Test
    void a_promise_is_not_received_until_it_is_kept_and_outlives_the_program() {
        FileQueue before = queue();
        String kept = before.promise("giữ");
        String forgotten = before.promise("bỏ");
        assertTrue(before.receive(10, NOW).isEmpty());

        FileQueue after = queue();
        assertEquals(2, after.promises().size());
        after.keep(kept);
        after.forget(forgotten);
        assertEquals(List.of("giữ"), bodies(after.receive(10, NOW)));
        assertTrue(after.promises().isEmpty());
    }

    private FileQueue queue() {
        return new FileQueue(queues, MAIL);
    }

    private static List<String> bodies(List<Message> messages) {
        return messages.stream().map(Message::body).toList();
    }
}
