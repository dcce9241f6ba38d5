package vn.ungpho.incident.dynamodb;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import vn.ungpho.incident.Hashes;
import vn.ungpho.incident.Imprint;
import vn.ungpho.incident.IncidentEvent;
import vn.ungpho.incident.IncidentId;
import vn.ungpho.incident.LogDraft;
import vn.ungpho.incident.LogEntry;
import vn.ungpho.incident.LogHead;

/// The chain of an incident's log as it stands in the table.
record LogChain(DynamoDbClient client, String table) {

    /// Entries that belong right after a head.
    record Chained(LogHead before, List<LogEntry> entries) {}

    /// The draft as an entry after the present head. In an incident from before there were chains, another entry
    /// goes before it that closes off what is there.
    Chained after(LogDraft draft) {
        var head = head(draft.incident());
        if (head.isPresent()) {
            return new Chained(head.get(), List.of(draft.after(head.get())));
        }
        var chained = new ArrayList<LogEntry>();
        closingOff(draft).map(earlier -> earlier.after(LogHead.NONE)).ifPresent(chained::add);
        chained.add(
                draft.after(chained.isEmpty() ? LogHead.NONE : chained.getLast().head()));
        return new Chained(LogHead.NONE, chained);
    }

    Optional<LogHead> head(IncidentId incident) {
        var answer = client.getItem(r -> r.tableName(table).consistentRead(true).key(HeadItem.key(incident)));
        return answer.hasItem() ? Optional.of(HeadItem.read(answer.item())) : Optional.empty();
    }

    /// By number; those without a number first, by time.
    List<LogEntry> entries(IncidentId incident) {
        return client
                .queryPaginator(r -> r.tableName(table)
                        .consistentRead(true)
                        .keyConditionExpression("pk = :pk AND begins_with(sk, :log)")
                        .expressionAttributeValues(Map.of(
                                ":pk", Item.text(IncidentItem.PREFIX + incident), ":log", Item.text(LogItem.PREFIX))))
                .items()
                .stream()
                .map(LogItem::read)
                .sorted(ORDER)
                .toList();
    }

    static final Comparator<LogEntry> ORDER =
            Comparator.comparing(LogEntry::number).thenComparing(e -> e.said().getOrDefault(LogEntry.AT, ""));

    private Optional<LogDraft> closingOff(LogDraft draft) {
        var earlier = entries(draft.incident());
        if (earlier.isEmpty()) {
            return Optional.empty();
        }
        var event = new IncidentEvent(
                draft.event().at(),
                IncidentEvent.Type.CHAINED,
                "Nhật ký có " + earlier.size() + " mục từ trước khi có chuỗi băm");
        var imprint = new Imprint(Imprint.Kind.EARLIER, String.valueOf(earlier.size()), digest(earlier));
        return Optional.of(new LogDraft(draft.incident(), LogEntry.CHAIN, event, List.of(imprint)));
    }

    /// The hash of entries that have none of their own, whatever their order.
    static String digest(List<LogEntry> earlier) {
        return Hashes.sha256(String.join(
                "\n", earlier.stream().map(LogEntry::computed).sorted().toList()));
    }
}
