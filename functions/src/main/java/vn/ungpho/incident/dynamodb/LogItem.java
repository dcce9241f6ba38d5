package vn.ungpho.incident.dynamodb;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.ungpho.incident.IncidentId;
import vn.ungpho.incident.LogEntry;

/// An entry of an incident's log. The key is part of what the entry says.
final class LogItem {

    static final String PREFIX = "LOG#";

    private static final String HASH = "hash";
    private static final Set<String> IN_THE_KEY = Set.of(LogEntry.INCIDENT, LogEntry.KEY);

    private LogItem() {}

    static Map<String, AttributeValue> key(IncidentId incident, String entryKey) {
        return Item.key(IncidentItem.PREFIX + incident, PREFIX + entryKey).attributes();
    }

    static Map<String, AttributeValue> item(LogEntry entry) {
        var item = Item.key(IncidentItem.PREFIX + entry.said().get(LogEntry.INCIDENT), PREFIX + entry.key());
        entry.said().forEach((name, value) -> {
            if (!IN_THE_KEY.contains(name)) {
                item.with(name, value);
            }
        });
        return item.with(HASH, entry.hash()).attributes();
    }

    /// The entry with whatever the item has, also where somebody put it there by hand.
    static LogEntry read(Map<String, AttributeValue> item) {
        var said = new HashMap<String, String>();
        item.forEach((name, value) -> said.put(name, Item.shown(value)));
        said.put(LogEntry.INCIDENT, without(IncidentItem.PREFIX, said.remove("pk")));
        said.put(LogEntry.KEY, without(PREFIX, said.remove("sk")));
        var hash = said.remove(HASH);
        return new LogEntry(said, hash == null ? "" : hash);
    }

    private static String without(String prefix, String text) {
        return text.startsWith(prefix) ? text.substring(prefix.length()) : text;
    }
}
