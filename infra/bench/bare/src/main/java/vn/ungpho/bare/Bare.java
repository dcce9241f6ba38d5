package vn.ungpho.bare;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.funqy.Funq;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/// The least that a function which takes a report in can be: it writes the body as one item and answers.
public class Bare {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DynamoDbClient DYNAMO_DB = DynamoDbClient.builder()
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .build();

    /// `POST /reports`, without reading it.
    @Funq("bare")
    public APIGatewayV2HTTPResponse bare(APIGatewayV2HTTPEvent request) {
        var id = UUID.randomUUID().toString();
        DYNAMO_DB.putItem(put -> put.tableName(System.getenv("UNGPHO_TABLE"))
                .item(Map.of(
                        "pk", AttributeValue.fromS("BARE#" + id),
                        "sk", AttributeValue.fromS("INCIDENT"),
                        "report", AttributeValue.fromS(request.getBody()))));
        return APIGatewayV2HTTPResponse.builder()
                .withStatusCode(201)
                .withBody("{\"receipt\":\"" + id + "\"}")
                .build();
    }

    /// `POST /reports`, whose body is the items that are to be written, as DynamoDB itself spells them: one
    /// transaction.
    @Funq("bare-items")
    public APIGatewayV2HTTPResponse bareItems(APIGatewayV2HTTPEvent request) throws IOException {
        var writes = new ArrayList<TransactWriteItem>();
        for (var item : JSON.readTree(request.getBody())) {
            var attributes = new HashMap<String, AttributeValue>();
            item.properties().forEach(a -> attributes.put(a.getKey(), value(a.getValue())));
            var put = Put.builder()
                    .tableName(System.getenv("UNGPHO_TABLE"))
                    .item(attributes)
                    .build();
            writes.add(TransactWriteItem.builder().put(put).build());
        }
        DYNAMO_DB.transactWriteItems(transaction -> transaction.transactItems(writes));
        return APIGatewayV2HTTPResponse.builder()
                .withStatusCode(201)
                .withBody("{\"items\":" + writes.size() + "}")
                .build();
    }

    private static AttributeValue value(JsonNode typed) {
        return typed.has("N")
                ? AttributeValue.fromN(typed.get("N").asText())
                : AttributeValue.fromS(typed.get("S").asText());
    }
}
