package vn.ungpho.e2e;

import org.junit.jupiter.api.extension.ExtendWith;
import vn.ungpho.incident.Incidents;
import vn.ungpho.incident.SupplementContract;
import vn.ungpho.incident.Supplements;
import vn.ungpho.incident.dynamodb.DynamoIncidents;
import vn.ungpho.incident.dynamodb.DynamoSupplements;
import vn.ungpho.local.Local;

/// The real store of supplements is held to what the fake is held to.
@ExtendWith(Embedded.class)
class DynamoSupplementsTest extends SupplementContract {

    private final ContractTable table;

    DynamoSupplementsTest(Local local) {
        table = ContractTable.beside(local);
    }

    @Override
    protected Incidents incidents() {
        return new DynamoIncidents(table.client(), table.name());
    }

    @Override
    protected Supplements supplements() {
        return new DynamoSupplements(table.client(), table.name());
    }
}
