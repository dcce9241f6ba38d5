package vn.ungpho.intake.web;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.ungpho.agency.Agencies;
import vn.ungpho.agency.Agency;
import vn.ungpho.incident.Ongoing;
import vn.ungpho.intake.FieldError;
import vn.ungpho.intake.ReportDraft;
import vn.ungpho.web.Pages;

/// The public form, empty or with a person's input and what is wrong with it.
public record FormPage(Pages pages, Agencies agencies) {

    private static final ReportDraft NOTHING = new ReportDraft("", "", "", "", "unknown", "", "", "");

    /// The form as a new visitor sees it.
    public APIGatewayV2HTTPResponse empty() {
        return page(200, NOTHING, List.of(), UUID.randomUUID().toString());
    }

    /// The form again, the input kept and each error beside its field.
    ///
    /// @param key the form's Idempotency-Key, kept so that a corrected form is still the same delivery
    APIGatewayV2HTTPResponse refused(ReportDraft draft, List<FieldError> errors, String key) {
        return page(422, draft, errors, key);
    }

    private APIGatewayV2HTTPResponse page(int status, ReportDraft draft, List<FieldError> errors, String key) {
        var data = new HashMap<String, Object>();
        data.put("draft", values(draft));
        data.put("error", byField(errors));
        data.put("errors", summary(errors));
        data.put("key", key);
        data.put("agencies", choices(draft));
        data.put("ongoing", ongoing(draft));
        data.put("secretsPhone", agencies.served().getFirst().secretsPhone().orElse(""));
        return pages.page(status, "form.html", data);
    }

    private static Map<String, String> values(ReportDraft draft) {
        return Map.of(
                "description", draft.description(),
                "system", draft.system(),
                "detectedAt", draft.detectedAt(),
                "name", draft.name(),
                "email", draft.email(),
                "phone", draft.phone());
    }

    /// Every field has an entry, empty where nothing is wrong: a template cannot ask for what is not there.
    private static Map<String, String> byField(List<FieldError> errors) {
        var byField = new HashMap<String, String>();
        Stream.of("agency", "description", "system", "detectedAt", "ongoing", "contact", "name", "email", "phone")
                .forEach(field -> byField.put(field, ""));
        errors.forEach(e -> byField.merge(shortName(e.field()), e.detail(), (a, b) -> a.isEmpty() ? b : a + " " + b));
        return byField;
    }

    private static String shortName(String field) {
        return field.replaceFirst("^contact\\.", "");
    }

    /// The list on top of the page; a fault of no visible field leads to the first one.
    private static List<Map<String, String>> summary(List<FieldError> errors) {
        var visible = List.of("agency", "description", "system", "detectedAt", "ongoing", "name", "email", "phone");
        return errors.stream()
                .map(e -> {
                    var name = shortName(e.field());
                    var target = name.equals("contact") ? "email" : visible.contains(name) ? name : "description";
                    var unseen = !name.equals("contact") && !visible.contains(name);
                    return Map.of("target", target, "detail", (unseen ? name + ": " : "") + e.detail());
                })
                .toList();
    }

    private List<Map<String, Object>> choices(ReportDraft draft) {
        return agencies.served().stream().map(a -> choice(a, draft)).toList();
    }

    private static Map<String, Object> choice(Agency agency, ReportDraft draft) {
        return Map.of(
                "id", agency.id(), "name", agency.name(), "chosen", agency.id().equals(draft.agency()));
    }

    private static List<Map<String, Object>> ongoing(ReportDraft draft) {
        var chosen = Ongoing.parse(draft.ongoing()).orElse(Ongoing.UNKNOWN);
        return Stream.of(Ongoing.values())
                .<Map<String, Object>>map(
                        o -> new LinkedHashMap<>(Map.of("word", o.word(), "label", o.label(), "chosen", o == chosen)))
                .toList();
    }
}
