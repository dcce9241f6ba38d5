package vn.ungpho.e2e;

import org.junit.jupiter.api.extension.ExtendWith;
import vn.ungpho.escalation.Outbox;
import vn.ungpho.escalation.WatchContract;
import vn.ungpho.escalation.Watches;
import vn.ungpho.escalation.dynamodb.DynamoOutbox;
import vn.ungpho.escalation.dynamodb.DynamoWatches;
import vn.ungpho.incident.Incidents;
import vn.ungpho.incident.dynamodb.DynamoIncidents;
import vn.ungpho.local.Local;

/// The real memory of escalation is held to what the fake is held to.
@ExtendWith(Embedded.class)
class DynamoWatchesTest extends WatchContract {

    private final ContractTable table;

    DynamoWatchesTest(Local local) {
        table = ContractTable.beside(local);
    }

    @Override
    protected Incidents incidents() {
        return new DynamoIncidents(table.client(), table.name());
    }

    @Override
    protected Outbox outbox() {
        return new DynamoOutbox(table.client(), table.name());
    }

    @Override
    protected Watches watches() {
        return new DynamoWatches(table.client(), table.name());
    }
}
