package vn.ungpho.incident.dynamodb;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import vn.ungpho.incident.Exhibit;
import vn.ungpho.incident.Exhibits;
import vn.ungpho.incident.IncidentEvent;
import vn.ungpho.incident.IncidentId;

/// [Exhibits] in the incidents' table.
///
/// @param table name of the table
public record DynamoExhibits(DynamoDbClient client, String table) implements Exhibits {

    private static final String PREFIX = "EXHIBIT#";
    private static final String FAILED = "ConditionalCheckFailed";

    @Override
    public List<Exhibit> of(IncidentId incident) {
        return client
                .queryPaginator(r -> r.tableName(table)
                        .consistentRead(true)
                        .keyConditionExpression("pk = :pk AND begins_with(sk, :sk)")
                        .expressionAttributeValues(
                                Map.of(":pk", Item.text(IncidentItem.PREFIX + incident), ":sk", Item.text(PREFIX))))
                .items()
                .stream()
                .map(DynamoExhibits::read)
                .toList();
    }

    @Override
    public boolean add(IncidentId incident, Exhibit exhibit, IncidentEvent entry) {
        try {
            client.transactWriteItems(r -> r.transactItems(
                    there(incident),
                    create(item(incident, exhibit)),
                    create(LogItem.item(incident, "exhibit." + exhibit.number(), entry))));
            return true;
        } catch (TransactionCanceledException e) {
            var reasons = e.cancellationReasons();
            if (FAILED.equals(reasons.getFirst().code())) {
                throw new IllegalStateException("no incident " + incident, e);
            }
            if (reasons.stream().anyMatch(reason -> FAILED.equals(reason.code()))) {
                return false;
            }
            throw e;
        }
    }

    private TransactWriteItem there(IncidentId incident) {
        return TransactWriteItem.builder()
                .conditionCheck(c -> c.tableName(table)
                        .key(Item.key(IncidentItem.PREFIX + incident, "INCIDENT")
                                .attributes())
                        .conditionExpression("attribute_exists(pk)"))
                .build();
    }

    private TransactWriteItem create(Map<String, AttributeValue> item) {
        return TransactWriteItem.builder()
                .put(p -> p.tableName(table).item(item).conditionExpression("attribute_not_exists(pk)"))
                .build();
    }

    private static Map<String, AttributeValue> item(IncidentId incident, Exhibit exhibit) {
        return Item.key(IncidentItem.PREFIX + incident, PREFIX + "%04d".formatted(exhibit.number()))
                .with("number", String.valueOf(exhibit.number()))
                .with("key", exhibit.place().key())
                .with("version", exhibit.place().version())
                .with("size", String.valueOf(exhibit.place().size()))
                .with("sha256", exhibit.sha256())
                .with("name", exhibit.name())
                .with("type", exhibit.type())
                .with("state", exhibit.state().name())
                .with("remark", exhibit.remark())
                .with("at", Instants.sortable(exhibit.at()))
                .attributes();
    }

    private static Exhibit read(Map<String, AttributeValue> item) {
        return new Exhibit(
                Integer.parseInt(Item.read(item, "number")),
                new Exhibit.Place(
                        Item.read(item, "key"), Item.read(item, "version"), Long.parseLong(Item.read(item, "size"))),
                Item.read(item, "sha256"),
                Item.read(item, "name"),
                Item.read(item, "type"),
                Exhibit.State.valueOf(Item.read(item, "state")),
                Item.read(item, "remark"),
                Instant.parse(Item.read(item, "at")));
    }
}
