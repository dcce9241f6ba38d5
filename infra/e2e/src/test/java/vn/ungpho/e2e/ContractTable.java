package vn.ungpho.e2e;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import vn.ungpho.local.Local;

/// A table for the contracts of stores, with the template's keys and index: the system's doors would act on what
/// stands in their own.
record ContractTable(DynamoDbClient client, String name) {

    static ContractTable beside(Local local) {
        var aws = new Aws(local.environment());
        return new ContractTable(
                aws.dynamoDb(), aws.tableLike(local.environment().get("UNGPHO_TABLE")));
    }
}
