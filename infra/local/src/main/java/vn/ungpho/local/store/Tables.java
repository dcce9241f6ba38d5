package vn.ungpho.local.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.StreamSpecification;

/// Makes the template's tables where they are missing.
public final class Tables {
    private Tables() {}

    /// Creates a table unless it is there.
    ///
    /// @param client where
    /// @param name its name
    /// @param properties properties of an `AWS::DynamoDB::Table`
    public static void create(DynamoDbClient client, String name, JsonNode properties) {
        CreateTableRequest.Builder request = CreateTableRequest.builder()
                .tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(each(properties.path("AttributeDefinitions"), Tables::attribute))
                .keySchema(keys(properties));
        List<GlobalSecondaryIndex> indexes = each(properties.path("GlobalSecondaryIndexes"), Tables::index);
        if (!indexes.isEmpty()) {
            request.globalSecondaryIndexes(indexes);
        }
        JsonNode view = properties.at("/StreamSpecification/StreamViewType");
        if (view.isTextual()) {
            request.streamSpecification(StreamSpecification.builder()
                    .streamEnabled(true)
                    .streamViewType(view.asText())
                    .build());
        }
        try {
            client.createTable(request.build());
        } catch (ResourceInUseException e) {
            // It is there from an earlier start.
            return;
        }
        client.waiter().waitUntilTableExists(table -> table.tableName(name));
    }

    private static GlobalSecondaryIndex index(JsonNode index) {
        return GlobalSecondaryIndex.builder()
                .indexName(index.path("IndexName").asText())
                .keySchema(keys(index))
                .projection(p ->
                        p.projectionType(index.at("/Projection/ProjectionType").asText()))
                .build();
    }

    private static List<KeySchemaElement> keys(JsonNode properties) {
        return each(
                properties.path("KeySchema"),
                key -> KeySchemaElement.builder()
                        .attributeName(key.path("AttributeName").asText())
                        .keyType(key.path("KeyType").asText())
                        .build());
    }

    private static AttributeDefinition attribute(JsonNode attribute) {
        return AttributeDefinition.builder()
                .attributeName(attribute.path("AttributeName").asText())
                .attributeType(attribute.path("AttributeType").asText())
                .build();
    }

    private static <T> List<T> each(JsonNode nodes, java.util.function.Function<JsonNode, T> read) {
        return StreamSupport.stream(nodes.spliterator(), false).map(read).toList();
    }
}
