package vn.ungpho.incident.dynamodb;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import vn.ungpho.incident.Change;
import vn.ungpho.incident.Incidents.Written;

/// One officer's act as one transaction: the incident under the condition of its version, the log entry, the
/// notices.
record IncidentChange(DynamoDbClient client, String table) {

    /// Two writers at the same moment make DynamoDB cancel both at times; the loser looks again.
    private static final int ATTEMPTS = 4;

    Written write(Change change) {
        TransactionCanceledException conflict = null;
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                client.transactWriteItems(r -> r.transactItems(writes(change)));
                return Written.NEW;
            } catch (TransactionCanceledException e) {
                if (logged(change)) {
                    return Written.KNOWN;
                }
                if (e.cancellationReasons().stream().anyMatch(r -> "ConditionalCheckFailed".equals(r.code()))) {
                    return Written.STALE;
                }
                conflict = e;
            }
        }
        throw new IllegalStateException("change not written after " + ATTEMPTS + " attempts", conflict);
    }

    private List<TransactWriteItem> writes(Change change) {
        var incident = change.incident();
        var writes = new ArrayList<TransactWriteItem>();
        writes.add(TransactWriteItem.builder()
                .update(u -> u.tableName(table)
                        .key(Item.key(IncidentItem.PREFIX + incident.id(), "INCIDENT")
                                .attributes())
                        .updateExpression("SET stage = :stage, progress = :progress, version = :version")
                        .conditionExpression("version = :expected")
                        .expressionAttributeValues(IncidentItem.changed(incident, change.expectedVersion())))
                .build());
        writes.add(create(LogItem.item(incident.id(), change.entryKey(), change.event())));
        change.notices()
                .forEach(n ->
                        writes.add(create(NoticeItem.pending(n, change.event().at()))));
        return writes;
    }

    private TransactWriteItem create(Map<String, AttributeValue> item) {
        return TransactWriteItem.builder()
                .put(p -> p.tableName(table).item(item).conditionExpression("attribute_not_exists(pk)"))
                .build();
    }

    private boolean logged(Change change) {
        var id = change.incident().id();
        return client.getItem(r -> r.tableName(table)
                        .consistentRead(true)
                        .key(Item.key(IncidentItem.PREFIX + id, LogItem.PREFIX + change.entryKey())
                                .attributes()))
                .hasItem();
    }
}
