package vn.ungpho.local.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import vn.ungpho.local.template.Place;
import vn.ungpho.local.template.Trigger.Route;

/// A request as the event of an API Gateway HTTP API, payload format 2.0.
final class HttpApiEvent {
    /// Names with characters beyond the first plane are written as such: the doors' reader takes no halves of them.
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    private static final DateTimeFormatter CLF =
            DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ROOT).withZone(ZoneOffset.UTC);

    private HttpApiEvent() {}

    static byte[] of(Request request, Routes.Match match, Request.Claims claims) {
        String routeKey = match.route().path().equals(Route.DEFAULT)
                ? Route.DEFAULT
                : match.route().method() + " " + match.route().path();
        ObjectNode event = JSON.createObjectNode()
                .put("version", "2.0")
                .put("routeKey", routeKey)
                .put("rawPath", request.rawPath())
                .put("rawQueryString", request.rawQuery());
        cookies(event, request);
        event.set("headers", strings(headers(request)));
        if (!request.rawQuery().isEmpty()) {
            event.set("queryStringParameters", strings(query(request.rawQuery())));
        }
        if (!match.pathParameters().isEmpty()) {
            event.set("pathParameters", strings(match.pathParameters()));
        }
        context(event.putObject("requestContext"), request, routeKey, claims);
        body(event, request);
        try {
            return JSON.writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void cookies(ObjectNode event, Request request) {
        if (request.headers().containsKey("Cookie")) {
            var cookies = event.putArray("cookies");
            for (String line : request.headers().get("Cookie")) {
                for (String cookie : line.split(";\\s*")) {
                    cookies.add(cookie);
                }
            }
        }
    }

    private static Map<String, String> headers(Request request) {
        Map<String, String> headers = new TreeMap<>();
        request.headers().forEach((name, values) -> {
            if (!name.equalsIgnoreCase("Cookie")) {
                headers.put(name.toLowerCase(Locale.ROOT), String.join(",", values));
            }
        });
        return headers;
    }

    private static Map<String, String> query(String rawQuery) {
        Map<String, String> values = new TreeMap<>();
        for (String pair : rawQuery.split("&")) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            values.merge(
                    URLDecoder.decode(name, StandardCharsets.UTF_8),
                    equals < 0 ? "" : URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8),
                    (first, next) -> first + "," + next);
        }
        return values;
    }

    private static void context(ObjectNode context, Request request, String routeKey, Request.Claims claims) {
        context.put("accountId", Place.ACCOUNT)
                .put("apiId", "local")
                .put("domainName", request.header("Host").replaceFirst(":\\d+$", ""))
                .put("domainPrefix", "local")
                .put("requestId", UUID.randomUUID().toString())
                .put("routeKey", routeKey)
                .put("stage", "$default")
                .put("time", CLF.format(request.received()))
                .put("timeEpoch", request.received().toEpochMilli());
        context.putObject("http")
                .put("method", request.method())
                .put("path", request.rawPath())
                .put("protocol", request.protocol())
                .put("sourceIp", request.sourceIp())
                .put("userAgent", request.header("User-Agent"));
        if (!claims.values().isEmpty()) {
            context.putObject("authorizer").putObject("jwt").set("claims", strings(claims.values()));
        }
    }

    private static void body(ObjectNode event, Request request) {
        // Bytes that are no text are passed as they are, for the door to refuse.
        boolean text = request.body().length == 0
                || Bodies.isText(request.headers().getFirst("Content-Type")) && Bodies.isUtf8(request.body());
        event.put("isBase64Encoded", !text);
        if (request.body().length > 0) {
            event.put(
                    "body",
                    text
                            ? new String(request.body(), StandardCharsets.UTF_8)
                            : Base64.getEncoder().encodeToString(request.body()));
        }
    }

    private static ObjectNode strings(Map<String, String> values) {
        ObjectNode node = JSON.createObjectNode();
        values.forEach(node::put);
        return node;
    }
}
