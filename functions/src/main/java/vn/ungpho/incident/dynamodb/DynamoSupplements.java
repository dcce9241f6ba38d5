package vn.ungpho.incident.dynamodb;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import vn.ungpho.incident.Admission;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.IncidentEvent;
import vn.ungpho.incident.IncidentId;
import vn.ungpho.incident.Incidents.Written;
import vn.ungpho.incident.LogDraft;
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
        var supplement = addition.supplement();
        var item = SupplementItem.item(supplement);
        var together = new ArrayList<TransactWriteItem>();
        together.add(create(DynamoIncidents.dedupe(addition.dedupeKey(), supplement.incident(), "supplement")));
        together.add(create(item));
        TermItem.items(addition).map(this::create).forEach(together::add);
        addition.notices().forEach(n -> together.add(create(NoticeItem.pending(n, supplement.receivedAt()))));
        var written = incidents.log().write(addition.log(List.of(SupplementItem.imprint(item))), together);
        if (written == Written.NEW) {
            return Written.NEW;
        }
        // An entry or an item of this number does not say which delivery it was.
        return incidents.isKnown(addition.dedupeKey()) ? Written.KNOWN : Written.STALE;
    }

    private TransactWriteItem create(Map<String, AttributeValue> item) {
        return incidents.log().create(item);
    }

    @Override
    public int last(IncidentId incident) {
        return before(incident, Integer.MAX_VALUE, 1).stream()
                .findFirst()
                .map(Supplement::number)
                .orElse(0);
    }

    @Override
    public Optional<Supplement> find(IncidentId incident, int number) {
        var answer =
                client.getItem(r -> r.tableName(table).consistentRead(true).key(SupplementItem.key(incident, number)));
        return answer.hasItem() ? Optional.of(SupplementItem.read(answer.item())) : Optional.empty();
    }

    @Override
    public List<Supplement> before(IncidentId incident, int number, int limit) {
        // One answer of the store ends at a mebibyte, which some long ones fill; what does not fit comes with the next.
        return client
                .queryPaginator(r -> r.tableName(table)
                        .consistentRead(true)
                        .keyConditionExpression("pk = :pk AND sk < :number")
                        .expressionAttributeValues(Map.of(
                                ":pk", Item.text(SupplementItem.partition(incident)),
                                ":number", Item.text(SupplementItem.bound(number))))
                        .scanIndexForward(false)
                        .limit(limit))
                .items()
                .stream()
                .limit(limit)
                .map(SupplementItem::read)
                .toList()
                .reversed();
    }

    @Override
    public Incident part(Supplement supplement, Opening opening, IncidentEvent entry) {
        var draft = new LogDraft(supplement.incident(), "parted." + supplement.number(), entry, List.of());
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            if (incidents.log().write(draft, parting(supplement, opening)) == Written.NEW) {
                return opening.incident();
            }
            var known = incidents.known(opening).map(Admission.Taken::incident);
            if (known.isPresent()) {
                return known.get();
            }
        }
        throw new IllegalStateException("supplement not parted after " + ATTEMPTS + " attempts");
    }

    private List<TransactWriteItem> parting(Supplement supplement, Opening opening) {
        var mark = TransactWriteItem.builder()
                .update(u -> u.tableName(table)
                        .key(SupplementItem.key(supplement.incident(), supplement.number()))
                        .updateExpression("SET partedTo = :to")
                        .conditionExpression("attribute_exists(pk) AND attribute_not_exists(partedTo)")
                        .expressionAttributeValues(
                                Map.of(":to", Item.text(opening.incident().id().value()))))
                .build();
        return Stream.concat(incidents.writes(opening).stream(), Stream.of(mark))
                .toList();
    }
}
