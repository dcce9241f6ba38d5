package vn.ungpho.web;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;

/// HTTP answers. All say that they are not to be kept, sniffed or framed: they carry what one person reported.
public final class Answers {

    /// Name of the header that says when to ask again, in seconds.
    public static final String RETRY_AFTER = "retry-after";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> ALWAYS = Map.of(
            "cache-control", "no-store",
            "x-content-type-options", "nosniff",
            "referrer-policy", "no-referrer");

    private Answers() {}

    /// A JSON answer.
    public static APIGatewayV2HTTPResponse json(int status, Object body) {
        return answer(status, "application/json; charset=utf-8", write(body), Map.of());
    }

    /// A problem by RFC 9457.
    public static APIGatewayV2HTTPResponse problem(Problem problem) {
        return answer(
                problem.status(),
                "application/problem+json; charset=utf-8",
                write(problem.members()),
                retryAfter(problem));
    }

    /// The same in the language that was asked for, where the problem has words in it.
    public static APIGatewayV2HTTPResponse problem(Problem problem, Request request) {
        return problem(problem.in(request.language()));
    }

    /// What was asked for is at another address now.
    public static APIGatewayV2HTTPResponse elsewhere(String url) {
        return answer(303, "application/json; charset=utf-8", write(Map.of("url", url)), Map.of("location", url));
    }

    /// A page.
    ///
    /// @param policy its Content-Security-Policy
    public static APIGatewayV2HTTPResponse page(int status, String html, String policy) {
        return answer(
                status,
                "text/html; charset=utf-8",
                html,
                Map.of("content-security-policy", policy, "x-frame-options", "DENY"));
    }

    /// When it is worth while to ask again, as a header.
    static Map<String, String> retryAfter(Problem problem) {
        return problem.retryAfter()
                .map(seconds -> Map.of(RETRY_AFTER, seconds.toString()))
                .orElseGet(() -> problem.status() == 503 ? Map.of(RETRY_AFTER, "30") : Map.of());
    }

    private static APIGatewayV2HTTPResponse answer(int status, String type, String body, Map<String, String> more) {
        var headers = new HashMap<>(ALWAYS);
        headers.put("content-type", type);
        headers.putAll(more);
        return APIGatewayV2HTTPResponse.builder()
                .withStatusCode(status)
                .withHeaders(headers)
                .withBody(body)
                .withIsBase64Encoded(false)
                .build();
    }

    private static String write(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("answer cannot be written", e);
        }
    }
}
