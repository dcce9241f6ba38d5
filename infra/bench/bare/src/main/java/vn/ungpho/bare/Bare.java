package vn.ungpho.bare;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import io.quarkus.funqy.Funq;
import java.util.Map;
import java.util.UUID;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The least that a function which takes a report in can be: it writes the body as one item and answers.
public class Bare {

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
}
