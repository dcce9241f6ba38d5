package vn.ungpho.local.stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import vn.ungpho.local.queue.Attempt;
import vn.ungpho.local.runtime.Doorway;
import vn.ungpho.local.runtime.Outcome;
import vn.ungpho.local.template.Trigger;

/// Delivers one batch of records in their order. As on Lambda, the lowest failed record is where the next attempt
/// starts; one that has failed too often is given up, told to the on-failure queue, and left behind.
final class Delivery {
    private static final Logger LOG = System.getLogger("vn.ungpho.local");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Trigger.Changes mapping;
    private final Doorway runtime;
    private final Consumer<String> onFailure;
    private final Pause pause;

    /// How the time between two attempts passes.
    interface Pause {
        void before(int attempt) throws InterruptedException;
    }

    Delivery(Trigger.Changes mapping, Doorway runtime, Consumer<String> onFailure, Pause pause) {
        this.mapping = mapping;
        this.runtime = runtime;
        this.onFailure = onFailure;
        this.pause = pause;
    }

    /// Returns when every record is done or given up.
    void deliver(List<ObjectNode> records) throws InterruptedException {
        int from = 0;
        int retries = 0;
        while (from < records.size()) {
            int failed = from + firstFailure(records.subList(from, records.size()));
            if (failed > from) {
                retries = 0;
            }
            if (failed < records.size() && retries == mapping.maximumRetries()) {
                giveUp(records.get(failed), retries);
                failed++;
                retries = 0;
            } else if (failed < records.size()) {
                pause.before(++retries);
            }
            from = failed;
        }
    }

    /// Index of the first record that failed, or the number of records.
    private int firstFailure(List<ObjectNode> batch) throws InterruptedException {
        List<String> numbers = batch.stream().map(Delivery::sequence).toList();
        while (true) {
            Outcome outcome = runtime.call(
                            mapping.door().name(), event(batch), mapping.door().timeout())
                    .join();
            switch (Attempt.of(outcome, numbers, mapping.reportsItemFailures())) {
                case Attempt.Called called -> {
                    return (int) numbers.stream()
                            .takeWhile(number -> !called.failed().contains(number))
                            .count();
                }
                case Attempt.NotCalled notCalled -> pause.before(1);
            }
        }
    }

    static String sequence(JsonNode record) {
        return record.path("dynamodb").path("SequenceNumber").asText();
    }

    private void giveUp(ObjectNode record, int retries) {
        LOG.log(
                Level.ERROR,
                "{0}: bỏ bản ghi {1} sau {2} lần thử lại.",
                mapping.door().name(),
                sequence(record),
                retries);
        ObjectNode message = JSON.createObjectNode();
        message.putObject("requestContext")
                .put("condition", "RetryAttemptsExhausted")
                .put("approximateInvokeCount", retries + 1);
        message.putObject("DDBStreamBatchInfo")
                .put("startSequenceNumber", sequence(record))
                .put("endSequenceNumber", sequence(record))
                .put("batchSize", 1)
                .put("streamArn", record.path("eventSourceARN").asText());
        onFailure.accept(message.toString());
    }

    private static byte[] event(List<ObjectNode> records) {
        ObjectNode event = JSON.createObjectNode();
        event.putArray("Records").addAll(records);
        try {
            return JSON.writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A second, then two, four … up to a minute.
    static void backOff(int attempt) throws InterruptedException {
        Thread.sleep(Duration.ofSeconds(Math.min(60, 1L << Math.min(attempt - 1, 6))));
    }
}
