package vn.ungpho.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import vn.ungpho.incident.ReceiptCode;

/// Transactions like one that a door has sent: as many items, as large, under other keys.
record Copies(TransactWriteItemsRequest original) {

    /// A transaction that writes the same under new keys.
    TransactWriteItemsRequest next() {
        var renamed = renaming();
        return TransactWriteItemsRequest.builder()
                .transactItems(original.transactItems().stream()
                        .map(item -> item.put() == null ? item : copy(item, renamed))
                        .toList())
                .build();
    }

    /// Another incident as a list or a search meets it: itself, and each of its items that shares a partition of the
    /// table or of the index with other incidents. The rest stands in partitions of its own, where no question
    /// about another incident comes by.
    Stream<Map<String, AttributeValue>> met() {
        var renamed = renaming();
        return original.transactItems().stream()
                .filter(item -> item.put() != null)
                .map(item -> item.put().item())
                .filter(Copies::isMet)
                .map(item -> copy(item, renamed));
    }

    private static boolean isMet(Map<String, AttributeValue> item) {
        var key = item.get("pk").s();
        var isNotice = key.startsWith("OUTBOX#");
        return item.get("sk").s().equals("INCIDENT")
                || key.startsWith("TERM#")
                || item.containsKey("gsi1pk") && !isNotice;
    }

    private Map<String, String> renaming() {
        var renamed = new HashMap<String, String>();
        for (var item : original.transactItems()) {
            if (item.put() != null) {
                var key = item.put().item().get("pk").s().split("#", 2);
                if (key[0].equals("INCIDENT")) {
                    renamed.put(key[1], UUID.randomUUID().toString());
                } else if (key[0].equals("RECEIPT")) {
                    renamed.put(
                            key[1],
                            ReceiptCode.random(ThreadLocalRandom.current()).value());
                } else if (key[0].equals("DEDUPE")) {
                    renamed.put(key[1], any(key[1].length()));
                }
            }
        }
        return renamed;
    }

    private static TransactWriteItem copy(TransactWriteItem item, Map<String, String> renamed) {
        return item.toBuilder()
                .put(item.put().toBuilder()
                        .item(copy(item.put().item(), renamed))
                        .build())
                .build();
    }

    private static Map<String, AttributeValue> copy(Map<String, AttributeValue> item, Map<String, String> renamed) {
        var copy = new HashMap<>(item);
        copy.replaceAll((name, value) -> value.s() == null ? value : AttributeValue.fromS(renamed(value.s(), renamed)));
        return copy;
    }

    private static String renamed(String text, Map<String, String> renamed) {
        var result = text;
        for (var name : renamed.entrySet()) {
            result = result.replace(name.getKey(), name.getValue());
        }
        return result;
    }

    private static String any(int length) {
        var text = new StringBuilder();
        while (text.length() < length) {
            text.append(Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), 36));
        }
        return text.substring(0, length);
    }
}
