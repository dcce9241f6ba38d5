package vn.ungpho.incident.dynamodb;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import vn.ungpho.incident.Exhibit;
import vn.ungpho.incident.Exhibits;
import vn.ungpho.incident.Imprint;
import vn.ungpho.incident.IncidentEvent;
import vn.ungpho.incident.IncidentId;
import vn.ungpho.incident.Incidents.Written;
import vn.ungpho.incident.LogDraft;

/// [Exhibits] in the incidents' table.
///
/// @param table name of the table
public record DynamoExhibits(DynamoDbClient client, String table) implements Exhibits {

    static final String PREFIX = "EXHIBIT#";

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
        var item = item(incident, exhibit);
        var log = new ChainedLog(client, table);
        var draft = new LogDraft(
                incident, "exhibit." + exhibit.number(), entry, List.of(imprint(item), Imprint.of(exhibit)));
        if (log.write(draft, List.of(there(incident), log.create(item))) == Written.NEW) {
            return true;
        }
        if (!client.getItem(r -> r.tableName(table).key(IncidentItem.key(incident)))
                .hasItem()) {
            throw new IllegalStateException("no incident " + incident);
        }
        return false;
    }

    private TransactWriteItem there(IncidentId incident) {
        return TransactWriteItem.builder()
                .conditionCheck(c ->
                        c.tableName(table).key(IncidentItem.key(incident)).conditionExpression("attribute_exists(pk)"))
                .build();
    }

    /// What its entry in the log vouches for: all of it.
    static Imprint imprint(Map<String, AttributeValue> item) {
        return new Imprint(Imprint.Kind.EXHIBIT, Item.read(item, "number"), Item.digest(item, item.keySet()));
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
