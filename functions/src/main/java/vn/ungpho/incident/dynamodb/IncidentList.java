package vn.ungpho.incident.dynamodb;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.IncidentFilter;
import vn.ungpho.incident.IncidentId;
import vn.ungpho.incident.Incidents.Page;
import vn.ungpho.incident.Mark;
import vn.ungpho.incident.TermIndex.Span;

/// The officers' lists by the index, newest first: the rows of every list that the question needs are put together, and
/// the incidents of the page are read by their keys.
record IncidentList(DynamoDbClient client, String table) {

    /// As many keys as DynamoDB takes at once.
    private static final int BATCH = 100;

    Page page(IncidentFilter filter, Optional<String> after, int limit) {
        var span = new Span(filter.since(), Optional.empty(), after.map(Mark::checked));
        var rows = new TreeMap<String, IncidentId>(Collections.reverseOrder());
        // One more than the page holds, so that it is known whether there are more.
        IncidentRows.lists(filter).stream()
                .flatMap(list -> new Places(client, table).newest(new Places.Key(list, true), span, limit + 1).stream())
                .forEach(row -> rows.put(Item.read(row, "gsi1sk"), id(row)));
        var page = rows.entrySet().stream().limit(limit).toList();
        var next = rows.size() > limit ? Optional.of(page.getLast().getKey()) : Optional.<String>empty();
        return new Page(briefly(page.stream().map(Map.Entry::getValue).toList()), next.map(Mark::shown));
    }

    private static IncidentId id(Map<String, AttributeValue> row) {
        return new IncidentId(Item.read(row, "pk").substring(IncidentItem.PREFIX.length()));
    }

    List<Incident> briefly(List<IncidentId> ids) {
        var found = new HashMap<IncidentId, Incident>();
        for (int from = 0; from < ids.size(); from += BATCH) {
            read(ids.subList(from, Math.min(ids.size(), from + BATCH)))
                    .map(item -> IncidentItem.read(item, List.of()))
                    .forEach(incident -> found.put(incident.id(), incident));
        }
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private Stream<Map<String, AttributeValue>> read(List<IncidentId> ids) {
        var items = new ArrayList<Map<String, AttributeValue>>();
        var keys = ids.stream()
                .distinct()
                .map(id -> Item.key(IncidentItem.PREFIX + id, "INCIDENT").attributes())
                .toList();
        var asked = Map.of(
                table,
                KeysAndAttributes.builder().keys(keys).consistentRead(true).build());
        // What does not fit into one answer comes with the next.
        client.batchGetItemPaginator(r -> r.requestItems(asked))
                .forEach(answer -> items.addAll(answer.responses().getOrDefault(table, List.of())));
        return items.stream();
    }
}
