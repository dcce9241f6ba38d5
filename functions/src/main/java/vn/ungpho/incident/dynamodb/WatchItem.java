package vn.ungpho.incident.dynamodb;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import vn.ungpho.incident.IncidentId;
import vn.ungpho.incident.Watch;

/// What escalation remembers of an incident: one item, which stands in the index at the moment when escalation has to
/// look again. Beside it a mark in the index as long as a duty is overdue or to be done, so that they are counted by a
/// query.
public final class WatchItem {

    /// Partition of the index that holds when to look at which incident.
    public static final String DUE = "TIMER#DUE";

    /// Partition of the index that holds the incidents with overdue duties.
    public static final String OVERDUE = "OVERDUE";

    /// Partition of the index that holds the incidents with duties to be done, none of which is overdue.
    public static final String AHEAD = "AHEAD";

    private static final String WATCH = "WATCH";

    private WatchItem() {}

    /// The item's key.
    public static Map<String, AttributeValue> key(IncidentId incident) {
        return Item.key(IncidentItem.PREFIX + incident, WATCH).attributes();
    }

    /// Writes it in the place of the version before, and nothing if another came between.
    public static List<TransactWriteItem> writes(String table, Watch watch) {
        return List.of(watch(table, watch), mark(table, watch));
    }

    private static TransactWriteItem watch(String table, Watch watch) {
        var item = Item.key(IncidentItem.PREFIX + watch.incident(), WATCH)
                .with("version", String.valueOf(watch.version()))
                .with("watch", IncidentItem.json(watch));
        watch.next().ifPresent(at -> item.indexed(DUE, Instants.sortable(at) + "#" + watch.incident()));
        var put = Put.builder().tableName(table).item(item.attributes());
        var first = watch.version() == 1;
        put.conditionExpression(first ? "attribute_not_exists(pk)" : "version = :before");
        if (!first) {
            put.expressionAttributeValues(Map.of(":before", Item.text(String.valueOf(watch.version() - 1))));
        }
        return TransactWriteItem.builder().put(put.build()).build();
    }

    /// Out of the index again when nothing is to be done any more.
    private static TransactWriteItem mark(String table, Watch watch) {
        var item = Item.key(IncidentItem.PREFIX + watch.incident(), OVERDUE);
        item.with("overdue", String.valueOf(watch.overdue())).with("due", String.valueOf(watch.due()));
        if (watch.overdue() > 0) {
            item.indexed(OVERDUE, watch.incident().value());
        } else if (watch.due() > 0) {
            item.indexed(AHEAD, watch.incident().value());
        }
        return TransactWriteItem.builder()
                .put(p -> p.tableName(table).item(item.attributes()))
                .build();
    }

    /// What an item says.
    public static Watch read(Map<String, AttributeValue> item) {
        return IncidentItem.parse(Item.read(item, "watch"), Watch.class);
    }

    /// How many duties a mark says are overdue.
    public static int overdue(Map<String, AttributeValue> mark) {
        return Integer.parseInt(Item.readOr(mark, "overdue", "0"));
    }

    /// How many more a mark says are to be done.
    public static int due(Map<String, AttributeValue> mark) {
        return Integer.parseInt(Item.readOr(mark, "due", "0"));
    }

    /// The incident that stands in the index.
    public static IncidentId incident(Map<String, AttributeValue> item) {
        var key = Item.read(item, "gsi1sk");
        return new IncidentId(key.substring(key.indexOf('#') + 1));
    }
}
