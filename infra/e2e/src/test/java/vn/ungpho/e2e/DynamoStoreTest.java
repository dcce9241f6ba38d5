package vn.ungpho.e2e;

import org.junit.jupiter.api.extension.ExtendWith;
import vn.ungpho.escalation.Outbox;
import vn.ungpho.escalation.dynamodb.DynamoOutbox;
import vn.ungpho.incident.Incidents;
import vn.ungpho.incident.StoreContract;
import vn.ungpho.incident.dynamodb.DynamoIncidents;
import vn.ungpho.local.Local;

/// The real store is held to what the fake is held to. It has a table of its own, with the template's keys and
/// index,
/// since
/// the system's doors would send its notices.
@ExtendWith(Embedded.class)
class DynamoStoreTest extends StoreContract {

    private final Aws aws;
    private final String table;

    DynamoStoreTest(Local local) {
        aws = new Aws(local.environment());
        table = aws.tableLike(local.environment().get("UNGPHO_TABLE"));
    }

    @Override
    protected Incidents incidents() {
        return new DynamoIncidents(aws.dynamoDb(), table);
    }

    @Override
    protected Outbox outbox() {
        return new DynamoOutbox(aws.dynamoDb(), table);
    }
}
