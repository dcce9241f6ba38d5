package vn.ungpho.e2e;

import org.junit.jupiter.api.extension.ExtendWith;
import vn.ungpho.incident.Incidents;
import vn.ungpho.incident.ListContract;
import vn.ungpho.incident.dynamodb.DynamoIncidents;
import vn.ungpho.local.Local;

/// The real store's list is held to what the fake's is held to.
@ExtendWith(Embedded.class)
class DynamoListTest extends ListContract {

    private final Aws aws;
    private final String table;

    DynamoListTest(Local local) {
        aws = new Aws(local.environment());
        table = aws.tableLike(local.environment().get("UNGPHO_TABLE"));
    }

    @Override
    protected Incidents incidents() {
        return new DynamoIncidents(aws.dynamoDb(), table);
    }
}
