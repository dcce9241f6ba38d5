package vn.ungpho.incident.dynamodb;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import vn.ungpho.incident.TermIndex.Span;

/// Stretches of lists that are sorted by place: the moment of receipt and the incident.
///
/// @param table name of the table
record Places(DynamoDbClient client, String table) {

    /// As many as are asked for, newest first.
    ///
    /// @param key the names of the list's keys: partition and place
    java.util.List<Map<String, AttributeValue>> newest(Key key, Span span, int limit) {
        var before = span.before().orElse("~");
        var upTo = span.to().map(to -> Instants.sortable(to) + "~").orElse("~");
        var request = QueryRequest.builder()
                .tableName(table)
                .keyConditionExpression("#list = :list AND #place BETWEEN :from AND :to")
                .expressionAttributeNames(Map.of("#list", key.partition(), "#place", key.place()))
                .expressionAttributeValues(Map.of(
                        ":list", Item.text(key.list()),
                        ":from", Item.text(span.from().map(Instants::sortable).orElse("0")),
                        ":to", Item.text(before.compareTo(upTo) < 0 ? before : upTo)))
                .scanIndexForward(false)
                // The place that the page before ended at is among them.
                .limit(limit + 1);
        if (key.index()) {
            request.indexName("gsi1");
        } else {
            request.consistentRead(true);
        }
        return client.query(request.build()).items().stream()
                .filter(item -> !Item.read(item, key.place()).equals(before))
                .limit(limit)
                .toList();
    }

    /// Where a list stands.
    ///
    /// @param list  the partition's key
    /// @param index whether it is one of the index
    record Key(String list, boolean index) {

        String partition() {
            return index ? "gsi1pk" : "pk";
        }

        String place() {
            return index ? "gsi1sk" : "sk";
        }
    }
}
