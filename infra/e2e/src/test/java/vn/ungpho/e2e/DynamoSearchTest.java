package vn.ungpho.e2e;

import org.junit.jupiter.api.extension.ExtendWith;
import vn.ungpho.incident.Incidents;
import vn.ungpho.incident.SearchContract;
import vn.ungpho.incident.Supplements;
import vn.ungpho.incident.TermIndex;
import vn.ungpho.incident.dynamodb.DynamoIncidents;
import vn.ungpho.incident.dynamodb.DynamoSupplements;
import vn.ungpho.incident.dynamodb.DynamoTermIndex;
import vn.ungpho.local.Local;

/// The real index of words is held to what the fake is held to.
@ExtendWith(Embedded.class)
class DynamoSearchTest extends SearchContract {

    private final Aws aws;
    private final String table;

    DynamoSearchTest(Local local) {
        aws = new Aws(local.environment());
        table = aws.tableLike(local.environment().get("UNGPHO_TABLE"));
    }

    @Override
    protected Incidents incidents() {
        return new DynamoIncidents(aws.dynamoDb(), table);
    }

    @Override
    protected Supplements supplements() {
        return new DynamoSupplements(aws.dynamoDb(), table);
    }

    @Override
    protected TermIndex index() {
        return new DynamoTermIndex(aws.dynamoDb(), table);
    }
}
