package vn.ungpho.intake.web;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.ungpho.incident.Entry;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.VietnamTime;
import vn.ungpho.intake.LookUpReport;
import vn.ungpho.intake.LookUpReport.Answer;
import vn.ungpho.intake.LookUpReport.Question;
import vn.ungpho.web.Answers;
import vn.ungpho.web.Form;
import vn.ungpho.web.Json;
import vn.ungpho.web.Pages;
import vn.ungpho.web.Problem;
import vn.ungpho.web.Refusal;
import vn.ungpho.web.Request;

/// `GET /lookup` and `POST /lookup`: the public state of one report, for whoever has its receipt and secret.
public record LookUpDoor(LookUpReport lookUp, Pages pages, StatePage state) {

    /// Answers one request that came at `now`.
    public APIGatewayV2HTTPResponse answer(Request request, Instant now) {
        if (request.method().equals("GET")) {
            return question(200, "", "", request.language());
        }
        return switch (request.mediaType()) {
            case "application/json" -> json(Json.object(request.body()), request, now);
            case "application/x-www-form-urlencoded" -> form(Form.read(request.body()), request, now);
            default -> throw new Refusal(Problem.unread());
        };
    }

    private APIGatewayV2HTTPResponse json(Json body, Request request, Instant now) {
        body.allowing(Set.of("receipt", "secret"));
        var question = new Question(body.text("receipt"), body.text("secret"), request.address());
        if (!body.faults().isEmpty()) {
            throw new Refusal(new Problem(422, "Yêu cầu chưa hợp lệ", "Cần receipt và secret.", body.faults())
                    .english("The question is not valid", "It needs receipt and secret."));
        }
        return switch (lookUp.lookUp(question, now)) {
            case Answer.Found found -> Answers.json(200, state(found.incident()));
            case Answer.NotFound _ -> Answers.problem(notFound(pages), request);
            case Answer.TooOften often -> Answers.problem(tooOften(pages, often, now), request);
        };
    }

    /// No report goes with these codes, for a program.
    static Problem notFound(Pages pages) {
        return new Problem(404, "Không tìm thấy", pages.text("notFound", "vi"))
                .english("Not found", pages.text("notFound", "en"));
    }

    /// Too many wrong codes, for a program.
    static Problem tooOften(Pages pages, Answer.TooOften often, Instant now) {
        return Problem.tooMany(tooOften(pages, often, "vi"), often.until(), now)
                .english("Too many requests", tooOften(pages, often, "en"));
    }

    private APIGatewayV2HTTPResponse form(Map<String, String> fields, Request request, Instant now) {
        var language = request.language();
        var question =
                new Question(fields.getOrDefault("receipt", ""), fields.getOrDefault("secret", ""), request.address());
        return switch (lookUp.lookUp(question, now)) {
            case Answer.Found found ->
                state.page(200, found.incident(), StatePage.Shown.fresh(false), new StatePage.Asked(language, now));
            case Answer.NotFound _ -> question(404, question.receipt(), pages.text("notFound", language), language);
            case Answer.TooOften tooOften -> {
                var page = question(429, question.receipt(), tooOften(pages, tooOften, language), language);
                page.getHeaders().put(Answers.RETRY_AFTER, String.valueOf(Problem.seconds(tooOften.until(), now)));
                yield page;
            }
        };
    }

    private static String tooOften(Pages pages, Answer.TooOften tooOften, String language) {
        return pages.text("tooManyQuestions", language) + " " + VietnamTime.onScreen(tooOften.until(), language);
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
                "stage", incident.stage().name().toLowerCase(Locale.ROOT),
                "stageLabel", mark(incident) + incident.stage().label(),
                "receivedAt", incident.receivedAt().toString(),
                "steps", incident.procedure().steps().count());
    }

    /// Says of an exercise that it is one.
    static String mark(Incident incident) {
        return incident.drill() ? Entry.DRILL + " - " : "";
    }
}
