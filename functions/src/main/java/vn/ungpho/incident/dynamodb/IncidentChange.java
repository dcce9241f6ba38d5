package vn.ungpho.incident.dynamodb;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import vn.ungpho.incident.Change;
import vn.ungpho.incident.Incidents.Written;

/// One officer's act as one transaction: the incident under the condition of its version, the log entry, the
/// notices.
record IncidentChange(ChainedLog log) {

    Written write(Change change) {
        var together = new ArrayList<TransactWriteItem>();
        together.add(state(change));
        change.notices()
                .forEach(n -> together.add(
                        log.create(NoticeItem.pending(n, change.event().at()))));
        return log.write(change.log(List.of(IncidentItem.stateOf(change.incident()))), together);
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
