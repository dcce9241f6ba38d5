package vn.ungpho;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import io.quarkus.funqy.Funq;

/// Every door.
public class Functions {

    @Funq("report-form")
    public APIGatewayV2HTTPResponse reportForm(APIGatewayV2HTTPEvent request) {
        return APIGatewayV2HTTPResponse.builder().withStatusCode(200).build();
    }
}
