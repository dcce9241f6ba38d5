package vn.ungpho.local.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResponseTest {
    @Test
    void a_doors_answer_becomes_status_headers_cookies_and_body() throws IOException {
        Response response = of("""
                {"statusCode":201,"headers":{"content-type":"text/html"},"multiValueHeaders":{"x":["1","2"]},
                 "cookies":["a=1"],"body":"xin chào"}
                """);
        assertEquals(201, response.status());
        assertTrue(response.headers()
                .containsAll(java.util.List.of(
                        Map.entry("content-type", "text/html"),
                        Map.entry("x", "1"),
                        Map.entry("x", "2"),
                        Map.entry("Set-Cookie", "a=1"))));
        assertEquals("xin chào", new String(response.body(), UTF_8));
    }

    @Test
    void an_encoded_body_is_decoded() throws IOException {
        Response response = of("{\"statusCode\":200,\"isBase64Encoded\":true,\"body\":\"AAH/\"}");
        assertEquals("[0, 1, -1]", java.util.Arrays.toString(response.body()));
    }

    @Test
    void an_answer_without_a_status_is_taken_for_the_body() throws IOException {
        Response response = of("{\"a\":1}");
        assertEquals(200, response.status());
        assertEquals("{\"a\":1}", new String(response.body(), UTF_8));
    }

    private static Response of(String answer) throws IOException {
        return Response.fromDoor(answer.getBytes(UTF_8));
    }
}
