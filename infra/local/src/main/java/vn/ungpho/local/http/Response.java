package vn.ungpho.local.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/// One HTTP response.
///
/// @param status HTTP status
/// @param headers name and value of each line
/// @param body all of it
record Response(int status, List<Map.Entry<String, String>> headers, byte[] body) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Response of(int status, String contentType, String body) {
        return new Response(
                status, List.of(Map.entry("Content-Type", contentType)), body.getBytes(StandardCharsets.UTF_8));
    }

    /// An error as RFC 9457 tells it.
    ///
    /// @param title what is wrong, Vietnamese
    static Response problem(int status, String title) {
        ObjectNode problem = JSON.createObjectNode()
                .put("type", "about:blank")
                .put("title", title)
                .put("status", status);
        return of(status, "application/problem+json; charset=utf-8", problem.toString());
    }

    /// The same error for a person, where it is one; everything else as it is.
    Response readable() throws IOException {
        boolean problem = headers.stream().anyMatch(h -> h.getValue().startsWith("application/problem+json"));
        if (!problem) {
            return this;
        }
        String title = JSON.readTree(body).path("title").asText();
        String text = "<p>Mã lỗi %d. <a href=\"/\">Về trang báo sự cố</a></p>".formatted(status);
        Response page = Html.page(status, title, text);
        for (Map.Entry<String, String> header : headers) {
            page = header.getKey().equalsIgnoreCase("Content-Type")
                    ? page
                    : page.with(header.getKey(), header.getValue());
        }
        return page;
    }

    Response with(String name, String value) {
        List<Map.Entry<String, String>> more = new ArrayList<>(headers);
        more.add(Map.entry(name, value));
        return new Response(status, more, body);
    }

    /// The response that API Gateway makes of a function's answer.
    static Response fromDoor(byte[] answer) throws IOException {
        JsonNode json = JSON.readTree(answer);
        if (!json.path("statusCode").isInt()) {
            return of(200, "application/json", json.toString());
        }
        List<Map.Entry<String, String>> headers = new ArrayList<>();
        json.path("headers")
                .propertyStream()
                .forEach(header ->
                        headers.add(Map.entry(header.getKey(), header.getValue().asText())));
        json.path("multiValueHeaders")
                .propertyStream()
                .forEach(header ->
                        header.getValue().forEach(value -> headers.add(Map.entry(header.getKey(), value.asText()))));
        json.path("cookies").forEach(cookie -> headers.add(Map.entry("Set-Cookie", cookie.asText())));
        String body = json.path("body").asText("");
        return new Response(
                json.path("statusCode").asInt(),
                headers,
                json.path("isBase64Encoded").asBoolean()
                        ? Base64.getDecoder().decode(body)
                        : body.getBytes(StandardCharsets.UTF_8));
    }
}
