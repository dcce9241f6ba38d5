package vn.ungpho.incident.dynamodb;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.ungpho.incident.Imprint;
import vn.ungpho.incident.IncidentId;
import vn.ungpho.incident.LogEntry;
import vn.ungpho.incident.LogHead;
import vn.ungpho.incident.Logbook;

/// [Logbook] in the incidents' table.
///
/// @param table name of the table
public record DynamoLogbook(DynamoDbClient client, String table) implements Logbook {

    @Override
    public Optional<LogHead> head(IncidentId incident) {
        return chain().head(incident);
    }

    @Override
    public List<LogEntry> entries(IncidentId incident) {
        return chain().entries(incident);
    }

    private LogChain chain() {
        return new LogChain(client, table);
    }

    @Override
    public Optional<String> kept(IncidentId incident, Imprint imprint) {
        return switch (imprint.kind()) {
            case NOTICE -> outbox(imprint).map(i -> Item.digest(i, NoticeItem.FIXED));
            case SENT -> outbox(imprint).filter(NoticeItem::isSent).map(i -> Item.digest(i, NoticeItem.END));
            case MAIL -> get(NoticeItem.mailKey(imprint.name())).map(i -> Item.digest(i, List.of("incident")));
            case EARLIER ->
                Optional.of(LogChain.digest(
                        entries(incident).stream().filter(e -> !e.isChained()).toList()));
            default ->
                present(incident).stream()
                        .filter(t -> t.kind() == imprint.kind() && t.name().equals(imprint.name()))
                        .map(Imprint::sha256)
                        .findFirst();
        };
    }

    private Optional<Map<String, AttributeValue>> outbox(Imprint imprint) {
        return get(NoticeItem.key(imprint.name()));
    }

    private Optional<Map<String, AttributeValue>> get(Map<String, AttributeValue> key) {
        var answer = client.getItem(r -> r.tableName(table).consistentRead(true).key(key));
        return answer.hasItem() ? Optional.of(answer.item()) : Optional.empty();
    }

    @Override
    public List<Imprint> present(IncidentId incident) {
        var own = query(IncidentItem.PREFIX + incident, "INCIDENT")
                .flatMap(i -> Stream.of(
                        new Imprint(Imprint.Kind.REPORT, "", Item.digest(i, IncidentItem.FIXED)),
                        new Imprint(Imprint.Kind.STATE, "", Item.digest(i, IncidentItem.CHANGING))));
        var exhibits =
                query(IncidentItem.PREFIX + incident, DynamoExhibits.PREFIX).map(DynamoExhibits::imprint);
        var supplements = query(SupplementItem.partition(incident), "").map(SupplementItem::imprint);
        return Stream.of(own, exhibits, supplements).flatMap(each -> each).toList();
    }

    private Stream<Map<String, AttributeValue>> query(String partition, String beginning) {
        var all = beginning.isEmpty();
        return client
                .queryPaginator(r -> r.tableName(table)
                        .consistentRead(true)
                        .keyConditionExpression("pk = :pk" + (all ? "" : " AND begins_with(sk, :sk)"))
                        .expressionAttributeValues(
                                all
                                        ? Map.of(":pk", Item.text(partition))
                                        : Map.of(":pk", Item.text(partition), ":sk", Item.text(beginning))))
                .items()
                .stream();
    }
}
