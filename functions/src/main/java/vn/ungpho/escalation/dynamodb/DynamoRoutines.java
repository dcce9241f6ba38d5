package vn.ungpho.escalation.dynamodb;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import vn.ungpho.escalation.Fulfilment;
import vn.ungpho.escalation.Reminder;
import vn.ungpho.escalation.Routines;
import vn.ungpho.incident.Actor;
import vn.ungpho.incident.dynamodb.Instants;
import vn.ungpho.incident.dynamodb.Item;

/// [Routines] in the incidents' table: an agency's year is one partition, with what was done and who was reminded.
///
/// @param table name of the table
public record DynamoRoutines(DynamoDbClient client, String table) implements Routines {

    private static final String DONE = "DONE#";
    private static final String REMINDED = "REMINDED#";

    @Override
    public boolean record(Fulfilment done) {
        var item = Item.key(partition(done.agency(), done.year()), DONE + done.duty())
                .with("duty", done.duty())
                .with("at", done.at().toString())
                .with("note", done.note())
                .with("person", done.by().person())
                .with("unit", done.by().unit())
                .with("capacity", done.by().capacity())
                .with("recordedAt", done.recordedAt().toString())
                .attributes();
        return put(item, "attribute_not_exists(pk)", Map.of());
    }

    @Override
    public List<Fulfilment> of(String agency, int year) {
        var values = Item.texts(Map.of(":pk", partition(agency, year), ":done", DONE));
        return client
                .queryPaginator(r -> r.tableName(table)
                        .keyConditionExpression("pk = :pk AND begins_with(sk, :done)")
                        .consistentRead(true)
                        .expressionAttributeValues(values))
                .items()
                .stream()
                .map(item -> read(item, agency, year))
                .toList();
    }

    private static Fulfilment read(Map<String, AttributeValue> item, String agency, int year) {
        return new Fulfilment(
                agency,
                Item.read(item, "duty"),
                year,
                Instant.parse(Item.read(item, "at")),
                Item.read(item, "note"),
                new Actor(Item.read(item, "person"), Item.read(item, "unit"), Item.read(item, "capacity")),
                Instant.parse(Item.read(item, "recordedAt")));
    }

    @Override
    public boolean claim(Reminder reminder, Instant now, Duration lease) {
        var item = key(reminder)
                .with("state", "SENDING")
                .with("leasedUntil", Instants.sortable(now.plus(lease)))
                .attributes();
        return put(
                item,
                "attribute_not_exists(pk) OR (#state = :sending AND leasedUntil <= :now)",
                Item.texts(Map.of(":sending", "SENDING", ":now", Instants.sortable(now))));
    }

    @Override
    public void sent(Reminder reminder) {
        client.putItem(
                r -> r.tableName(table).item(key(reminder).with("state", "SENT").attributes()));
    }

    @Override
    public void release(Reminder reminder) {
        client.deleteItem(r -> r.tableName(table).key(key(reminder).attributes()));
    }

    private boolean put(Map<String, AttributeValue> item, String condition, Map<String, AttributeValue> values) {
        try {
            client.putItem(r -> {
                r.tableName(table).item(item).conditionExpression(condition);
                if (!values.isEmpty()) {
                    r.expressionAttributeNames(Map.of("#state", "state")).expressionAttributeValues(values);
                }
            });
            return true;
        } catch (ConditionalCheckFailedException there) {
            return false;
        }
    }

    private static Item key(Reminder reminder) {
        return Item.key(partition(reminder.agency(), reminder.year()), REMINDED + reminder.id());
    }

    private static String partition(String agency, int year) {
        return "ROUTINE#" + agency + "#" + year;
    }
}
