package vn.ungpho.incident.dynamodb;

import java.time.Instant;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.ungpho.incident.IncidentId;
import vn.ungpho.incident.Notice;

/// A notice in the outbox.
public final class NoticeItem {

    /// Partition key prefix; the stream's filter in the template knows it too.
    public static final String PREFIX = "OUTBOX#";

    /// Partition of the index that holds what is not sent.
    public static final String DUE = "OUTBOX#DUE";

    private NoticeItem() {}

    /// The item's key.
    public static Map<String, AttributeValue> key(Notice notice) {
        return Item.key(PREFIX + notice.id(), "OUTBOX").attributes();
    }

    /// A new notice, due at once.
    public static Map<String, AttributeValue> pending(Notice notice, Instant dueAt) {
        return Item.key(PREFIX + notice.id(), "OUTBOX")
                .indexed(DUE, dueKey(notice, dueAt))
                .with("state", "PENDING")
                .with("incident", notice.incident().value())
                .with("agency", notice.agency())
                .with("rule", notice.rule())
                .with("round", String.valueOf(notice.round()))
                .with("contact", notice.contact())
                .attributes();
    }

    /// Sort key in the index: when it is due.
    public static String dueKey(Notice notice, Instant dueAt) {
        return Instants.sortable(dueAt) + "#" + notice.id();
    }

    /// The notice of an item.
    public static Notice read(Map<String, AttributeValue> item) {
        return new Notice(
                new IncidentId(Item.read(item, "incident")),
                Item.read(item, "agency"),
                Item.read(item, "rule"),
                Integer.parseInt(Item.read(item, "round")),
                Item.read(item, "contact"));
    }
}
