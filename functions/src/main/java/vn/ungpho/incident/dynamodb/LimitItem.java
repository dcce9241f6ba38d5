package vn.ungpho.incident.dynamodb;

import java.time.Instant;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Update;
import vn.ungpho.incident.Allowance;

/// A counter that the store's TTL takes away after its window.
public final class LimitItem {

    static final String PREFIX = "LIMIT#";

    private static final Map<String, String> NAMES = Map.of("#uses", "uses");

    private LimitItem() {}

    /// The counter's key.
    public static Map<String, AttributeValue> key(String counter) {
        return Item.key(PREFIX + counter, "LIMIT").attributes();
    }

    /// One use more, whatever there were.
    public static Update.Builder counted(String table, String counter, Instant until) {
        return Update.builder()
                .tableName(table)
                .key(key(counter))
                .updateExpression("SET expiresAt = :until ADD #uses :one")
                .expressionAttributeNames(NAMES)
                .expressionAttributeValues(Map.of(":one", number(1), ":until", number(until.getEpochSecond())));
    }

    /// One use more, unless there are as many as are allowed.
    static Update used(String table, Allowance allowance) {
        return counted(table, allowance.counter(), allowance.until())
                .conditionExpression("attribute_not_exists(#uses) OR #uses < :most")
                .expressionAttributeValues(Map.of(
                        ":one", number(1),
                        ":until", number(allowance.until().getEpochSecond()),
                        ":most", number(allowance.most())))
                .build();
    }

    /// The uses that an item or an update's answer has; none when there is no item.
    public static int uses(Map<String, AttributeValue> item) {
        var uses = item.get("uses");
        return uses == null ? 0 : Integer.parseInt(uses.n());
    }

    private static AttributeValue number(long value) {
        return AttributeValue.fromN(Long.toString(value));
    }
}
