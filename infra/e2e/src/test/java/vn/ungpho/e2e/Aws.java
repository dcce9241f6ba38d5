package vn.ungpho.e2e;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/// AWS as the doors see it, by their own environment.
record Aws(DynamoDbClient dynamoDb) {

    private static final Map<String, String> TABLES = new ConcurrentHashMap<>();

    Aws(Map<String, String> environment) {
        this(DynamoDbClient.builder()
                .endpointOverride(URI.create(environment.get("AWS_ENDPOINT_URL_DYNAMODB")))
                .region(Region.of(environment.get("AWS_REGION")))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(
                        environment.get("AWS_ACCESS_KEY_ID"), environment.get("AWS_SECRET_ACCESS_KEY"))))
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build());
    }

    /// A table with the keys and indexes of another one, made once.
    String tableLike(String original) {
        return TABLES.computeIfAbsent(original, name -> {
            var description = dynamoDb.describeTable(r -> r.tableName(name)).table();
            return create(name + "-contract", description);
        });
    }

    private String create(String name, TableDescription like) {
        dynamoDb.createTable(r -> r.tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(like.attributeDefinitions())
                .keySchema(like.keySchema())
                .globalSecondaryIndexes(like.globalSecondaryIndexes().stream()
                        .map(index -> GlobalSecondaryIndex.builder()
                                .indexName(index.indexName())
                                .keySchema(index.keySchema())
                                .projection(index.projection())
                                .build())
                        .toList()));
        dynamoDb.waiter().waitUntilTableExists(r -> r.tableName(name));
        return name;
    }
}
