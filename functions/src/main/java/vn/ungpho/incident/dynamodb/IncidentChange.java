package vn.ungpho.incident.dynamodb;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import vn.ungpho.incident.Change;
import vn.ungpho.incident.Incidents.Written;

/// One officer's act as one transaction: each incident under the condition of its version, the log entry, the
/// notices.
record IncidentChange(ChainedLog log) {

    Written write(List<Change> changes) {
        var together = changes.stream().flatMap(this::writes).toList();
        return log.write(
                changes.stream()
                        .map(c -> c.log(List.of(IncidentItem.stateOf(c.incident()))))
                        .toList(),
                together);
    }

    private Stream<TransactWriteItem> writes(Change change) {
        var rows = IncidentRows.of(change.incident()).stream().map(this::put);
        var notices = change.notices().stream()
                .map(n -> log.create(NoticeItem.pending(n, change.event().at())));
        var watch = change.watch().stream().flatMap(w -> WatchItem.writes(log.table(), w).stream());
        return Stream.of(Stream.of(state(change)), rows, notices, watch).flatMap(each -> each);
    }

    private TransactWriteItem put(Map<String, AttributeValue> item) {
        return TransactWriteItem.builder()
                .put(p -> p.tableName(log.table()).item(item))
                .build();
    }

    private TransactWriteItem state(Change change) {
        var state = IncidentItem.state(change.incident());
        var values = new HashMap<String, String>();
        state.forEach((name, value) -> values.put(":" + name, value));
        values.put(":expected", IncidentItem.version(change.expectedVersion()));
        var set = state.keySet().stream().map(name -> name + " = :" + name).collect(Collectors.joining(", "));
        return TransactWriteItem.builder()
                .update(u -> u.tableName(log.table())
                        .key(IncidentItem.key(change.incident().id()))
                        .updateExpression("SET " + set)
                        .conditionExpression("version = :expected")
                        .expressionAttributeValues(Item.texts(values)))
                .build();
    }
}
