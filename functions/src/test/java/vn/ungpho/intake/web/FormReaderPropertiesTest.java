package vn.ungpho.intake.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import java.net.URLEncoder;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;
import vn.ungpho.agency.yaml.YamlAgencies;
import vn.ungpho.incident.Channel;
import vn.ungpho.intake.Checked;
import vn.ungpho.intake.Forms;
import vn.ungpho.intake.IntakePolicy;
import vn.ungpho.intake.yaml.YamlForms;
import vn.ungpho.web.Refusal;
import vn.ungpho.web.Request;

/// Whatever is sent to the form: it is read or refused with a status of 4xx, nothing else goes out, what is refused for
/// its content is there to be shown again, and what an honest person writes is kept as it was written.
class FormReaderPropertiesTest {

    private static final Instant NOW = Instant.parse("2026-11-20T01:30:00Z");
    private static final List<String> TYPES = List.of(
            "application/x-www-form-urlencoded",
            "application/x-www-form-urlencoded; charset=windows-1258",
            "APPLICATION/JSON",
            "application/json",
            "multipart/form-data; boundary=b",
            "text/plain",
            ";",
            "");
    private static final List<String> SCRAPS = List.of(
            "description=",
            "&",
            "=",
            "%",
            "%E1%BA",
            "%00",
            "%zz",
            "+",
            "email=a%40b.example",
            "phone=0912+345+678",
            "agency=so-noi-vu-khanh-hoa",
            "detectedAt=2026-02-30T10:00",
            "detectedAt=%2B999999999-01-01T00:00",
            "ongoing=maybe",
            "formVersion=1",
            "formVersion=../3",
            "Idempotency-Key=%0d%0a",
            "stamp=99999999999.x",
            "proof=9",
            "homepage=x",
            "{\"description\":",
            "\"x\"",
            "{\"contact\":{\"email\":",
            "null",
            "[",
            "]",
            "}",
            ",",
            "1e999",
            "\\u0000",
            "\\ud800",
            "--b\r\nContent-Disposition: form-data; name=\"description\"\r\n\r\nx\r\n",
            "--b--",
            "\uD83D\uDE31",
            "Máy chủ",
            "\u0000",
            "\uFEFF",
            "\r\n");

    private final Forms forms = new YamlForms();
    private final IntakePolicy policy =
            new IntakePolicy(new YamlAgencies(List.of("so-noi-vu-khanh-hoa")).served(), forms);

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void scraps_of_a_form_in_any_order_are_read_or_refused(
            @ForAll("scraps") String body, @ForAll("types") String type, @ForAll boolean encoded) {
        var text = encoded ? Base64.getEncoder().encodeToString(body.getBytes(UTF_8)) : body;
        sound(event(type, text, encoded));
    }

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void any_bytes_are_read_or_refused(@ForAll @Size(max = 2_000) byte[] body, @ForAll("types") String type) {
        sound(event(type, Base64.getEncoder().encodeToString(body), true));
    }

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void a_body_that_only_says_to_be_encoded_is_read_or_refused(
            @ForAll @Size(max = 500) byte[] body, @ForAll("types") String type) {
        sound(event(type, new String(body, ISO_8859_1), true));
    }

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void what_a_person_writes_is_kept_as_it_was_written(
            @ForAll("prose") String text, @ForAll("prose") String system, @ForAll boolean encoded) {
        var body = form(Map.of("description", text, "system", system, "phone", "0912 345 678"));
        var event = event(
                TYPES.getFirst(), encoded ? Base64.getEncoder().encodeToString(body.getBytes(UTF_8)) : body, encoded);
        var submission = Submission.read(new Request(event), forms);
        assertEquals(List.of(), submission.faults());
        assertEquals(text, submission.draft().value("description"));
        var checked = policy.check(submission.draft(), Channel.FORM, NOW);
        if (!text.isBlank()) {
            var report = assertInstanceOf(Checked.Sound.class, checked).report();
            assertEquals(Normalizer.normalize(text, Normalizer.Form.NFC), report.description());
            assertEquals(Normalizer.normalize(system, Normalizer.Form.NFC).strip(), report.system());
            assertEquals(forms.current().version(), report.formVersion());
        }
    }

    /// Reading, judging and showing again.
    private void sound(APIGatewayV2HTTPEvent event) {
        try {
            var submission = Submission.read(new Request(event), forms);
            var checked = policy.check(submission.draft(), submission.channel(), NOW);
            var errors = checked instanceof Checked.Faulty faulty ? faulty.errors() : submission.faults();
            var form = forms.version(submission.draft().formVersion()).orElseGet(forms::current);
            var again = new FormFields(policy.served(), submission.draft(), errors);
            assertEquals(errors.size(), again.summary(form).size(), "every fault is told");
            assertTrue(again.steps(form).toString().contains(submission.draft().value("description")));
        } catch (Refusal refusal) {
            int status = refusal.problem().status();
            assertTrue(status >= 400 && status < 500, "status " + status);
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static APIGatewayV2HTTPEvent event(String type, String body, boolean encoded) {
        var context = APIGatewayV2HTTPEvent.RequestContext.builder()
                .withHttp(APIGatewayV2HTTPEvent.RequestContext.Http.builder()
                        .withMethod("POST")
                        .build())
                .build();
        return APIGatewayV2HTTPEvent.builder()
                .withHeaders(Map.of("content-type", type))
                .withBody(body)
                .withIsBase64Encoded(encoded)
                .withRequestContext(context)
                .build();
    }

    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries.of(SCRAPS).list().ofMaxSize(12).map(scraps -> String.join("", scraps));
    }

    @Provide
    Arbitrary<String> types() {
        return Arbitraries.of(TYPES);
    }

    /// What people write: letters of any script, marks, pictures; no control characters, which are a fault.
    @Provide
    Arbitrary<String> prose() {
        var letters = Arbitraries.strings()
                .withChars("aăâeêioôơuưyđĐ \u0301\u0323\u0302&=+%#<>\"'{}[]\\/;:,.?!0123456789")
                .withChars('\u1EA0', '\u1EF9')
                .ofMaxLength(200);
        var scraps = Arbitraries.of("\uD83D\uDE31", "Máy chủ", "</textarea>", "{key}", "")
                .list()
                .ofMaxSize(3);
        return letters.flatMap(text -> scraps.map(more -> text + String.join("", more)));
    }
}
