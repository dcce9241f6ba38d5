package vn.ungpho.escalation.dynamodb;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.Select;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;
import vn.ungpho.escalation.Outbox;
import vn.ungpho.incident.IncidentEvent;
import vn.ungpho.incident.IncidentId;
import vn.ungpho.incident.Incidents.Written;
import vn.ungpho.incident.LogDraft;
import vn.ungpho.incident.Notice;
import vn.ungpho.incident.dynamodb.ChainedLog;
import vn.ungpho.incident.dynamodb.Instants;
import vn.ungpho.incident.dynamodb.Item;
import vn.ungpho.incident.dynamodb.NoticeItem;

/// [Outbox] in DynamoDB. A claim moves the notice's place in the index to the end of its lease, so that what is due
/// is one query whether it was never taken or its taker is gone.
///
/// @param table name of the table
public record DynamoOutbox(DynamoDbClient client, String table) implements Outbox {

    private static final int PAGE = 500;
    private static final int MOST_PAGES = 10;

    private static final Map<String, String> NAMES = Map.of("#state", "state");

    @Override
    public Claim claim(Notice notice, Instant now, Duration lease) {
        try {
            var before = client.updateItem(r -> r.tableName(table)
                            .key(NoticeItem.key(notice))
                            .updateExpression("SET #state = :sending, gsi1sk = :until ADD attempts :one")
                            .conditionExpression("#state = :pending OR (#state = :sending AND gsi1sk < :now)")
                            .expressionAttributeNames(NAMES)
                            .expressionAttributeValues(claiming(notice, now, now.plus(lease)))
                            .returnValues(ReturnValue.ALL_OLD))
                    .attributes();
            var hold = Item.read(before, "state").equals("PENDING") ? Hold.OURS : Hold.OURS_IN_DOUBT;
            var attempts = before.getOrDefault("attempts", AttributeValue.fromN("0"));
            return new Claim(hold, 1 + Integer.parseInt(attempts.n()));
        } catch (ConditionalCheckFailedException notOurs) {
            return Claim.NOT_OURS;
        }
    }

    private static Map<String, AttributeValue> claiming(Notice notice, Instant now, Instant until) {
        return Map.of(
                ":pending", Item.text("PENDING"),
                ":sending", Item.text("SENDING"),
                ":one", AttributeValue.fromN("1"),
                ":now", Item.text(Instants.sortable(now)),
                ":until", Item.text(NoticeItem.dueKey(notice, until)));
    }

    @Override
    public void sent(Notice notice, Instant now, String detail, Optional<String> message) {
        var event = new IncidentEvent(now, IncidentEvent.Type.ESCALATED, detail);
        var draft =
                new LogDraft(notice.incident(), "notice." + notice.id(), event, NoticeItem.sent(notice, now, message));
        var together = new ArrayList<TransactWriteItem>();
        together.add(TransactWriteItem.builder().update(done(notice, now)).build());
        message.ifPresent(id -> together.add(mail(id, notice)));
        // What was recorded before stands.
        if (new ChainedLog(client, table).write(draft, together) == Written.STALE) {
            throw new IllegalStateException("notice " + notice.id() + " is not being sent");
        }
    }

    private TransactWriteItem mail(String message, Notice notice) {
        var item = new HashMap<>(NoticeItem.mailKey(message));
        item.put("incident", Item.text(notice.incident().value()));
        return TransactWriteItem.builder()
                .put(p -> p.tableName(table).item(item))
                .build();
    }

    @Override
    public Optional<IncidentId> about(String message) {
        var answer = client.getItem(r -> r.tableName(table).key(NoticeItem.mailKey(message)));
        return answer.hasItem() ? Optional.of(new IncidentId(Item.read(answer.item(), "incident"))) : Optional.empty();
    }

    private Update done(Notice notice, Instant now) {
        return Update.builder()
                .tableName(table)
                .key(NoticeItem.key(notice))
                .updateExpression("SET #state = :sent, sentAt = :now REMOVE gsi1pk, gsi1sk")
                .conditionExpression("#state IN (:pending, :sending)")
                .expressionAttributeNames(NAMES)
                .expressionAttributeValues(Item.texts(Map.of(
                        ":sent", "SENT",
                        ":pending", "PENDING",
                        ":sending", "SENDING",
                        ":now", Instants.sortable(now))))
                .build();
    }

    @Override
    public Optional<Posted> find(String id) {
        var answer = client.getItem(r -> r.tableName(table).consistentRead(true).key(NoticeItem.key(id)));
        return answer.hasItem()
                ? Optional.of(new Posted(
                        NoticeItem.read(answer.item()),
                        Item.read(answer.item(), "state").equals("SENT")))
                : Optional.empty();
    }

    @Override
    public void release(Notice notice, Instant retryAt) {
        try {
            client.updateItem(r -> r.tableName(table)
                    .key(NoticeItem.key(notice))
                    .updateExpression("SET #state = :pending, gsi1sk = :due")
                    .conditionExpression("#state = :sending")
                    .expressionAttributeNames(NAMES)
                    .expressionAttributeValues(Item.texts(Map.of(
                            ":pending", "PENDING",
                            ":sending", "SENDING",
                            ":due", NoticeItem.dueKey(notice, retryAt)))));
        } catch (ConditionalCheckFailedException doneMeanwhile) {
            // The mail service said in between that the mail went out after all.
        }
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

    @Override
    public int unsent(Instant writtenBefore) {
        var pages = client.queryPaginator(r -> r.tableName(table)
                .indexName("gsi1")
                .keyConditionExpression("gsi1pk = :due")
                .filterExpression("writtenAt < :before")
                .expressionAttributeValues(Map.of(
                        ":due", Item.text(NoticeItem.DUE), ":before", Item.text(Instants.sortable(writtenBefore))))
                .select(Select.COUNT)
                .limit(PAGE));
        return pages.stream().limit(MOST_PAGES).mapToInt(QueryResponse::count).sum();
    }
}
