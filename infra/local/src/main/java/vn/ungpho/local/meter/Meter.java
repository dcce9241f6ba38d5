package vn.ungpho.local.meter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.Select;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/// Reckons what calls of the table cost, from the request, its answer, and what stood in the table before.
///
/// Between looking and writing somebody else may have written the same item; then a size is that of a moment before.
///
/// @param client reads what a call overwrites and what an answer leaves out; its own calls are not reckoned
public record Meter(DynamoDbClient client) {

    /// What a call is about to write: its items, and those that stand in their place, by table and key.
    ///
    /// @param writes what it writes
    /// @param stands an item each, empty where none is
    public record Before(List<Write> writes, List<Map<String, AttributeValue>> stands) {}

    /// Looks at what a call is about to write. For any other call it looks at nothing.
    public Before before(SdkRequest request) {
        var writes = Write.of(request);
        return new Before(writes, stored(writes));
    }

    /// What a call cost that was answered.
    ///
    /// @throws IllegalStateException of a call of the table that nobody has said the rule of yet
    public RequestUnits of(SdkRequest request, SdkResponse response, Before before) {
        return switch (request) {
            case GetItemRequest r -> read(((GetItemResponse) response).item(), r.consistentRead());
            case BatchGetItemRequest r -> batch(r, (BatchGetItemResponse) response);
            case QueryRequest r -> RequestUnits.read(seen(r, (QueryResponse) response), is(r.consistentRead()));
            default -> written(request, before, after(before));
        };
    }

    /// What a call cost that failed: a write whose condition did not hold is charged by what stands there.
    public RequestUnits failed(SdkRequest request, Throwable why, Before before) {
        boolean refused = why instanceof ConditionalCheckFailedException || why instanceof TransactionCanceledException;
        return refused ? written(request, before, before.stands()) : RequestUnits.NONE;
    }

    /// A transaction writes each item twice, to prepare and to commit; the index is written once, afterwards.
    private static RequestUnits written(SdkRequest request, Before before, List<Map<String, AttributeValue>> after) {
        if (before.writes().isEmpty() && request instanceof DynamoDbRequest) {
            throw new IllegalStateException(
                    "which units does " + request.getClass().getSimpleName() + " take?");
        }
        int times = request instanceof TransactWriteItemsRequest ? 2 : 1;
        var sum = RequestUnits.NONE;
        for (int i = 0; i < after.size(); i++) {
            var old = before.stands().get(i);
            sum = sum.plus(RequestUnits.written(old, after.get(i)).times(times))
                    .plus(RequestUnits.indexed(old, after.get(i)));
        }
        return sum;
    }

    /// What stands there when the call is done. Only what an update has made has to be asked for.
    private List<Map<String, AttributeValue>> after(Before before) {
        var updates = before.writes().stream()
                .filter(write -> write.becomes() == Write.Becomes.UPDATED)
                .toList();
        var updated = stored(updates).iterator();
        var after = new ArrayList<Map<String, AttributeValue>>();
        for (int i = 0; i < before.writes().size(); i++) {
            var write = before.writes().get(i);
            after.add(
                    switch (write.becomes()) {
                        case GIVEN -> write.item();
                        case UPDATED -> updated.next();
                        case GONE -> Map.of();
                        case SAME -> before.stands().get(i);
                    });
        }
        return after;
    }

    private List<Map<String, AttributeValue>> stored(List<Write> writes) {
        if (writes.isEmpty()) {
            return List.of();
        }
        var waiting = new HashMap<String, KeysAndAttributes>();
        writes.forEach(write -> waiting.merge(write.table(), keys(List.of(write.key())), Meter::together));
        var found = new HashMap<String, Map<String, AttributeValue>>();
        for (Map<String, KeysAndAttributes> asked = waiting; !asked.isEmpty(); ) {
            var request = BatchGetItemRequest.builder().requestItems(asked).build();
            var answer = client.batchGetItem(request);
            answer.responses()
                    .forEach((table, items) -> items.forEach(item -> found.put(Write.name(table, item), item)));
            asked = answer.unprocessedKeys();
        }
        return writes.stream()
                .map(write -> found.getOrDefault(Write.name(write.table(), write.key()), Map.of()))
                .toList();
    }

    private static KeysAndAttributes keys(Collection<Map<String, AttributeValue>> keys) {
        return KeysAndAttributes.builder().keys(keys).consistentRead(true).build();
    }

    private static KeysAndAttributes together(KeysAndAttributes one, KeysAndAttributes other) {
        var all = new ArrayList<>(one.keys());
        all.addAll(other.keys());
        return keys(all);
    }

    private static RequestUnits read(Map<String, AttributeValue> item, Boolean consistent) {
        return RequestUnits.read(RequestUnits.size(item), is(consistent));
    }

    /// Each key by itself; those that the table had no time for are asked for again.
    private static RequestUnits batch(BatchGetItemRequest request, BatchGetItemResponse response) {
        return request.requestItems().entrySet().stream()
                .map(asked -> {
                    var consistent = asked.getValue().consistentRead();
                    var items = response.responses().getOrDefault(asked.getKey(), List.of());
                    var left = response.unprocessedKeys().get(asked.getKey());
                    int missing = asked.getValue().keys().size()
                            - items.size()
                            - (left == null ? 0 : left.keys().size());
                    return items.stream()
                            .map(item -> read(item, consistent))
                            .reduce(read(Map.of(), consistent).times(missing), RequestUnits::plus);
                })
                .reduce(RequestUnits.NONE, RequestUnits::plus);
    }

    /// Bytes that a query came by, also those which a filter or a mere count keeps from the answer.
    private long seen(QueryRequest request, QueryResponse response) {
        boolean whole = request.select() != Select.COUNT && request.filterExpression() == null;
        return (whole ? response : client.query(unfiltered(request)))
                .items().stream().mapToLong(RequestUnits::size).sum();
    }

    private static QueryRequest unfiltered(QueryRequest request) {
        var values = new HashMap<>(request.expressionAttributeValues());
        values.keySet().removeIf(name -> !request.keyConditionExpression().matches(".*" + name + "\\b.*"));
        return request.toBuilder()
                .select((Select) null)
                .filterExpression(null)
                .expressionAttributeValues(values)
                .build();
    }

    private static boolean is(Boolean flag) {
        return Boolean.TRUE.equals(flag);
    }
}
