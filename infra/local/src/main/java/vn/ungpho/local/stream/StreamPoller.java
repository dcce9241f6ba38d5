package vn.ungpho.local.stream;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import vn.ungpho.local.runtime.Doorway;
import vn.ungpho.local.template.Trigger;

/// Takes a table's changes to a door, as the event source mapping says.
public final class StreamPoller implements AutoCloseable {
    private static final Logger LOG = System.getLogger("vn.ungpho.local");
    private static final long IDLE_MILLIS = 300;

    private final Trigger.Changes mapping;
    private final Doorway runtime;
    private final EventFilter filter;
    private final Delivery delivery;
    private final Shards shards;
    private final Checkpoint checkpoint;
    private final String streamArn;
    private final Thread thread;

    /// Starts to poll.
    ///
    /// @param mapping of the template
    /// @param client of the streams
    /// @param streamArn the table's stream
    /// @param dataDir where the checkpoint lies
    /// @param onFailure gets the message about a record that is given up
    /// @param runtime where the door is called
    public StreamPoller(
            Trigger.Changes mapping,
            DynamoDbStreamsClient client,
            String streamArn,
            Path dataDir,
            Consumer<String> onFailure,
            Doorway runtime) {
        this.mapping = mapping;
        this.runtime = runtime;
        this.streamArn = streamArn;
        filter = new EventFilter(mapping.filters());
        checkpoint = new Checkpoint(
                dataDir.resolve("stream"), streamArn + "-" + mapping.door().name());
        shards = new Shards(client, streamArn, checkpoint);
        delivery = new Delivery(mapping, runtime, onFailure, Delivery::backOff);
        thread = Thread.ofVirtual().name("stream " + mapping.table()).start(this::poll);
    }

    /// Whether it still polls.
    public boolean up() {
        return thread.isAlive();
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void poll() {
        try {
            while (!Thread.interrupted()) {
                if (!runtime.served() || !pollOnce()) {
                    Thread.sleep(IDLE_MILLIS);
                }
            }
        } catch (InterruptedException | AbortedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean pollOnce() throws InterruptedException {
        try {
            boolean any = false;
            for (String shard : shards.open()) {
                List<Record> records = shards.next(shard, mapping.batchSize());
                any |= !records.isEmpty();
                deliver(shard, records);
            }
            return any;
        } catch (AbortedException e) {
            throw e;
        } catch (RuntimeException e) {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedException();
            }
            shards.rewind();
            LOG.log(Level.WARNING, "Không đọc được luồng thay đổi của {0}: {1}", mapping.table(), e.getMessage());
            return false;
        }
    }

    private void deliver(String shard, List<Record> records) throws InterruptedException {
        if (records.isEmpty()) {
            return;
        }
        List<ObjectNode> wanted = records.stream()
                .map(record -> StreamRecord.json(record, streamArn))
                .filter(filter::matches)
                .toList();
        delivery.deliver(wanted);
        checkpoint.done(shard, records.getLast().dynamodb().sequenceNumber());
    }
}
