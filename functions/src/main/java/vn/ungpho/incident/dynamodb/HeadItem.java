package vn.ungpho.incident.dynamodb;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import vn.ungpho.incident.IncidentId;
import vn.ungpho.incident.LogHead;

/// The end of an incident's chain, as a small item of its own: what every writer of the incident has to move on.
final class HeadItem {

    private HeadItem() {}

    static Map<String, AttributeValue> key(IncidentId incident) {
        return Item.key(IncidentItem.PREFIX + incident, "HEAD").attributes();
    }

    static LogHead read(Map<String, AttributeValue> item) {
        return new LogHead(Integer.parseInt(Item.read(item, "number")), Item.read(item, "hash"));
    }

    /// Puts the head behind the last of the entries, if it is still where they were chained to.
    static void moved(Put.Builder put, LogChain.Chained chained) {
        var head = chained.entries().getLast().head();
        put.item(Item.key(
                        IncidentItem.PREFIX + chained.entries().getLast().said().get("incident"), "HEAD")
                .with("number", String.valueOf(head.number()))
                .with("hash", head.hash())
                .attributes());
        if (chained.before().equals(LogHead.NONE)) {
            put.conditionExpression("attribute_not_exists(pk)");
        } else {
            put.conditionExpression("#hash = :hash")
                    .expressionAttributeNames(Map.of("#hash", "hash"))
                    .expressionAttributeValues(
                            Map.of(":hash", Item.text(chained.before().hash())));
        }
    }
}
