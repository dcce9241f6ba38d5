package vn.ungpho.local.doors;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import vn.ungpho.local.meter.Meter;
import vn.ungpho.local.meter.RequestUnits;

/// Each call of a door, and each call of a service by a door, as a line of JSON: which door, how long or which action,
/// place and the units that DynamoDB would charge. No key and nothing of what was read or written.
final class CountedCalls {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ExecutionAttribute<Meter.Before> BEFORE = new ExecutionAttribute<>("ungpho-before");
    private static final ScopedValue<Boolean> LOOKING = ScopedValue.newInstance();

    /// Nanoseconds that were spent on counting, in a call of a door.
    private static final ScopedValue<LongAdder> COUNTING = ScopedValue.newInstance();

    private final Path file;
    private final Meter meter = new Meter(DynamoDbClient.create());

    CountedCalls(Path file) {
        this.file = file;
    }

    /// Whether this thread's call is one of the counting itself.
    static boolean looking() {
        return LOOKING.isBound();
    }

    /// One call of a door, timed without the counting.
    ///
    /// @param event what it was given: of a batch its records are counted
    byte[] call(String door, byte[] event, ScopedValue.CallableOp<byte[], IOException> work) throws IOException {
        long started = System.nanoTime();
        var counting = new LongAdder();
        byte[] answer = ScopedValue.where(COUNTING, counting).call(work);
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("door", door);
        line.put(
                "millis",
                Duration.ofNanos(System.nanoTime() - started - counting.sum()).toMillis());
        line.put("records", JSON.readTree(event).path("Records").size());
        write(line);
        return answer;
    }

    void before(SdkRequest request, ExecutionAttributes attributes) {
        attributes.putAttribute(BEFORE, counting(() -> meter.before(request)));
    }

    void answered(String door, SdkRequest request, SdkResponse response, ExecutionAttributes attributes) {
        write(door, request, counting(() -> meter.of(request, response, attributes.getAttribute(BEFORE))));
    }

    /// Of what failed only what is charged all the same.
    void failed(String door, SdkRequest request, Throwable why, ExecutionAttributes attributes) {
        var before = attributes.getAttribute(BEFORE);
        var units = before == null ? RequestUnits.NONE : meter.failed(request, why, before);
        if (!units.equals(RequestUnits.NONE)) {
            write(door, request, units);
        }
    }

    private static <T> T counting(Supplier<T> look) {
        long started = System.nanoTime();
        try {
            return ScopedValue.where(LOOKING, true).call(look::get);
        } finally {
            COUNTING.get().add(System.nanoTime() - started);
        }
    }

    private void write(String door, SdkRequest request, RequestUnits units) {
        Map<String, Object> line = new LinkedHashMap<>();
        var need = Need.of(request).getFirst();
        line.put("door", door);
        line.put("action", need.action());
        line.put("place", need.place());
        line.put("reads", units.reads());
        line.put("writes", units.writes());
        write(line);
    }

    private synchronized void write(Map<String, Object> line) {
        try {
            Files.writeString(
                    file, JSON.writeValueAsString(line) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
