package vn.ungpho.response.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.ungpho.response.check.TextChecks;
import vn.ungpho.response.yaml.YamlLawBook;
import vn.ungpho.response.yaml.YamlPlanReader;
import vn.ungpho.response.yaml.YamlPlans;
import vn.ungpho.web.Refusal;
import vn.ungpho.web.Request;

class PlanCheckDoorTest {

    private static final Instant NOW = Instant.parse("2026-11-20T01:30:00Z");
    private static final Map<String, String> OFFICER = Map.of("sub", "officer");
    private final PlanCheckDoor door =
            new PlanCheckDoor(new YamlPlans(), new YamlPlanReader(), new TextChecks(YamlLawBook.read()));

    @Test
    void a_known_plan_is_answered_with_its_faults() {
        var answer = door.answer(request("application/json", "{\"plan\":\"so-noi-vu-khanh-hoa-2026\"}", OFFICER), NOW);
        assertEquals(200, answer.getStatusCode());
        assertTrue(answer.getBody().contains("law-not-in-force"));
        assertTrue(answer.getBody().contains("recorded"));
    }

    @Test
    void what_cannot_be_checked_is_refused() {
        assertEquals(401, refused("application/json", "{\"plan\":\"x\"}", Map.of()));
        assertEquals(404, refused("application/json", "{\"plan\":\"x\"}", OFFICER));
        assertEquals(422, refused("application/json", "{}", OFFICER));
        assertEquals(415, refused("text/plain", "x", OFFICER));
        assertEquals(422, refused("application/yaml", "id: x\nkhongCo: 1\n", OFFICER));
        assertEquals(422, refused("application/yaml", "[", OFFICER));
        assertEquals(413, refused("application/yaml", "x".repeat((1 << 20) + 1), OFFICER));
    }

    private int refused(String type, String body, Map<String, String> claims) {
        return assertThrows(Refusal.class, () -> door.answer(request(type, body, claims), NOW))
                .problem()
                .status();
    }

    private static Request request(String type, String body, Map<String, String> claims) {
        var jwt = RequestContext.Authorizer.JWT.builder().withClaims(claims).build();
        var authorizer = RequestContext.Authorizer.builder().withJwt(jwt).build();
        return new Request(APIGatewayV2HTTPEvent.builder()
                .withHeaders(Map.of("content-type", type))
                .withRequestContext(
                        RequestContext.builder().withAuthorizer(authorizer).build())
                .withBody(body)
                .build());
    }
}
