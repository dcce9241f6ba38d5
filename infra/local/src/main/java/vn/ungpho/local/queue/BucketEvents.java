package vn.ungpho.local.queue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import vn.ungpho.local.template.BucketRule;

/// What the buckets tell the queues of new objects. A notification is promised before its object is stored and kept
/// after it, so no stored object is ever without one, wherever the program ends.
///
/// @param rules the template's notifications
/// @param queues every queue by its name
public record BucketEvents(List<BucketRule> rules, Map<String, FileQueue> queues) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// Buckets that tell nobody.
    public static final BucketEvents NONE = new BucketEvents(List.of(), Map.of());

    /// A promised message.
    private record Promise(FileQueue queue, String id) {}

    /// Stores an object with its notifications around it. When storing fails, nobody knows whether the object is
    /// there; the promises stay, and the next start looks.
    ///
    /// @param size bytes of the object
    /// @param storing stores it and says which version of its key it is
    public void around(String bucket, String key, long size, Supplier<Optional<String>> storing) {
        List<Promise> promises = rules.stream()
                .filter(rule -> rule.covers(bucket, key))
                .map(rule -> queues.get(rule.queue()))
                .map(queue ->
                        new Promise(queue, queue.promise(BucketNotification.created(bucket, key, size, Instant.now()))))
                .toList();
        Optional<String> version = storing.get();
        for (Promise promise : promises) {
            version.ifPresent(
                    v -> promise.queue().amend(promise.id(), message -> BucketNotification.versioned(message, v)));
            promise.queue().keep(promise.id());
        }
    }

    /// Keeps the promises of an earlier run whose objects were stored, and takes back the others.
    ///
    /// @param stored whether a bucket has an object of this key
    public void settlePromises(BiPredicate<String, String> stored) {
        Collection<FileQueue> told =
                rules.stream().map(rule -> queues.get(rule.queue())).distinct().toList();
        for (FileQueue queue : told) {
            for (Message promise : queue.promises()) {
                if (isStored(promise, stored)) {
                    queue.keep(promise.id());
                } else {
                    queue.forget(promise.id());
                }
            }
        }
    }

    private static boolean isStored(Message promise, BiPredicate<String, String> stored) {
        try {
            JsonNode s3 = JSON.readTree(promise.body()).at("/Records/0/s3");
            String key = URLDecoder.decode(s3.at("/object/key").asText(), StandardCharsets.UTF_8);
            return stored.test(s3.at("/bucket/name").asText(), key);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("promise " + promise.id(), e);
        }
    }
}
