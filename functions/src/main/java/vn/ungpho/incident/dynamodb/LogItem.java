package vn.ungpho.incident.dynamodb;

import java.time.Instant;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.ungpho.incident.IncidentEvent;
import vn.ungpho.incident.IncidentId;

/// An entry of an incident's log.
public final class LogItem {

    static final String PREFIX = "LOG#";

    private LogItem() {}

    /// The item; the same `entryKey` is the same entry.
    public static Map<String, AttributeValue> item(IncidentId incident, String entryKey, IncidentEvent event) {
        return Item.key(IncidentItem.PREFIX + incident, PREFIX + entryKey)
                .with("at", Instants.sortable(event.at()))
                .with("type", event.type().name())
                .with("detail", event.detail())
                .attributes();
    }

    static IncidentEvent read(Map<String, AttributeValue> item) {
        return new IncidentEvent(
                Instant.parse(Item.read(item, "at")),
                IncidentEvent.Type.valueOf(Item.read(item, "type")),
                Item.read(item, "detail"));
    }
}
