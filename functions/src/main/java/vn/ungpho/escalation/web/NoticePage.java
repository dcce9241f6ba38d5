package vn.ungpho.escalation.web;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.ungpho.agency.Contact;
import vn.ungpho.escalation.AcknowledgeNotice.Standing;
import vn.ungpho.escalation.Rule;
import vn.ungpho.incident.StepRecord.Result;
import vn.ungpho.incident.VietnamTime;
import vn.ungpho.response.Step;
import vn.ungpho.web.Pages;
import vn.ungpho.web.Request;

/// The page behind the link of a mail: what it is about, a button, and the form of the step. In Vietnamese only: its
/// readers are officers.
public record NoticePage(Pages pages) {

    APIGatewayV2HTTPResponse show(int status, Request request, StepForm form, StepForm.Filled filled) {
        var standing = form.standing();
        var data = about(standing);
        var steps = form.steps();
        data.put("answered", standing.answeredUntil().map(VietnamTime::onScreen).orElse(""));
        data.put("open", standing.isOpen());
        data.put("errors", filled.errors());
        data.put("action", "/notices/" + request.path("token"));
        data.put("steps", steps.stream().map(s -> step(s, filled)).toList());
        data.put("step", filled.value("step"));
        data.put("unit", form.unit());
        return pages.page(status, "notice.html", data);
    }

    APIGatewayV2HTTPResponse recorded(Standing standing, StepForm.Filled filled) {
        var data = about(standing);
        data.put("stepId", filled.value("step"));
        data.put("resultLabel", Result.valueOf(filled.value("result")).label());
        return pages.page(200, "notice-recorded.html", data);
    }

    private static Map<String, Object> about(Standing standing) {
        var incident = standing.incident();
        var data = new HashMap<String, Object>();
        var rule = Rule.rule(standing.notice().rule()).orElseThrow();
        data.put("rule", rule.label());
        data.put("receipt", incident.receipt().toString());
        data.put("agency", standing.agency().name());
        data.put("stage", incident.stage().label());
        data.put("receivedAt", VietnamTime.onScreen(incident.receivedAt()));
        data.put(
                "system",
                incident.report().system().isBlank()
                        ? "chưa xác định"
                        : incident.report().system());
        data.put("contact", standing.contact().map(Contact::shown).orElse("đầu mối không còn trong danh bạ"));
        return data;
    }

    private static Map<String, Object> step(Step step, StepForm.Filled filled) {
        var results =
                switch (step.kind()) {
                    case REQUIRED -> List.of(Result.DONE);
                    case OPTIONAL -> List.of(Result.DONE, Result.NOT_NEEDED);
                    case RECHECK -> List.of(Result.DONE, Result.FAILED);
                };
        var its = filled.value("step").equals(step.id()) ? filled : StepForm.Filled.EMPTY;
        return Map.of(
                "id", step.id(),
                "title", step.title(),
                "content", step.content(),
                "note", its.value("note"),
                "person", its.value("person"),
                "capacity", its.value("capacity"),
                "evidence", its.value("evidence"),
                "results",
                        results.stream()
                                .map(r -> Map.of(
                                        "value", r.name(),
                                        "label", r.label(),
                                        "chosen", r.name().equals(its.value("result"))))
                                .toList());
    }
}
