package vn.ungpho.incident.dynamodb;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import vn.ungpho.incident.Incidents.Page;

/// The incidents of an agency by the index, newest first. The mark of the next page is the last item's key,
/// encoded.
record IncidentList(DynamoDbClient client, String table) {

    private static final List<String> KEY = List.of("gsi1sk", "pk");

    Page page(String agency, Optional<String> after, int limit) {
        var partition = IncidentItem.listKey(agency);
        var request = QueryRequest.builder()
                .tableName(table)
                .indexName("gsi1")
                .keyConditionExpression("gsi1pk = :agency")
                .expressionAttributeValues(Map.of(":agency", Item.text(partition)))
                .scanIndexForward(false)
                .limit(limit);
        after.map(mark -> decode(partition, mark)).ifPresent(request::exclusiveStartKey);
        var answer = client.query(request.build());
        var incidents = answer.items().stream()
                .map(item -> IncidentItem.read(item, List.of()))
                .toList();
        return new Page(
                incidents,
                answer.hasLastEvaluatedKey() ? Optional.of(encode(answer.lastEvaluatedKey())) : Optional.empty());
    }

    private static String encode(Map<String, AttributeValue> key) {
        var text = Item.read(key, KEY.get(0)) + "\n" + Item.read(key, KEY.get(1));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /// @throws IllegalArgumentException when the mark is none of ours
    private static Map<String, AttributeValue> decode(String partition, String mark) {
        var parts = new String(Base64.getUrlDecoder().decode(mark), StandardCharsets.UTF_8).split("\n", -1);
        if (parts.length != KEY.size() || !parts[1].startsWith(IncidentItem.PREFIX)) {
            throw new IllegalArgumentException("not a mark of a page");
        }
        return Item.key(parts[1], "INCIDENT").indexed(partition, parts[0]).attributes();
    }
}
