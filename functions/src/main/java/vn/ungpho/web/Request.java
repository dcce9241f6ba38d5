package vn.ungpho.web;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the doors read of an HTTP request.
public record Request(APIGatewayV2HTTPEvent event) {

    /// Largest body, in bytes: a report is text, its evidence goes another way.
    public static final int LARGEST_BODY = 1024 * 1024;

    /// The method in capitals.
    public String method() {
        return event.getRequestContext().getHttp().getMethod();
    }

    /// A header by its lower-case name.
    public Optional<String> header(String name) {
        return Optional.ofNullable(event.getHeaders()).map(h -> h.get(name));
    }

    /// A parameter of the query.
    public Optional<String> query(String name) {
        return Optional.ofNullable(event.getQueryStringParameters()).map(q -> q.get(name));
    }

    /// The names of the query's parameters, sorted.
    public List<String> queryNames() {
        return Optional.ofNullable(event.getQueryStringParameters()).orElse(Map.of()).keySet().stream()
                .sorted()
                .toList();
    }

    /// A parameter of the path.
    public String path(String name) {
        return Optional.ofNullable(event.getPathParameters())
                .map(p -> p.get(name))
                .orElse("");
    }

    /// The network address that the request came from; personal data, for counting by its hash only.
    public String address() {
        return Optional.ofNullable(event.getRequestContext().getHttp().getSourceIp())
                .orElse("");
    }

    /// The media type of the body without its parameters, in lower case.
    public String mediaType() {
        return header("content-type").orElse("").split(";", 2)[0].strip().toLowerCase(java.util.Locale.ROOT);
    }

    /// Whether the answer is read by a person in a browser.
    public boolean wantsPage() {
        return header("accept").orElse("").contains("text/html");
    }

    /// The tag of the language that the person asked for by `?lang=`: `en`, else `vi`.
    public String language() {
        return query("lang").filter("en"::equals).orElse("vi");
    }

    /// What the gateway found out about the officer; empty when there was no valid token.
    public Map<String, String> officer() {
        return Optional.ofNullable(event.getRequestContext())
                .map(APIGatewayV2HTTPEvent.RequestContext::getAuthorizer)
                .map(APIGatewayV2HTTPEvent.RequestContext.Authorizer::getJwt)
                .map(APIGatewayV2HTTPEvent.RequestContext.Authorizer.JWT::getClaims)
                .orElse(Map.of());
    }

    /// The body as text.
    ///
    /// @throws Refusal 413 when it is larger than [#LARGEST_BODY], 400 when it is not UTF-8
    public String body() {
        var bytes = bytes(LARGEST_BODY);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Refusal(new Problem(400, "Nội dung không đọc được", "Nội dung gửi lên không phải UTF-8.")
                    .english("The content cannot be read", "What was sent is not UTF-8."));
        }
    }

    /// The body as bytes.
    ///
    /// @param most how many there may be
    /// @throws Refusal 413 when there are more, 400 when they are said to be Base64 and are not
    public byte[] bytes(int most) {
        var body = Optional.ofNullable(event.getBody()).orElse("");
        var bytes = event.getIsBase64Encoded() ? decoded(body) : body.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > most) {
            var limit = most / 1024 / 1024 + " MiB";
            throw new Refusal(
                    new Problem(413, "Nội dung quá lớn", "Nội dung gửi lên lớn hơn " + limit + "; hãy rút gọn.")
                            .english("The content is too large", "What was sent is larger than " + limit + "."));
        }
        return bytes;
    }

    private static byte[] decoded(String body) {
        try {
            return Base64.getDecoder().decode(body);
        } catch (IllegalArgumentException notBase64) {
            throw new Refusal(
                    new Problem(400, "Nội dung không đọc được", "Nội dung gửi lên không phải Base64 như đã khai.")
                            .english("The content cannot be read", "What was sent is not Base64 as it says."));
        }
    }
}
