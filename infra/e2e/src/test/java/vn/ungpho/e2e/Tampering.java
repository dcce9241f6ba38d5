package vn.ungpho.e2e;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// What somebody who can write the table does to an incident by hand.
record Tampering(DynamoDbClient client, String table, String incident) {

    /// The entries of the log as items, by number.
    List<Map<String, AttributeValue>> log() {
        return client
                .query(r -> r.tableName(table)
                        .consistentRead(true)
                        .keyConditionExpression("pk = :pk AND begins_with(sk, :log)")
                        .expressionAttributeValues(Map.of(":pk", text("INCIDENT#" + incident), ":log", text("LOG#"))))
                .items()
                .stream()
                .sorted((a, b) -> Integer.compare(number(a), number(b)))
                .toList();
    }

    static int number(Map<String, AttributeValue> entry) {
        return Integer.parseInt(entry.get("number").s());
    }

    /// Writes over an item of the table.
    void change(Map<String, AttributeValue> key, Consumer<Map<String, AttributeValue>> how) {
        var item = new HashMap<>(
                client.getItem(r -> r.tableName(table).consistentRead(true).key(key(key)))
                        .item());
        how.accept(item);
        client.putItem(r -> r.tableName(table).item(item));
    }

    void remove(Map<String, AttributeValue> item) {
        client.deleteItem(r -> r.tableName(table).key(key(item)));
    }

    Map<String, AttributeValue> head() {
        return Map.of("pk", text("INCIDENT#" + incident), "sk", text("HEAD"));
    }

    Map<String, AttributeValue> itself() {
        return Map.of("pk", text("INCIDENT#" + incident), "sk", text("INCIDENT"));
    }

    Map<String, AttributeValue> notice(String id) {
        return Map.of("pk", text("OUTBOX#" + id), "sk", text("OUTBOX"));
    }

    private static Map<String, AttributeValue> key(Map<String, AttributeValue> item) {
        return Map.of("pk", item.get("pk"), "sk", item.get("sk"));
    }

    static AttributeValue text(String value) {
        return AttributeValue.fromS(value);
    }
}
