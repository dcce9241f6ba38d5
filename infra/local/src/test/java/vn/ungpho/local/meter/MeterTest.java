package vn.ungpho.local.meter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.Select;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/// What calls cost, by a table that a few items stand in.
class MeterTest {

    private static final String TABLE = "t";

    private final Shelf shelf = new Shelf();
    private final Meter meter = new Meter(shelf);

    @Test
    void a_transaction_is_charged_twice_for_the_table_and_once_for_the_index() {
        var request = TransactWriteItemsRequest.builder()
                .transactItems(put(item("1", 100)), put(due("2", 1500)), check("3"))
                .build();
        var before = meter.before(request);
        var units = meter.of(request, TransactWriteItemsResponse.builder().build(), before);
        assertEquals(new RequestUnits(0, 2 + (2 * 2 + 2) + 2), units);
    }

    @Test
    void an_update_is_charged_by_what_it_made() {
        shelf.put(due("1", 900));
        var request = UpdateItemRequest.builder().tableName(TABLE).key(key("1")).build();
        var before = meter.before(request);
        shelf.put(item("1", 2500));
        var units = meter.of(request, UpdateItemResponse.builder().build(), before);
        assertEquals(new RequestUnits(0, 3 + 1), units, "3 KiB in the table, and an entry of the index deleted");
    }

    @Test
    void what_is_overwritten_is_charged_by_the_larger() {
        shelf.put(item("1", 5000));
        var request =
                PutItemRequest.builder().tableName(TABLE).item(item("1", 10)).build();
        var before = meter.before(request);
        assertEquals(
                new RequestUnits(0, 5),
                meter.of(request, PutItemResponse.builder().build(), before));
    }

    @Test
    void a_refused_write_is_charged_by_what_stands_there() {
        shelf.put(due("1", 2500));
        var put = PutItemRequest.builder().tableName(TABLE).item(due("1", 10)).build();
        var refused = ConditionalCheckFailedException.builder().build();
        assertEquals(new RequestUnits(0, 3), meter.failed(put, refused, meter.before(put)));
        var all = TransactWriteItemsRequest.builder()
                .transactItems(put(due("1", 10)), put(item("2", 10)))
                .build();
        var cancelled = TransactionCanceledException.builder().build();
        assertEquals(new RequestUnits(0, 2 * 3 + 2), meter.failed(all, cancelled, meter.before(all)));
        assertEquals(RequestUnits.NONE, meter.failed(all, new IllegalStateException("no network"), meter.before(all)));
    }

    @Test
    void an_item_and_each_of_a_batch_are_rounded_up_by_themselves() {
        var get = GetItemRequest.builder()
                .tableName(TABLE)
                .key(key("1"))
                .consistentRead(true)
                .build();
        assertEquals(
                new RequestUnits(1, 0),
                meter.of(get, GetItemResponse.builder().build(), meter.before(get)),
                "nothing was there");
        var batch = BatchGetItemRequest.builder()
                .requestItems(Map.of(
                        TABLE,
                        KeysAndAttributes.builder()
                                .keys(key("1"), key("2"), key("3"))
                                .build()))
                .build();
        var answer = BatchGetItemResponse.builder()
                .responses(Map.of(TABLE, List.of(item("1", 1500), item("2", 6500))))
                .build();
        assertEquals(new RequestUnits(0.5 + 1 + 0.5, 0), meter.of(batch, answer, meter.before(batch)));
    }

    @Test
    void a_query_is_rounded_up_once_and_pays_for_what_it_does_not_show() {
        var query = QueryRequest.builder()
                .tableName(TABLE)
                .keyConditionExpression("gsi1pk = :due")
                .expressionAttributeValues(
                        Map.of(":due", AttributeValue.fromS("DUE"), ":before", AttributeValue.fromS("x")));
        var answer =
                QueryResponse.builder().items(item("1", 3000), item("2", 3000)).build();
        assertEquals(new RequestUnits(1, 0), meter.of(query.build(), answer, meter.before(query.build())));
        shelf.put(item("1", 9000));
        var counted = query.select(Select.COUNT).filterExpression("a < :before").build();
        assertEquals(
                new RequestUnits(1.5, 0),
                meter.of(counted, QueryResponse.builder().count(0).build(), meter.before(counted)));
        assertEquals(
                Map.of(":due", AttributeValue.fromS("DUE")),
                shelf.asked.getLast().expressionAttributeValues());
    }

    @Test
    void other_services_cost_no_units_and_an_unknown_call_of_the_table_is_broken() {
        var get = GetObjectRequest.builder().build();
        assertEquals(
                RequestUnits.NONE, meter.of(get, GetObjectResponse.builder().build(), meter.before(get)));
        var scan = ScanRequest.builder().build();
        assertThrows(
                IllegalStateException.class,
                () -> meter.of(scan, ScanResponse.builder().build(), meter.before(scan)));
    }

    private static TransactWriteItem put(Map<String, AttributeValue> item) {
        return TransactWriteItem.builder()
                .put(p -> p.tableName(TABLE).item(item))
                .build();
    }

    private static TransactWriteItem check(String pk) {
        return TransactWriteItem.builder()
                .conditionCheck(c -> c.tableName(TABLE).key(key(pk)))
                .build();
    }

    private static Map<String, AttributeValue> key(String pk) {
        return Map.of("pk", AttributeValue.fromS(pk), "sk", AttributeValue.fromS("x"));
    }

    /// An item of a little more than so many bytes.
    private static Map<String, AttributeValue> item(String pk, int bytes) {
        var item = new HashMap<>(key(pk));
        item.put("a", AttributeValue.fromS("x".repeat(bytes)));
        return item;
    }

    private static Map<String, AttributeValue> due(String pk, int bytes) {
        var item = item(pk, bytes);
        item.put("gsi1pk", AttributeValue.fromS("DUE"));
        item.put("gsi1sk", AttributeValue.fromS("1"));
        return item;
    }

    /// Has items and gives them out.
    private static final class Shelf implements DynamoDbClient {

        private final Map<Map<String, AttributeValue>, Map<String, AttributeValue>> items = new LinkedHashMap<>();
        private final List<QueryRequest> asked = new ArrayList<>();

        void put(Map<String, AttributeValue> item) {
            items.put(key(item.get("pk").s()), item);
        }

        @Override
        public BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
            var found = request.requestItems().get(TABLE).keys().stream()
                    .filter(items::containsKey)
                    .map(items::get)
                    .toList();
            return BatchGetItemResponse.builder()
                    .responses(Map.of(TABLE, found))
                    .build();
        }

        @Override
        public QueryResponse query(QueryRequest request) {
            asked.add(request);
            return QueryResponse.builder().items(items.values()).build();
        }

        @Override
        public String serviceName() {
            return "dynamodb";
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
