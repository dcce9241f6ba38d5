package vn.ungpho.incident.dynamodb;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import vn.ungpho.incident.Admission;
import vn.ungpho.incident.Change;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.IncidentEvent;
import vn.ungpho.incident.IncidentFilter;
import vn.ungpho.incident.IncidentId;
import vn.ungpho.incident.Incidents;
import vn.ungpho.incident.LogDraft;
import vn.ungpho.incident.LogEntry;
import vn.ungpho.incident.Notice;
import vn.ungpho.incident.Opening;
import vn.ungpho.incident.ReceiptCode;
import vn.ungpho.log.Call;

/// [Incidents] in DynamoDB.
///
/// @param table name of the table
public record DynamoIncidents(DynamoDbClient client, String table) implements Incidents {

    /// Two deliveries of one report at the same moment make DynamoDB cancel both at times; the loser looks again.
    private static final int ATTEMPTS = 4;

    private static final IncidentId NOBODY = new IncidentId("00000000-0000-0000-0000-000000000000");

    @Override
    public Admission admit(Opening opening) {
        TransactionCanceledException conflict = null;
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                client.transactWriteItems(r -> r.transactItems(writes(opening)));
                Call.about(opening.incident().id().value(), Call.trace());
                return new Admission.Opened(opening.incident());
            } catch (TransactionCanceledException e) {
                var why = known(opening)
                        .<Admission>map(known -> known)
                        .or(() -> grouped(opening))
                        .or(() -> exhausted(opening, e));
                if (why.isPresent()) {
                    return why.get();
                }
                conflict = e;
            }
        }
        // The store's own exception: who sent the report is told to try again.
        throw Objects.requireNonNull(conflict);
    }

    List<TransactWriteItem> writes(Opening opening) {
        var incident = opening.incident();
        var item = IncidentItem.item(incident);
        var group = opening.group().stream().map(name -> dedupe(name, incident.id(), "group"));
        var own = Stream.of(
                dedupe(opening.dedupeKey(), incident.id(), opening.fingerprint()),
                Item.key("RECEIPT#" + incident.receipt().value(), "RECEIPT")
                        .with("incident", incident.id().value())
                        .attributes(),
                item);
        var notices = opening.notices().stream().map(n -> NoticeItem.pending(n, incident.receivedAt()));
        var rows = Stream.concat(IncidentRows.of(incident).stream(), TermItem.items(incident, opening.terms()));
        var items = Stream.of(own, group, rows, notices).flatMap(each -> each).map(log()::create);
        var entries = log().opening(opening.log(IncidentItem.opened(item, incident)));
        // First, so that a reason of the store's refusal stands where its allowance stood.
        var uses = opening.allowances().stream()
                .map(allowance -> TransactWriteItem.builder()
                        .update(LimitItem.used(table, allowance))
                        .build());
        var watch = opening.watch().stream().flatMap(w -> WatchItem.writes(table, w).stream());
        return Stream.of(uses, items, watch, entries).flatMap(each -> each).toList();
    }

    ChainedLog log() {
        return new ChainedLog(client, table);
    }

    private static Optional<Admission> exhausted(Opening opening, TransactionCanceledException refusal) {
        var reasons = refusal.cancellationReasons();
        return IntStream.range(0, opening.allowances().size())
                .filter(i -> "ConditionalCheckFailed".equals(reasons.get(i).code()))
                .<Admission>mapToObj(
                        i -> new Admission.Exhausted(opening.allowances().get(i)))
                .findFirst();
    }

    /// The item that keeps a delivery from being taken in twice.
    static Map<String, AttributeValue> dedupe(String key, IncidentId incident, String fingerprint) {
        return Item.key("DEDUPE#" + key, "DEDUPE")
                .with("incident", incident.value())
                .with("fingerprint", fingerprint)
                .attributes();
    }

    private Optional<Map<String, AttributeValue>> delivered(String key) {
        return get("DEDUPE#" + key, "DEDUPE");
    }

    boolean isKnown(String dedupeKey) {
        return delivered(dedupeKey).isPresent();
    }

    Optional<Admission.Taken> known(Opening opening) {
        return delivered(opening.dedupeKey())
                .map(item -> new Admission.Known(
                        without(item), Item.read(item, "fingerprint").equals(opening.fingerprint())));
    }

    private Optional<Admission> grouped(Opening opening) {
        return opening.group().flatMap(this::opened).map(Admission.Grouped::new);
    }

    @Override
    public Optional<Incident> opened(String key) {
        return delivered(key).map(this::without);
    }

    private Incident without(Map<String, AttributeValue> pointer) {
        return briefly(new IncidentId(Item.read(pointer, "incident"))).orElseThrow();
    }

    /// A query where a get would do: the public's door may do no more.
    @Override
    public Optional<Incident> briefly(IncidentId id) {
        return client
                .query(r -> r.tableName(table)
                        .consistentRead(true)
                        .keyConditionExpression("pk = :pk AND sk = :sk")
                        .expressionAttributeValues(
                                Map.of(":pk", Item.text(IncidentItem.PREFIX + id), ":sk", Item.text("INCIDENT"))))
                .items()
                .stream()
                .findFirst()
                .map(item -> read(item, List.of()));
    }

    @Override
    public Optional<Incident> briefly(ReceiptCode receipt) {
        return get("RECEIPT#" + receipt.value(), "RECEIPT").map(this::without);
    }

    private static Incident read(Map<String, AttributeValue> item, List<IncidentEvent> log) {
        var incident = IncidentItem.read(item, log);
        Call.about(incident.id().value(), Item.readOr(item, "trace", ""));
        return incident;
    }

    @Override
    public Optional<Incident> find(IncidentId id) {
        var items = client
                .queryPaginator(r -> r.tableName(table)
                        .consistentRead(true)
                        .keyConditionExpression("pk = :pk")
                        .expressionAttributeValues(Map.of(":pk", Item.text(IncidentItem.PREFIX + id))))
                .items()
                .stream()
                .toList();
        var log = items.stream()
                .filter(i -> Item.read(i, "sk").startsWith(LogItem.PREFIX))
                .map(LogItem::read)
                .sorted(LogChain.ORDER)
                .map(LogEntry::event)
                .toList();
        return items.stream()
                .filter(i -> Item.read(i, "sk").equals("INCIDENT"))
                .findFirst()
                .map(i -> read(i, log));
    }

    @Override
    public Optional<Incident> find(ReceiptCode receipt) {
        return get("RECEIPT#" + receipt.value(), "RECEIPT")
                .flatMap(item -> find(new IncidentId(Item.read(item, "incident"))));
    }

    @Override
    public Optional<Lock> lock(ReceiptCode receipt) {
        var incident = get("RECEIPT#" + receipt.value(), "RECEIPT")
                .map(item -> new IncidentId(Item.read(item, "incident")))
                .orElse(NOBODY);
        var answer = client.getItem(r -> r.tableName(table)
                .consistentRead(true)
                .key(IncidentItem.key(incident))
                .projectionExpression("secretHash"));
        return answer.hasItem()
                ? Optional.of(new Lock(incident, Item.read(answer.item(), "secretHash")))
                : Optional.empty();
    }

    private Optional<Map<String, AttributeValue>> get(String pk, String sk) {
        var answer = client.getItem(r ->
                r.tableName(table).consistentRead(true).key(Item.key(pk, sk).attributes()));
        return answer.hasItem() ? Optional.of(answer.item()) : Optional.empty();
    }

    @Override
    public Page list(IncidentFilter filter, Optional<String> after, int limit) {
        return new IncidentList(client, table).page(filter, after, limit);
    }

    @Override
    public List<Incident> briefly(List<IncidentId> ids) {
        return new IncidentList(client, table).briefly(ids);
    }

    @Override
    public Written change(List<Change> changes) {
        return new IncidentChange(log()).write(changes);
    }

    @Override
    public Written append(LogDraft draft, List<Notice> notices) {
        var at = draft.event().at();
        var together = notices.stream()
                .map(n -> log().create(NoticeItem.pending(n, at)))
                .toList();
        // Delivered twice, the first one stands.
        return log().write(draft.with(notices), together);
    }
}
