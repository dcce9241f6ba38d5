package vn.ungpho.local;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import vn.ungpho.local.clock.MovableClock;
import vn.ungpho.local.queue.Queue;
import vn.ungpho.local.queue.QueuePoller;
import vn.ungpho.local.runtime.Doorway;
import vn.ungpho.local.runtime.Outcome;
import vn.ungpho.local.schedule.Schedules;
import vn.ungpho.local.stream.StreamPoller;
import vn.ungpho.local.template.Trigger;
import vn.ungpho.local.template.Wiring;

/// Everything besides HTTP that calls doors: queues, streams and schedules.
final class EventSources {
    private static final Logger LOG = System.getLogger("vn.ungpho.local");

    /// Doors that are called by nobody but people while the disk has no room: what waits loses no chance by it.
    private record WhileRoom(Doorway doors, Room room) implements Doorway {
        @Override
        public CompletableFuture<Outcome> call(String door, byte[] event, Duration timeout) {
            return room.left()
                    ? doors.call(door, event, timeout)
                    : CompletableFuture.completedFuture(new Outcome.Unavailable("disk"));
        }

        @Override
        public boolean served() {
            return room.left() && doors.served();
        }
    }

    private final Services services;
    private final Room room;
    private final List<BooleanSupplier> up = new ArrayList<>();

    EventSources(Services services, Room room) {
        this.services = services;
        this.room = room;
    }

    boolean up() {
        return up.stream().allMatch(BooleanSupplier::getAsBoolean);
    }

    /// Starts to call.
    void start(Wiring wiring, Path dataDir, MovableClock clock, Doorway doors, Closing closing) {
        Doorway runtime = new WhileRoom(doors, room);
        wiring.triggers(Trigger.Messages.class).forEach(mapping -> {
            Queue queue = services.queue(mapping.queue());
            redrive(queue);
            QueuePoller poller = closing.add(new QueuePoller(queue, mapping, runtime));
            up.add(poller::up);
        });
        wiring.triggers(Trigger.Changes.class).forEach(mapping -> {
            StreamPoller poller = closing.add(new StreamPoller(
                    mapping,
                    services.streams(),
                    services.streamArn(mapping.table()),
                    dataDir,
                    onFailure(mapping),
                    runtime));
            up.add(poller::up);
        });
        closing.add(new Schedules(wiring.triggers(Trigger.Clock.class).toList(), runtime, clock));
    }

    /// What failed for good before the last stop may succeed now, for example with a newer version.
    private static void redrive(Queue queue) {
        int count = queue.redrive();
        if (count > 0) {
            LOG.log(
                    Level.INFO,
                    "{0}: đưa {1} thư bị từ chối trở lại hàng đợi.",
                    queue.spec().name(),
                    count);
        }
    }

    private Consumer<String> onFailure(Trigger.Changes mapping) {
        return mapping.onFailure()
                .map(services::queue)
                .map(queue -> (Consumer<String>) queue::send)
                .orElse(message -> {});
    }
}
