package vn.ungpho.incident.web;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import vn.ungpho.qute.Templates;
import vn.ungpho.web.Answering;
import vn.ungpho.web.Pages;
import vn.ungpho.web.Request;

/// An officer at the doors, for tests.
public record Officer(Map<String, String> claims, Map<String, String> headers) {

    public static final Officer BINH = new Officer(Map.of("sub", "officer", "name", "Trần Văn Bình"), Map.of());
    public static final Officer NOBODY = new Officer(Map.of(), Map.of());

    /// The same officer, sending one header more.
    public Officer with(String header, String value) {
        return new Officer(claims, Map.of(header, value));
    }

    /// What a door answers to a JSON body.
    public APIGatewayV2HTTPResponse posts(
            String body, Map<String, String> path, Function<Request, APIGatewayV2HTTPResponse> door) {
        return sends(event(path).withBody(body).build(), door);
    }

    /// What a door answers to parameters of the query.
    public APIGatewayV2HTTPResponse asks(
            Map<String, String> query, Map<String, String> path, Function<Request, APIGatewayV2HTTPResponse> door) {
        return sends(event(path).withQueryStringParameters(query).build(), door);
    }

    private static APIGatewayV2HTTPResponse sends(
            APIGatewayV2HTTPEvent event, Function<Request, APIGatewayV2HTTPResponse> door) {
        return new Answering(() -> new Pages(new Templates())).answer("test", event, door);
    }

    private APIGatewayV2HTTPEvent.APIGatewayV2HTTPEventBuilder event(Map<String, String> path) {
        var all = new HashMap<>(headers);
        all.put("content-type", "application/json");
        var http = RequestContext.Http.builder().withMethod("POST").build();
        var jwt = RequestContext.Authorizer.JWT.builder().withClaims(claims).build();
        var authorizer = RequestContext.Authorizer.builder().withJwt(jwt).build();
        return APIGatewayV2HTTPEvent.builder()
                .withRequestContext(RequestContext.builder()
                        .withHttp(http)
                        .withAuthorizer(authorizer)
                        .build())
                .withHeaders(all)
                .withPathParameters(path);
    }

    public static JsonNode read(APIGatewayV2HTTPResponse answer) {
        try {
            return new ObjectMapper().readTree(answer.getBody());
        } catch (JsonProcessingException e) {
            throw new AssertionError(answer.getBody(), e);
        }
    }
}
