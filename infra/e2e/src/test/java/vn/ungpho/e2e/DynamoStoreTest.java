package vn.ungpho.e2e;

import org.junit.jupiter.api.extension.ExtendWith;
import vn.ungpho.escalation.Outbox;
import vn.ungpho.escalation.dynamodb.DynamoOutbox;
import vn.ungpho.incident.Incidents;
import vn.ungpho.incident.StoreContract;
import vn.ungpho.incident.dynamodb.DynamoIncidents;
import vn.ungpho.local.Local;

/// The real store is held to what the fake is held to.
@ExtendWith(Embedded.class)
class DynamoStoreTest extends StoreContract {

    private final ContractTable table;

    DynamoStoreTest(Local local) {
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
}
