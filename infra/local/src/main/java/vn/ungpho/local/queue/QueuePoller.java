package vn.ungpho.local.queue;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import software.amazon.awssdk.core.exception.AbortedException;
import vn.ungpho.local.runtime.Doorway;
import vn.ungpho.local.template.Trigger;

/// Takes messages from a queue to a door, as the event source mapping says.
public final class QueuePoller implements AutoCloseable {
    private static final Logger LOG = System.getLogger("vn.ungpho.local");

    private static final Duration LAST_BATCH = Duration.ofSeconds(5);

    private final Queue queue;
    private final Trigger.Messages mapping;
    private final Doorway runtime;
    private final Thread thread;

    /// Starts to poll.
    public QueuePoller(Queue queue, Trigger.Messages mapping, Doorway runtime) {
        this.queue = queue;
        this.mapping = mapping;
        this.runtime = runtime;
        thread = Thread.ofVirtual().name("queue " + mapping.queue()).start(this::poll);
    }

    /// Whether it still polls.
    public boolean up() {
        return thread.isAlive();
    }

    /// Stops, and waits a moment for the batch that is on its way.
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join(LAST_BATCH);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void poll() {
        try {
            while (!Thread.interrupted()) {
                if (!runtime.served() || !delivered()) {
                    queue.awaitMessage(250);
                }
            }
        } catch (InterruptedException | AbortedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// A queue that does not answer is asked again, whatever kept it from answering.
    private boolean delivered() {
        try {
            return deliver(Instant.now());
        } catch (AbortedException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Hàng đợi {0} không trả lời: {1}", mapping.queue(), e.getMessage());
            return false;
        }
    }

    /// Delivers one batch, if there is one.
    boolean deliver(Instant now) {
        List<Message> batch = queue.receive(mapping.batchSize(), now);
        if (batch.isEmpty()) {
            return false;
        }
        List<String> ids = batch.stream().map(Message::id).toList();
        var outcome = runtime.call(
                        mapping.door().name(),
                        SqsEvent.of(queue.spec(), batch),
                        mapping.door().timeout())
                .join();
        switch (Attempt.of(outcome, ids, mapping.reportsItemFailures())) {
            case Attempt.Called called -> batch.forEach(message -> settle(message, called, now));
            case Attempt.NotCalled notCalled ->
                batch.forEach(message -> queue.release(message, false, now.plusSeconds(2)));
        }
        return true;
    }

    private void settle(Message message, Attempt.Called called, Instant now) {
        if (!called.failed().contains(message.id())) {
            queue.delete(message);
            return;
        }
        LOG.log(
                Level.WARNING,
                "{0}: thông điệp {1} thất bại lần {2}.",
                mapping.door().name(),
                message.id(),
                message.receives());
        queue.release(
                message, true, now.plus(pause(message.receives(), queue.spec().visibility())));
    }

    /// How long a failed message rests. AWS waits for the whole visibility timeout; on one machine somebody is
    /// watching, so it starts with a second and grows fourfold up to that timeout: a store that is away for minutes
    /// costs no message its last chance.
    static Duration pause(int receives, Duration visibility) {
        Duration grown = Duration.ofSeconds(1L << Math.min(2 * (receives - 1), 20));
        return grown.compareTo(visibility) < 0 ? grown : visibility;
    }
}
