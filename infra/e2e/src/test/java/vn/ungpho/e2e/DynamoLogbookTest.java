package vn.ungpho.e2e;

import org.junit.jupiter.api.extension.ExtendWith;
import vn.ungpho.escalation.Outbox;
import vn.ungpho.escalation.dynamodb.DynamoOutbox;
import vn.ungpho.incident.Incidents;
import vn.ungpho.incident.Logbook;
import vn.ungpho.incident.LogbookContract;
import vn.ungpho.incident.dynamodb.DynamoIncidents;
import vn.ungpho.incident.dynamodb.DynamoLogbook;
import vn.ungpho.local.Local;

/// The real log is held to what the fake is held to.
@ExtendWith(Embedded.class)
class DynamoLogbookTest extends LogbookContract {

    private final ContractTable table;

    DynamoLogbookTest(Local local) {
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
    protected Logbook logbook() {
        return new DynamoLogbook(table.client(), table.name());
    }
}
