package vn.ungpho.escalation.dynamodb;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import vn.ungpho.escalation.EscalationPolicy.Outlook;
import vn.ungpho.escalation.Watches;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.IncidentId;
import vn.ungpho.incident.Incidents.Written;
import vn.ungpho.incident.Notice;
import vn.ungpho.incident.Watch;
import vn.ungpho.incident.dynamodb.ChainedLog;
import vn.ungpho.incident.dynamodb.Instants;
import vn.ungpho.incident.dynamodb.Item;
import vn.ungpho.incident.dynamodb.NoticeItem;
import vn.ungpho.incident.dynamodb.WatchItem;

/// [Watches] in the incidents' table.
///
/// @param table name of the table
public record DynamoWatches(DynamoDbClient client, String table) implements Watches {

    @Override
    public Optional<Watch> of(IncidentId incident) {
        var answer = client.getItem(r -> r.tableName(table).consistentRead(true).key(WatchItem.key(incident)));
        return answer.hasItem() ? Optional.of(WatchItem.read(answer.item())) : Optional.empty();
    }

    @Override
    public List<IncidentId> awaiting(Instant now, int limit) {
        return client
                .query(r -> r.tableName(table)
                        .indexName("gsi1")
                        .keyConditionExpression("gsi1pk = :due AND gsi1sk <= :now")
                        .expressionAttributeValues(Map.of(
                                ":due", Item.text(WatchItem.DUE),
                                // Behind the sign that follows the moment, so that this very moment is in it.
                                ":now", Item.text(Instants.sortable(now) + "~")))
                        .limit(limit))
                .items()
                .stream()
                .map(WatchItem::incident)
                .toList();
    }

    @Override
    public boolean keep(Incident incident, Outlook outlook, Instant now) {
        var together = new ArrayList<TransactWriteItem>();
        together.add(unchanged(incident));
        together.addAll(WatchItem.writes(table, outlook.watch()));
        outlook.notices().forEach(n -> together.add(created(n, now)));
        return outlook.log(now)
                .map(draft -> new ChainedLog(client, table).write(draft, together) == Written.NEW)
                .orElseGet(() -> written(together));
    }

    private boolean written(List<TransactWriteItem> together) {
        try {
            client.transactWriteItems(r -> r.transactItems(together));
            return true;
        } catch (TransactionCanceledException changedMeanwhile) {
            return false;
        }
    }

    private TransactWriteItem created(Notice notice, Instant now) {
        return TransactWriteItem.builder()
                .put(p -> p.tableName(table)
                        .item(NoticeItem.pending(notice, now))
                        .conditionExpression("attribute_not_exists(pk)"))
                .build();
    }

    private TransactWriteItem unchanged(Incident incident) {
        return TransactWriteItem.builder()
                .conditionCheck(c -> c.tableName(table)
                        .key(Item.key("INCIDENT#" + incident.id(), "INCIDENT").attributes())
                        .conditionExpression("version = :seen")
                        .expressionAttributeValues(Map.of(
                                ":seen",
                                Item.text(String.valueOf(incident.progress().version())))))
                .build();
    }

    @Override
    public Duties duties() {
        var marks = Stream.of(WatchItem.OVERDUE, WatchItem.AHEAD)
                .flatMap(this::marked)
                .toList();
        return new Duties(
                marks.stream().mapToInt(WatchItem::overdue).sum(),
                marks.stream().mapToInt(WatchItem::due).sum());
    }

    private Stream<Map<String, AttributeValue>> marked(String partition) {
        return client
                .queryPaginator(r -> r.tableName(table)
                        .indexName("gsi1")
                        .keyConditionExpression("gsi1pk = :marked")
                        .expressionAttributeValues(Map.of(":marked", Item.text(partition))))
                .items()
                .stream();
    }
}
