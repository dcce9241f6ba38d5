package vn.ungpho.web;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import io.quarkus.qute.RawString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import vn.ungpho.qute.Templates;

/// Pages out of Qute templates, each with the one style sheet in it. The Content-Security-Policy allows that style
/// sheet
/// by its hash, forms to ourselves, and nothing else.
public final class Pages {

    private static final String STYLE = "/ungpho/pages/style.css";

    private final Templates templates;
    private final String style;
    private final String policy;

    /// Reads the style sheet from the class path.
    public Pages(Templates templates) {
        this.templates = templates;
        this.style = read();
        this.policy = "default-src 'none'; style-src 'sha256-" + hash(style) + "'; img-src 'self'; form-action 'self'; "
                + "base-uri 'none'; frame-ancestors 'none'";
    }

    /// A page of `ungpho/pages/`.
    public APIGatewayV2HTTPResponse page(int status, String template, Map<String, ?> data) {
        var all = new HashMap<String, Object>(data);
        all.put("style", new RawString(style));
        return Answers.page(status, templates.render("pages/" + template, all), policy);
    }

    /// The page that tells a person what went wrong.
    public APIGatewayV2HTTPResponse problem(Problem problem) {
        return page(
                problem.status(),
                "problem.html",
                Map.of("title", problem.title(), "detail", problem.detail(), "status", problem.status()));
    }

    private static String read() {
        try (var in = Pages.class.getResourceAsStream(STYLE)) {
            if (in == null) {
                throw new IllegalStateException("no style sheet " + STYLE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
