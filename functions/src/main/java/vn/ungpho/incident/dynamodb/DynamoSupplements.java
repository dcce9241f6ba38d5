package vn.ungpho.incident.dynamodb;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import vn.ungpho.incident.Admission;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.IncidentEvent;
import vn.ungpho.incident.IncidentId;
import vn.ungpho.incident.Incidents.Written;
import vn.ungpho.incident.Opening;
import vn.ungpho.incident.Supplement;
import vn.ungpho.incident.Supplements;

/// [Supplements] in the incidents' table.
public final class DynamoSupplements implements Supplements {

    private static final int ATTEMPTS = 4;

    private final DynamoDbClient client;
    private final String table;
    private final DynamoIncidents incidents;

    /// @param table name of the table
    public DynamoSupplements(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
        this.incidents = new DynamoIncidents(client, table);
    }

    @Override
    public Written add(Addition addition) {
        try {
            client.transactWriteItems(r -> r.transactItems(writes(addition)));
            return Written.NEW;
        } catch (TransactionCanceledException e) {
            if (incidents.isKnown(addition.dedupeKey())) {
                return Written.KNOWN;
            }
            // The number is taken, or another writer was at it in this moment: both look again.
            return Written.STALE;
        }
    }

    private List<TransactWriteItem> writes(Addition addition) {
        var supplement = addition.supplement();
        var items = new ArrayList<Map<String, AttributeValue>>();
        items.add(DynamoIncidents.dedupe(addition.dedupeKey(), supplement.incident(), "supplement"));
        items.add(SupplementItem.item(supplement));
        addition.entry()
                .map(e -> LogItem.item(supplement.incident(), "supplement." + supplement.number(), e))
                .ifPresent(items::add);
        addition.notices().forEach(n -> items.add(NoticeItem.pending(n, supplement.receivedAt())));
        return items.stream().map(incidents::create).toList();
    }

    @Override
    public int last(IncidentId incident) {
        return query(incident, 1).stream().findFirst().map(Supplement::number).orElse(0);
    }

    @Override
    public Optional<Supplement> find(IncidentId incident, int number) {
        var answer =
                client.getItem(r -> r.tableName(table).consistentRead(true).key(SupplementItem.key(incident, number)));
        return answer.hasItem() ? Optional.of(SupplementItem.read(answer.item())) : Optional.empty();
    }

    @Override
    public List<Supplement> newest(IncidentId incident, int limit) {
        return query(incident, limit).reversed();
    }

    private List<Supplement> query(IncidentId incident, int limit) {
        return client
                .query(r -> r.tableName(table)
                        .consistentRead(true)
                        .keyConditionExpression("pk = :pk")
                        .expressionAttributeValues(Map.of(":pk", Item.text(SupplementItem.partition(incident))))
                        .scanIndexForward(false)
                        .limit(limit))
                .items()
                .stream()
                .map(SupplementItem::read)
                .toList();
    }

    @Override
    public Incident part(Supplement supplement, Opening opening, IncidentEvent entry) {
        TransactionCanceledException conflict = null;
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                client.transactWriteItems(r -> r.transactItems(
                        Stream.concat(incidents.writes(opening).stream(), parting(supplement, opening, entry))
                                .toList()));
                return opening.incident();
            } catch (TransactionCanceledException e) {
                var known = incidents.known(opening).map(Admission.Taken::incident);
                if (known.isPresent()) {
                    return known.get();
                }
                conflict = e;
            }
        }
        throw new IllegalStateException("supplement not parted after " + ATTEMPTS + " attempts", conflict);
    }

    private Stream<TransactWriteItem> parting(Supplement supplement, Opening opening, IncidentEvent entry) {
        var mark = TransactWriteItem.builder()
                .update(u -> u.tableName(table)
                        .key(SupplementItem.key(supplement.incident(), supplement.number()))
                        .updateExpression("SET partedTo = :to")
                        .conditionExpression("attribute_exists(pk) AND attribute_not_exists(partedTo)")
                        .expressionAttributeValues(
                                Map.of(":to", Item.text(opening.incident().id().value()))))
                .build();
        var log = LogItem.item(supplement.incident(), "parted." + supplement.number(), entry);
        return Stream.of(mark, incidents.create(log));
    }
}
