package vn.ungpho.local.schedule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import vn.ungpho.local.runtime.Doorway;
import vn.ungpho.local.runtime.Outcome;
import vn.ungpho.local.template.Place;
import vn.ungpho.local.template.Trigger;

/// Calls doors on the template's schedules.
public final class Schedules implements AutoCloseable {
    private static final Logger LOG = System.getLogger("vn.ungpho.local");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Duration LOOK = Duration.ofMillis(250);

    private final Map<Trigger.Clock, Instant> rung = new ConcurrentHashMap<>();
    private final Doorway runtime;
    private final InstantSource now;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("schedules").factory());

    /// Starts; the first call comes after a schedule's time has passed once.
    ///
    /// @param now the doors' time: moved by as much as a schedule's time it rings that schedule at once
    public Schedules(List<Trigger.Clock> schedules, Doorway runtime, InstantSource now) {
        this.runtime = runtime;
        this.now = now;
        schedules.forEach(schedule -> rung.put(schedule, now.instant()));
        clock.scheduleWithFixedDelay(this::look, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }

    private void look() {
        try {
            look(now.instant());
        } catch (RuntimeException e) {
            // One look that fails must not be the last.
            LOG.log(Level.WARNING, "Đồng hồ của lịch không đọc được.", e);
        }
    }

    private void look(Instant time) {
        rung.forEach((schedule, last) -> {
            // The clock may have been set back too.
            if (Duration.between(last, time).abs().compareTo(schedule.every()) >= 0) {
                rung.put(schedule, time);
                ring(schedule, time);
            }
        });
    }

    private void ring(Trigger.Clock schedule, Instant time) {
        runtime.call(
                        schedule.door().name(),
                        event(schedule.name(), time),
                        schedule.door().timeout())
                .thenAccept(outcome -> {
                    if (!(outcome instanceof Outcome.Answered)) {
                        LOG.log(
                                Level.WARNING,
                                "{0}: lần chạy theo lịch không thành.",
                                schedule.door().name());
                    }
                });
    }

    /// A scheduled event as EventBridge sends it.
    static byte[] event(String rule, Instant now) {
        ObjectNode event = JSON.createObjectNode()
                .put("version", "0")
                .put("id", UUID.randomUUID().toString())
                .put("detail-type", "Scheduled Event")
                .put("source", "aws.events")
                .put("account", Place.ACCOUNT)
                .put("time", now.truncatedTo(ChronoUnit.SECONDS).toString())
                .put("region", Place.REGION);
        event.putArray("resources").add(Place.arn("events", "rule/" + rule));
        event.putObject("detail");
        try {
            return JSON.writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
