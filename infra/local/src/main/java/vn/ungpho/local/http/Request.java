package vn.ungpho.local.http;

import com.sun.net.httpserver.Headers;
import java.time.Instant;
import java.util.Map;

/// One HTTP request, read whole.
///
/// @param method in capitals
/// @param rawPath percent-encoded
/// @param rawQuery percent-encoded, empty when there is none
/// @param protocol such as `HTTP/1.1`
/// @param sourceIp address of the client
/// @param headers as sent
/// @param body all of it
/// @param received when
record Request(
        String method,
        String rawPath,
        String rawQuery,
        String protocol,
        String sourceIp,
        Headers headers,
        byte[] body,
        Instant received) {

    String header(String name) {
        String value = headers.getFirst(name);
        return value == null ? "" : value;
    }

    /// What the authoriser adds to an event; empty for everybody's routes.
    record Claims(Map<String, String> values) {
        static final Claims NONE = new Claims(Map.of());
    }
}
