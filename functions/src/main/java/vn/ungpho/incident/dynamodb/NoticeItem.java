package vn.ungpho.incident.dynamodb;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.ungpho.incident.Hashes;
import vn.ungpho.incident.Imprint;
import vn.ungpho.incident.IncidentId;
import vn.ungpho.incident.Notice;

/// A notice in the outbox.
public final class NoticeItem {

    /// Partition key prefix; the stream's filter in the template knows it too.
    public static final String PREFIX = "OUTBOX#";

    /// Partition of the index that holds what is not sent.
    public static final String DUE = "OUTBOX#DUE";

    private NoticeItem() {}

    /// What makes it this notice, and never changes: [Notice#said()]. Of items from before there were subjects, it
    /// is what they have.
    static final List<String> FIXED = List.of("incident", "agency", "rule", "subject", "round", "contact");

    /// What says how it ended.
    static final List<String> END = List.of("state", "sentAt");

    private static final String SENT = "SENT";

    /// The item's key.
    public static Map<String, AttributeValue> key(Notice notice) {
        return key(notice.id());
    }

    /// The key of the notice with this id.
    public static Map<String, AttributeValue> key(String id) {
        return Item.key(PREFIX + id, "OUTBOX").attributes();
    }

    /// The key of the item that a mail's own id is found by.
    public static Map<String, AttributeValue> mailKey(String message) {
        return Item.key("MAIL#" + message, "MAIL").attributes();
    }

    /// A new notice, due at once.
    public static Map<String, AttributeValue> pending(Notice notice, Instant dueAt) {
        var item = Item.key(PREFIX + notice.id(), "OUTBOX")
                .indexed(DUE, dueKey(notice, dueAt))
                .with("state", "PENDING")
                .with("writtenAt", Instants.sortable(dueAt));
        notice.said().forEach(item::with);
        return item.attributes();
    }

    /// What the entry that tells of the sending vouches for.
    ///
    /// @param message the id that the mail service gave the mail; empty when none went out
    public static List<Imprint> sent(Notice notice, Instant at, Optional<String> message) {
        var end = Hashes.sha256(Map.of("state", SENT, "sentAt", Instants.sortable(at)));
        var mail = Hashes.sha256(Map.of("incident", notice.incident().value()));
        return Stream.concat(
                        Stream.of(new Imprint(Imprint.Kind.SENT, notice.id(), end)),
                        message.stream().map(id -> new Imprint(Imprint.Kind.MAIL, id, mail)))
                .toList();
    }

    /// Whether it was sent, or given up.
    static boolean isSent(Map<String, AttributeValue> item) {
        return Item.readOr(item, "state", "").equals(SENT);
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
                Item.readOr(item, "subject", ""),
                Integer.parseInt(Item.read(item, "round")),
                Item.read(item, "contact"));
    }
}
