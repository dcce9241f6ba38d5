package vn.ungpho.local;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import vn.ungpho.local.mail.MailEvents;
import vn.ungpho.local.objects.ObjectStore;
import vn.ungpho.local.queue.BucketEvents;
import vn.ungpho.local.queue.FileQueue;
import vn.ungpho.local.queue.QueuePoller;
import vn.ungpho.local.runtime.Doorway;
import vn.ungpho.local.schedule.Schedules;
import vn.ungpho.local.store.DynamoLocal;
import vn.ungpho.local.stream.StreamPoller;
import vn.ungpho.local.template.Trigger;
import vn.ungpho.local.template.Wiring;

/// Everything besides HTTP that calls doors: queues, streams and schedules.
final class EventSources {
    private static final Logger LOG = System.getLogger("vn.ungpho.local");

    private final Map<String, FileQueue> queues;
    private final List<BooleanSupplier> up = new ArrayList<>();

    EventSources(Wiring wiring, Path dataDir) {
        queues = wiring.queues().values().stream()
                .collect(Collectors.toMap(spec -> spec.name(), spec -> new FileQueue(dataDir.resolve("queues"), spec)));
    }

    FileQueue queue(String name) {
        return queues.get(name);
    }

    /// The template's buckets, which tell these queues of new objects.
    private ObjectStore.Buckets buckets(Wiring wiring) {
        return new ObjectStore.Buckets(wiring.buckets(), new BucketEvents(wiring.notifications(), queues));
    }

    /// Where the stand-ins tell of what happened in them.
    StandIns.Told told(Wiring wiring) {
        return new StandIns.Told(
                buckets(wiring),
                wiring.sentMail()
                        .map(this::queue)
                        .map(queue -> new MailEvents(queue::send))
                        .orElse(MailEvents.NONE));
    }

    boolean up() {
        return up.stream().allMatch(BooleanSupplier::getAsBoolean);
    }

    /// Starts to call.
    void start(Wiring wiring, Path dataDir, StandIns standIns, Doorway runtime, Closing closing) {
        DynamoLocal store = standIns.store();
        wiring.triggers(Trigger.Messages.class).forEach(mapping -> {
            redrive(mapping.queue());
            QueuePoller poller = closing.add(new QueuePoller(queue(mapping.queue()), mapping, runtime));
            up.add(poller::up);
        });
        DynamoDbStreamsClient streams = closing.add(store.streams());
        wiring.triggers(Trigger.Changes.class).forEach(mapping -> {
            StreamPoller poller = closing.add(new StreamPoller(
                    mapping, streams, streamArn(store, mapping.table()), dataDir, onFailure(mapping), runtime));
            up.add(poller::up);
        });
        closing.add(new Schedules(wiring.triggers(Trigger.Clock.class).toList(), runtime, standIns.clock()));
    }

    /// What failed for good before the last stop may succeed now, for example with a newer version.
    private void redrive(String queue) {
        int count = queue(queue).redrive();
        if (count > 0) {
            LOG.log(Level.INFO, "{0}: đưa {1} thư bị từ chối trở lại hàng đợi.", queue, count);
        }
    }

    private static String streamArn(DynamoLocal store, String table) {
        try (DynamoDbClient client = store.client()) {
            return client.describeTable(request -> request.tableName(table))
                    .table()
                    .latestStreamArn();
        }
    }

    private Consumer<String> onFailure(Trigger.Changes mapping) {
        return mapping.onFailure()
                .map(this::queue)
                .map(queue -> (Consumer<String>) queue::send)
                .orElse(message -> {});
    }
}
