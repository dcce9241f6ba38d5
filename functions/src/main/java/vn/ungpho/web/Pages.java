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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ungpho.qute.Templates;

/// Pages out of Qute templates in Vietnamese or English, each with the one style sheet in it. The
/// Content-Security-Policy allows that style sheet and the page's script by their hashes, forms to ourselves, and
/// nothing else.
public final class Pages {

    /// Name of the datum that says the page's language by its tag; Vietnamese where it is missing.
    public static final String LANGUAGE = "lang";

    /// Name of the datum that says which scripts of `ungpho/pages/` the page has, with spaces between them; none where
    /// it is missing.
    public static final String SCRIPT = "script";

    /// Name of the datum that says where else the page's forms may be sent to; only to ourselves where it is
    /// missing.
    public static final String FORM_ACTION = "formAction";

    private static final String FOLDER = "/ungpho/pages/";
    private static final String STYLE = "style.css";
    private static final String VIETNAMESE = "vi";

    private final Templates templates;
    private final Map<String, Object> owner;
    private final String style;
    private final String policy;
    private final PageTexts texts = new PageTexts();

    /// Pages of nobody in particular.
    public Pages(Templates templates) {
        this(templates, "", Map.of());
    }

    /// Reads the style sheet from the class path.
    ///
    /// @param owner  name of the agency whose pages they are
    /// @param phones numbers for what is urgent by the names of the agencies that gave one, in their order
    public Pages(Templates templates, String owner, Map<String, String> phones) {
        this.templates = templates;
        var calls = phones.entrySet().stream()
                .map(p -> Map.of(
                        "name",
                        p.getKey(),
                        "phone",
                        p.getValue(),
                        "dialled",
                        p.getValue().replaceAll("[^0-9+]", "")))
                .toList();
        this.owner = Map.of("name", owner, "calls", calls);
        this.style = read(STYLE);
        this.policy = "default-src 'none'; style-src 'sha256-" + hash(style) + "'; img-src 'self'; form-action 'self'; "
                + "base-uri 'none'; frame-ancestors 'none'";
    }

    /// A page of `ungpho/pages/`.
    public APIGatewayV2HTTPResponse page(int status, String template, Map<String, ?> data) {
        var all = new HashMap<String, Object>(data);
        var language = all.getOrDefault(LANGUAGE, VIETNAMESE).toString();
        all.put(LANGUAGE, language);
        all.put("t", texts.in(language));
        all.put("other", texts.in(language.equals(VIETNAMESE) ? "en" : VIETNAMESE));
        all.put("query", language.equals(VIETNAMESE) ? "" : "?" + LANGUAGE + "=" + language);
        all.put("style", new RawString(style));
        all.putIfAbsent("here", "/");
        all.put("owner", owner);
        var scripts = Optional.ofNullable(data.get(SCRIPT)).stream()
                .flatMap(names -> Stream.of(names.toString().split(" ")))
                .map(Pages::read)
                .toList();
        all.put("scripts", scripts.stream().map(RawString::new).toList());
        var elsewhere =
                Optional.ofNullable(data.get(FORM_ACTION)).map(o -> " " + o).orElse("");
        var allowed = policy.replace("form-action 'self'", "form-action 'self'" + elsewhere) + allowing(scripts);
        return Answers.page(status, templates.render("pages/" + template, all), allowed);
    }

    private static String allowing(List<String> scripts) {
        return scripts.isEmpty()
                ? ""
                : scripts.stream()
                        .map(code -> "'sha256-" + hash(code) + "'")
                        .collect(Collectors.joining(" ", "; script-src ", ""));
    }

    /// The page that tells a person what went wrong. In another language than Vietnamese it says what its status
    /// means, since problems are worded in Vietnamese.
    public APIGatewayV2HTTPResponse problem(Problem problem, String language) {
        var words = texts.in(language);
        var known = words.containsKey("problem" + problem.status()) ? problem.status() : 500;
        var vietnamese = language.equals(VIETNAMESE);
        var page = page(
                problem.status(),
                "problem.html",
                Map.of(
                        "title",
                        vietnamese ? problem.title() : words.get("problemTitle"),
                        "detail",
                        vietnamese ? problem.detail() : words.get("problem" + known),
                        "status",
                        problem.status(),
                        LANGUAGE,
                        language));
        page.getHeaders().putAll(Answers.retryAfter(problem));
        return page;
    }

    /// A text of the pages by its name, as `pages/texts.yaml` has it.
    public String text(String name, String language) {
        return texts.in(language).get(name);
    }

    private static String read(String name) {
        try (var in = Pages.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("no file " + name);
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
