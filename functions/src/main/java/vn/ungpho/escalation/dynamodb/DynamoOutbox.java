package vn.ungpho.escalation.dynamodb;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.Update;
import vn.ungpho.escalation.Outbox;
import vn.ungpho.incident.IncidentEvent;
import vn.ungpho.incident.IncidentId;
import vn.ungpho.incident.Notice;
import vn.ungpho.incident.dynamodb.Instants;
import vn.ungpho.incident.dynamodb.Item;
import vn.ungpho.incident.dynamodb.LogItem;
import vn.ungpho.incident.dynamodb.NoticeItem;

/// [Outbox] in DynamoDB. A claim moves the notice's place in the index to the end of its lease, so that what is due
/// is
/// one query whether it was never taken or its taker is gone.
///
/// @param table name of the table
public record DynamoOutbox(DynamoDbClient client, String table) implements Outbox {

    private static final String MAIL = "MAIL#";

    @Override
    public Claim claim(Notice notice, Instant now, Duration lease) {
        try {
            var before = client.updateItem(r -> r.tableName(table)
                            .key(NoticeItem.key(notice))
                            .updateExpression("SET #state = :sending, gsi1sk = :until")
                            .conditionExpression("#state = :pending OR (#state = :sending AND gsi1sk < :now)")
                            .expressionAttributeNames(Map.of("#state", "state"))
                            .expressionAttributeValues(Map.of(
                                    ":pending", Item.text("PENDING"),
                                    ":sending", Item.text("SENDING"),
                                    ":now", Item.text(Instants.sortable(now)),
                                    ":until", Item.text(NoticeItem.dueKey(notice, now.plus(lease)))))
                            .returnValues(ReturnValue.ALL_OLD))
                    .attributes();
            return Item.read(before, "state").equals("PENDING") ? Claim.FIRST : Claim.AGAIN;
        } catch (ConditionalCheckFailedException notOurs) {
            return Claim.NOT_OURS;
        }
    }

    @Override
    public void sent(Notice notice, Instant now, String detail, Optional<String> message) {
        var entry = LogItem.item(
                notice.incident(),
                "notice." + notice.id(),
                new IncidentEvent(now, IncidentEvent.Type.ESCALATED, detail));
        try {
            var writes = new ArrayList<TransactWriteItem>();
            writes.add(TransactWriteItem.builder().update(done(notice, now)).build());
            writes.add(put(entry));
            message.ifPresent(id -> writes.add(put(Item.key(MAIL + id, "MAIL")
                    .with("incident", notice.incident().value())
                    .attributes())));
            client.transactWriteItems(r -> r.transactItems(writes));
        } catch (TransactionCanceledException e) {
            if (!isSent(notice)) {
                throw e;
            }
        }
    }

    private TransactWriteItem put(Map<String, AttributeValue> item) {
        return TransactWriteItem.builder()
                .put(p -> p.tableName(table).item(item))
                .build();
    }

    @Override
    public Optional<IncidentId> about(String message) {
        var answer = client.getItem(
                r -> r.tableName(table).key(Item.key(MAIL + message, "MAIL").attributes()));
        return answer.hasItem() ? Optional.of(new IncidentId(Item.read(answer.item(), "incident"))) : Optional.empty();
    }

    private Update done(Notice notice, Instant now) {
        return Update.builder()
                .tableName(table)
                .key(NoticeItem.key(notice))
                .updateExpression("SET #state = :sent, sentAt = :now REMOVE gsi1pk, gsi1sk")
                .conditionExpression("#state = :sending")
                .expressionAttributeNames(Map.of("#state", "state"))
                .expressionAttributeValues(Map.of(
                        ":sent", Item.text("SENT"),
                        ":sending", Item.text("SENDING"),
                        ":now", Item.text(Instants.sortable(now))))
                .build();
    }

    private boolean isSent(Notice notice) {
        var answer = client.getItem(r -> r.tableName(table).consistentRead(true).key(NoticeItem.key(notice)));
        return answer.hasItem() && Item.read(answer.item(), "state").equals("SENT");
    }

    @Override
    public void release(Notice notice, Instant retryAt) {
        client.updateItem(r -> r.tableName(table)
                .key(NoticeItem.key(notice))
                .updateExpression("SET #state = :pending, gsi1sk = :due")
                .conditionExpression("#state = :sending")
                .expressionAttributeNames(Map.of("#state", "state"))
                .expressionAttributeValues(Map.of(
                        ":pending", Item.text("PENDING"),
                        ":sending", Item.text("SENDING"),
                        ":due", Item.text(NoticeItem.dueKey(notice, retryAt)))));
    }

    @Override
    public List<Notice> due(Instant now, int limit) {
        return client
                .query(r -> r.tableName(table)
                        .indexName("gsi1")
                        .keyConditionExpression("gsi1pk = :due AND gsi1sk < :now")
                        .expressionAttributeValues(
                                Map.of(":due", Item.text(NoticeItem.DUE), ":now", Item.text(Instants.sortable(now))))
                        .limit(limit))
                .items()
                .stream()
                .map(NoticeItem::read)
                .toList();
    }
}
