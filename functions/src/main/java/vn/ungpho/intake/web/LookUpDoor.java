package vn.ungpho.intake.web;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Map;
import java.util.Set;
import vn.ungpho.incident.Incident;
import vn.ungpho.intake.LookUpReport;
import vn.ungpho.qute.VietnameseTime;
import vn.ungpho.web.Answers;
import vn.ungpho.web.Form;
import vn.ungpho.web.Json;
import vn.ungpho.web.Pages;
import vn.ungpho.web.Problem;
import vn.ungpho.web.Refusal;
import vn.ungpho.web.Request;

/// `GET /lookup` and `POST /lookup`: the public state of one report, for whoever has its receipt and secret.
public record LookUpDoor(LookUpReport lookUp, Pages pages) {

    /// Answers one request.
    public APIGatewayV2HTTPResponse answer(Request request) {
        if (request.method().equals("GET")) {
            return question(200, "", "", request.language());
        }
        return switch (request.mediaType()) {
            case "application/json" -> json(Json.object(request.body()));
            case "application/x-www-form-urlencoded" -> form(Form.read(request.body()), request.language());
            default ->
                throw new Refusal(new Problem(
                        415,
                        "Kiểu nội dung không nhận",
                        "Chỉ nhận application/json hoặc application/x-www-form-urlencoded."));
        };
    }

    private APIGatewayV2HTTPResponse json(Json body) {
        body.allowing(Set.of("receipt", "secret"));
        var receipt = body.text("receipt");
        var secret = body.text("secret");
        if (!body.faults().isEmpty()) {
            throw new Refusal(new Problem(422, "Yêu cầu chưa hợp lệ", "Cần receipt và secret.", body.faults()));
        }
        return lookUp.lookUp(receipt, secret)
                .map(incident -> Answers.json(200, state(incident)))
                .orElseGet(() -> Answers.problem(new Problem(404, "Không tìm thấy", pages.text("notFound", "vi"))));
    }

    private APIGatewayV2HTTPResponse form(Map<String, String> fields, String language) {
        var receipt = fields.getOrDefault("receipt", "");
        return lookUp.lookUp(receipt, fields.getOrDefault("secret", ""))
                .map(incident -> pages.page(200, "state.html", page(incident, language)))
                .orElseGet(() -> question(404, receipt, pages.text("notFound", language), language));
    }

    private APIGatewayV2HTTPResponse question(int status, String receipt, String error, String language) {
        return pages.page(
                status,
                "lookup.html",
                Map.of("receipt", receipt, "error", error, "here", "/lookup", Pages.LANGUAGE, language));
    }

    private static Map<String, Object> state(Incident incident) {
        return Map.of(
                "receipt", incident.receipt().toString(),
                "stage", incident.stage().name().toLowerCase(java.util.Locale.ROOT),
                "stageLabel", incident.stage().label(),
                "receivedAt", incident.receivedAt().toString(),
                "steps", incident.procedure().steps().count());
    }

    private Map<String, Object> page(Incident incident, String language) {
        return Map.of(
                Pages.LANGUAGE,
                language,
                "here",
                "/lookup",
                "receipt",
                incident.receipt().toString(),
                "stage",
                pages.text("stage" + incident.stage().name(), language),
                "receivedAt",
                VietnameseTime.of(incident.receivedAt(), language),
                "phases",
                incident.procedure().phases().stream()
                        .map(p -> p.title().isEmpty() ? p.steps().size() + " bước theo quy trình" : p.title())
                        .toList());
    }
}
