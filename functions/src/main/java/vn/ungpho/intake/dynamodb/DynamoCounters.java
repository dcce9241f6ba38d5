package vn.ungpho.intake.dynamodb;

import java.time.Instant;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import vn.ungpho.incident.dynamodb.LimitItem;
import vn.ungpho.intake.Counters;

/// [Counters] in the incidents' table.
///
/// @param table name of the table
public record DynamoCounters(DynamoDbClient client, String table) implements Counters {

    @Override
    public int add(String counter, Instant until) {
        var update = LimitItem.counted(table, counter, until).build();
        return LimitItem.uses(client.updateItem(r -> r.tableName(update.tableName())
                        .key(update.key())
                        .updateExpression(update.updateExpression())
                        .expressionAttributeNames(update.expressionAttributeNames())
                        .expressionAttributeValues(update.expressionAttributeValues())
                        .returnValues(ReturnValue.ALL_NEW))
                .attributes());
    }

    @Override
    public int count(String counter) {
        return LimitItem.uses(client.getItem(r -> r.tableName(table).key(LimitItem.key(counter)))
                .item());
    }
}
