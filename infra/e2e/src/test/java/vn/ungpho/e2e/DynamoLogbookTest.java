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

    private final Aws aws;
    private final String table;

    DynamoLogbookTest(Local local) {
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

    @Override
    protected Logbook logbook() {
        return new DynamoLogbook(aws.dynamoDb(), table);
    }
}
