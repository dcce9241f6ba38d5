package vn.ungpho.document.web;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Instant;
import vn.ungpho.web.Request;

public record DocumentsDoor() {
    public APIGatewayV2HTTPResponse answer(Request request, Instant now) {
        throw new UnsupportedOperationException();
    }
}
