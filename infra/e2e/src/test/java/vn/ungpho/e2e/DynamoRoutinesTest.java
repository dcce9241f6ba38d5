package vn.ungpho.e2e;

import org.junit.jupiter.api.extension.ExtendWith;
import vn.ungpho.escalation.RoutineContract;
import vn.ungpho.escalation.Routines;
import vn.ungpho.escalation.dynamodb.DynamoRoutines;
import vn.ungpho.local.Local;

/// The real store of yearly duties is held to what the fake is held to.
@ExtendWith(Embedded.class)
class DynamoRoutinesTest extends RoutineContract {

    private final ContractTable table;

    DynamoRoutinesTest(Local local) {
        table = ContractTable.beside(local);
    }

    @Override
    protected Routines routines() {
        return new DynamoRoutines(table.client(), table.name());
    }
}
