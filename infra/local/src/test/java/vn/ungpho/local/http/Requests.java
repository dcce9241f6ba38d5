package vn.ungpho.local.http;

import com.sun.net.httpserver.Headers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/// Requests for tests.
final class Requests {
    private Requests() {}

    static Request get(String path, String... headers) {
        return request("GET", path, "", headers);
    }

    static Request post(String path, String body, String... headers) {
        return request("POST", path, body, headers);
    }

    private static Request request(String method, String path, String body, String... headers) {
        Headers lines = new Headers();
        lines.add("Host", "127.0.0.1:8080");
        for (int i = 0; i < headers.length; i += 2) {
            lines.add(headers[i], headers[i + 1]);
        }
        String[] parts = path.split("\\?", 2);
        return new Request(
                method,
                parts[0],
                parts.length > 1 ? parts[1] : "",
                "HTTP/1.1",
                "127.0.0.1",
                lines,
                body.getBytes(StandardCharsets.UTF_8),
                Instant.parse("2026-07-23T08:00:00Z"));
    }
}
