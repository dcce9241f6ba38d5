package vn.ungpho.intake.web;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import software.amazon.awssdk.core.exception.SdkException;
import vn.ungpho.agency.Agencies;
import vn.ungpho.incident.Language;
import vn.ungpho.intake.FieldError;
import vn.ungpho.intake.Forms;
import vn.ungpho.intake.ReportDraft;
import vn.ungpho.intake.Stamps;
import vn.ungpho.log.Call;
import vn.ungpho.web.Pages;
import vn.ungpho.web.Request;

/// The public form, empty or with a person's input and what is wrong with it, made from the form's definition.
public record FormPage(Pages pages, Agencies agencies, Forms forms, Stamps stamps) {

    /// The form as a new visitor sees it.
    public APIGatewayV2HTTPResponse empty(Request request, Instant now) {
        var draft = new ReportDraft(forms.current().version(), Map.of(), Language.of(request.language()));
        return page(200, new Filled(draft, List.of(), UUID.randomUUID().toString()), now);
    }

    /// What a person sent that was not taken in.
    ///
    /// @param key the form's Idempotency-Key, kept so that a corrected form is still the same delivery
    record Filled(ReportDraft draft, List<FieldError> errors, String key) {}

    /// The form again, the input kept and each error beside its field.
    APIGatewayV2HTTPResponse refused(int status, Filled filled, Instant now) {
        return page(status, filled, now);
    }

    private APIGatewayV2HTTPResponse page(int status, Filled filled, Instant now) {
        var draft = filled.draft();
        var form = forms.version(draft.formVersion()).orElseGet(forms::current);
        var fields = new FormFields(agencies.served(), draft, filled.errors());
        var data = new HashMap<String, Object>();
        data.put(Pages.LANGUAGE, draft.language().tag());
        data.put("version", form.version());
        data.put("steps", fields.steps(form));
        data.put("errors", fields.summary(form));
        data.put("contactError", fields.error("contact"));
        data.put("key", filled.key());
        data.put("stamp", stamp(filled, now));
        data.put("bits", stamps.bits());
        data.put(Pages.SCRIPT, "proof.js steps.js");
        data.put("receiver", agencies.served().getFirst().name());
        data.put("several", agencies.served().size() > 1);
        data.put("secretsPhones", secretsPhones());
        data.put(
                "secretsElse",
                agencies.served().stream().anyMatch(a -> a.secretsPhone().isEmpty()));
        return pages.page(status, "form.html", data);
    }

    private List<Map<String, String>> secretsPhones() {
        return agencies.served().stream()
                .flatMap(a -> a.secretsPhone().stream().map(phone -> Map.of("agency", a.name(), "phone", phone)))
                .toList();
    }

    /// A store that is away must not keep anybody from writing: the stamp of before is still good, and without one a
    /// report is taken in as a program's would be.
    private String stamp(Filled filled, Instant now) {
        try {
            return stamps.issue(filled.key(), now);
        } catch (SdkException e) {
            Call.mishap("unavailable", e);
            return filled.draft().value(Submission.STAMP);
        }
    }
}
