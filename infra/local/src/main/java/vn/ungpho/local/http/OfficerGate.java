package vn.ungpho.local.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;

/// Stands for the JWT authoriser: one bearer token, the officer's.
final class OfficerGate {
    private static final Request.Claims OFFICER = new Request.Claims(Map.of("sub", "officer", "name", "Cán bộ trực"));
    private static final String SCHEME = "Bearer ";

    private final byte[] token;

    OfficerGate(String token) {
        this.token = token.getBytes(StandardCharsets.UTF_8);
    }

    /// The claims of who shows the right token; empty for everybody else.
    Optional<Request.Claims> claims(Request request) {
        String authorization = request.header("Authorization");
        boolean bearer = authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
        byte[] shown =
                (bearer ? authorization.substring(SCHEME.length()).strip() : "").getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(token, shown) ? Optional.of(OFFICER) : Optional.empty();
    }

    /// What everybody else is told.
    static Response refusal() {
        return Response.problem(401, "Chỉ dành cho cán bộ: thiếu mã truy cập hoặc mã không đúng.")
                .with("WWW-Authenticate", "Bearer");
    }
}
