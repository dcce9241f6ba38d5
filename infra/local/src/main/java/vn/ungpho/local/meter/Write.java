package vn.ungpho.local.meter;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/// One item that a call writes, or that it checks as part of a transaction.
///
/// @param item with its key `pk` and `sk`; of anything but a put nothing else
record Write(String table, Map<String, AttributeValue> item, Becomes becomes) {

    /// What becomes of the item that stands there.
    enum Becomes {
        GIVEN,
        UPDATED,
        GONE,
        SAME
    }

    static List<Write> of(SdkRequest request) {
        return switch (request) {
            case PutItemRequest r -> List.of(new Write(r.tableName(), r.item(), Becomes.GIVEN));
            case UpdateItemRequest r -> List.of(new Write(r.tableName(), r.key(), Becomes.UPDATED));
            case DeleteItemRequest r -> List.of(new Write(r.tableName(), r.key(), Becomes.GONE));
            case TransactWriteItemsRequest r ->
                r.transactItems().stream().map(Write::part).toList();
            default -> List.of();
        };
    }

    private static Write part(TransactWriteItem part) {
        if (part.put() != null) {
            return new Write(part.put().tableName(), part.put().item(), Becomes.GIVEN);
        }
        if (part.update() != null) {
            return new Write(part.update().tableName(), part.update().key(), Becomes.UPDATED);
        }
        return part.delete() != null
                ? new Write(part.delete().tableName(), part.delete().key(), Becomes.GONE)
                : new Write(
                        part.conditionCheck().tableName(), part.conditionCheck().key(), Becomes.SAME);
    }

    Map<String, AttributeValue> key() {
        return Map.of("pk", item.get("pk"), "sk", item.get("sk"));
    }

    /// One text for table and key.
    static String name(String table, Map<String, AttributeValue> item) {
        return table + " " + item.get("pk").s() + " " + item.get("sk").s();
    }
}
