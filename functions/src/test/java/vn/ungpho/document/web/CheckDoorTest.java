package vn.ungpho.document.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.ungpho.document.OurDocuments;
import vn.ungpho.document.check.docx.DocxChecker;
import vn.ungpho.web.Refusal;
import vn.ungpho.web.Request;

class CheckDoorTest {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private final CheckDoor door = new CheckDoor(new DocxChecker());

    @Test
    void a_file_is_answered_with_what_was_found_checked_and_skipped() throws Exception {
        var answer = door.answer(request(DOCX, OurDocuments.all().get("summary"), Map.of("sub", "officer")));
        assertEquals(200, answer.getStatusCode());
        var json = new ObjectMapper().readTree(answer.getBody());
        assertEquals(0, json.get("findings").size());
        assertEquals("Báo cáo", json.get("documents").get(0).asText());
        assertTrue(json.get("checked").size() > 80);
        assertTrue(json.get("skipped").get(0).get("reason").asText().length() > 5);
    }

    @Test
    void only_officers_may_ask() {
        assertEquals(401, refused(DOCX, new byte[1], Map.of()));
    }

    @Test
    void anything_but_a_docx_is_refused() {
        assertEquals(415, refused("application/pdf", new byte[1], Map.of("sub", "officer")));
        assertEquals(422, refused(DOCX, new byte[0], Map.of("sub", "officer")));
        assertEquals(422, refused(DOCX, "PK nothing".getBytes(), Map.of("sub", "officer")));
        assertEquals(413, refused(DOCX, new byte[5 * 1024 * 1024 + 1], Map.of("sub", "officer")));
    }

    private int refused(String type, byte[] body, Map<String, String> claims) {
        return assertThrows(Refusal.class, () -> door.answer(request(type, body, claims)))
                .problem()
                .status();
    }

    private static Request request(String type, byte[] body, Map<String, String> claims) {
        var jwt = APIGatewayV2HTTPEvent.RequestContext.Authorizer.JWT
                .builder()
                .withClaims(claims)
                .build();
        return new Request(APIGatewayV2HTTPEvent.builder()
                .withHeaders(Map.of("content-type", type))
                .withRequestContext(APIGatewayV2HTTPEvent.RequestContext.builder()
                        .withAuthorizer(APIGatewayV2HTTPEvent.RequestContext.Authorizer.builder()
                                .withJwt(jwt)
                                .build())
                        .build())
                .withBody(Base64.getEncoder().encodeToString(body))
                .withIsBase64Encoded(true)
                .build());
    }
}
