package vn.ungpho.intake.web;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.ungpho.agency.Agencies;
import vn.ungpho.incident.Language;
import vn.ungpho.intake.FieldError;
import vn.ungpho.intake.Forms;
import vn.ungpho.intake.ReportDraft;
import vn.ungpho.web.Pages;
import vn.ungpho.web.Request;

/// The public form, empty or with a person's input and what is wrong with it, made from the form's definition.
public record FormPage(Pages pages, Agencies agencies, Forms forms) {

    /// The form as a new visitor sees it.
    public APIGatewayV2HTTPResponse empty(Request request) {
        var draft = new ReportDraft(forms.current().version(), Map.of(), Language.of(request.language()));
        return page(200, draft, List.of(), UUID.randomUUID().toString());
    }

    /// The form again, the input kept and each error beside its field.
    ///
    /// @param key the form's Idempotency-Key, kept so that a corrected form is still the same delivery
    APIGatewayV2HTTPResponse refused(ReportDraft draft, List<FieldError> errors, String key) {
        return page(422, draft, errors, key);
    }

    private APIGatewayV2HTTPResponse page(int status, ReportDraft draft, List<FieldError> errors, String key) {
        var form = forms.version(draft.formVersion()).orElseGet(forms::current);
        var fields = new FormFields(agencies.served(), draft, errors);
        var data = new HashMap<String, Object>();
        data.put(Pages.LANGUAGE, draft.language().tag());
        data.put("version", form.version());
        data.put("steps", fields.steps(form));
        data.put("errors", fields.summary(form));
        data.put("contactError", fields.error("contact"));
        data.put("key", key);
        data.put("receiver", agencies.served().getFirst().name());
        data.put("secretsPhone", agencies.served().getFirst().secretsPhone().orElse(""));
        return pages.page(status, "form.html", data);
    }
}
