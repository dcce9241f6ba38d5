package vn.ungpho.local.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HttpApiEventTest {
    @Test
    void an_event_has_the_shape_of_payload_format_2() throws IOException {
        JsonNode event = event(
                Requests.get(
                        "/incidents/a%2Fb?x=1&x=2&y=%C3%A1+b",
                        "Accept", "text/html", "Accept", "*/*", "User-Agent", "Firefox/140"),
                Request.Claims.NONE);
        assertEquals("2.0", event.path("version").asText());
        assertEquals("GET /incidents/{id}", event.path("routeKey").asText());
        assertEquals("/incidents/a%2Fb", event.path("rawPath").asText());
        assertEquals("x=1&x=2&y=%C3%A1+b", event.path("rawQueryString").asText());
        assertEquals("1,2", event.at("/queryStringParameters/x").asText());
        assertEquals("á b", event.at("/queryStringParameters/y").asText());
        assertEquals("text/html,*/*", event.at("/headers/accept").asText());
        assertEquals("a/b", event.at("/pathParameters/id").asText());
        assertEquals("GET", event.at("/requestContext/http/method").asText());
        assertEquals("127.0.0.1", event.at("/requestContext/http/sourceIp").asText());
        assertEquals("Firefox/140", event.at("/requestContext/http/userAgent").asText());
        assertEquals(1784793600000L, event.at("/requestContext/timeEpoch").asLong());
        assertEquals("127.0.0.1", event.at("/requestContext/domainName").asText());
        assertFalse(event.has("body"));
        assertFalse(event.at("/requestContext").has("authorizer"));
    }

    @Test
    void a_parameters_name_may_have_any_characters() throws IOException {
        JsonNode event = event(Requests.get("/x?%F0%9F%98%B1=%F0%9F%98%B1"), Request.Claims.NONE);
        assertEquals("😱", event.at("/queryStringParameters/😱").asText());
    }

    @Test
    void cookies_are_a_list_and_no_header() throws IOException {
        JsonNode event = event(Requests.get("/x", "Cookie", "a=1; b=2"), Request.Claims.NONE);
        assertEquals("[\"a=1\",\"b=2\"]", event.path("cookies").toString());
        assertFalse(event.path("headers").has("cookie"));
    }

    @Test
    void text_is_handed_on_and_a_form_is_encoded() throws IOException {
        JsonNode json =
                event(Requests.post("/x", "{\"a\":\"ế\"}", "Content-Type", "application/json"), Request.Claims.NONE);
        assertEquals("{\"a\":\"ế\"}", json.path("body").asText());
        assertFalse(json.path("isBase64Encoded").asBoolean());

        JsonNode form = event(
                Requests.post("/x", "a=1", "Content-Type", "application/x-www-form-urlencoded"), Request.Claims.NONE);
        assertEquals("YT0x", form.path("body").asText());
        assertTrue(form.path("isBase64Encoded").asBoolean());
    }

    @Test
    void the_authoriser_adds_its_claims() throws IOException {
        JsonNode event = event(Requests.get("/x"), new Request.Claims(Map.of("sub", "officer")));
        assertEquals(
                "officer", event.at("/requestContext/authorizer/jwt/claims/sub").asText());
    }

    @Test
    void api_gateways_list_of_text_types_decides() {
        for (String text : List.of(
                "text/plain",
                "TEXT/HTML; charset=utf-8",
                "application/json",
                "application/problem+json",
                "image/svg+xml",
                "application/xml",
                "application/javascript")) {
            assertTrue(Bodies.isText(text), text);
        }
        for (String binary : List.of(
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/octet-stream",
                "")) {
            assertFalse(Bodies.isText(binary), binary);
        }
        assertFalse(Bodies.isText(null));
    }

    private static JsonNode event(Request request, Request.Claims claims) throws IOException {
        Routes.Match match = new Routes.Match(RoutesTest.route("show", "GET", "/incidents/{id}"), Map.of("id", "a/b"));
        return new ObjectMapper().readTree(HttpApiEvent.of(request, match, claims));
    }
}
