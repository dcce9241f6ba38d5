package vn.ungpho.intake.web;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import software.amazon.awssdk.core.exception.SdkException;
import vn.ungpho.incident.Channel;
import vn.ungpho.incident.Language;
import vn.ungpho.incident.VietnamTime;
import vn.ungpho.intake.AddFacts;
import vn.ungpho.intake.AddFacts.Facts;
import vn.ungpho.intake.LookUpReport;
import vn.ungpho.intake.LookUpReport.Question;
import vn.ungpho.log.Call;
import vn.ungpho.web.Answers;
import vn.ungpho.web.Form;
import vn.ungpho.web.Json;
import vn.ungpho.web.Pages;
import vn.ungpho.web.Problem;
import vn.ungpho.web.Refusal;
import vn.ungpho.web.Request;

/// `POST /facts`: the reporter adds what was learned since, by the state's page or as JSON with receipt and secret.
/// Nothing that was written is lost: a page that cannot take it shows it again.
public record FactsDoor(AddFacts add, Pages pages, StatePage state) {

    /// Answers one request that came at `now`.
    public APIGatewayV2HTTPResponse answer(Request request, Instant now) {
        return switch (request.mediaType()) {
            case "application/json" -> new FactsJson(add, pages).answer(Json.object(request.body()), request, now);
            case "application/x-www-form-urlencoded" -> form(Form.read(request.body()), request, now);
            default -> throw new Refusal(Problem.unread());
        };
    }

    private APIGatewayV2HTTPResponse form(Map<String, String> fields, Request request, Instant now) {
        var key = Optional.ofNullable(fields.get(Submission.KEY)).filter(k -> !k.isEmpty());
        var facts = facts(fields.getOrDefault("facts", ""), key, Channel.FORM, request);
        var asked = new StatePage.Asked(request.language(), now);
        var receipt = fields.getOrDefault("receipt", "");
        try {
            var incident = add.opened(fields.getOrDefault("ticket", ""), now);
            if (incident.isPresent()) {
                return page(add.add(incident.get(), facts, now), facts, asked);
            }
            if (receipt.isEmpty()) {
                return again(422, facts, receipt, pages.text("factsTicketOver", request.language()));
            }
            var question = new Question(receipt, fields.getOrDefault("secret", ""), request.address());
            return page(add.lookUp().lookUp(question, now), receipt, facts, asked);
        } catch (SdkException e) {
            Call.mishap("unavailable", e);
            var page = again(503, facts, receipt, pages.text("factsUnavailable", request.language()));
            page.getHeaders().put(Answers.RETRY_AFTER, "30");
            return page;
        }
    }

    private APIGatewayV2HTTPResponse page(
            LookUpReport.Answer answer, String receipt, Facts facts, StatePage.Asked asked) {
        return switch (answer) {
            case LookUpReport.Answer.Found found -> page(add.add(found.incident(), facts, asked.now()), facts, asked);
            case LookUpReport.Answer.NotFound _ -> again(404, facts, receipt, pages.text("notFound", asked.language()));
            case LookUpReport.Answer.TooOften often -> {
                var page = again(429, facts, receipt, until("tooManyQuestions", often.until(), asked.language()));
                page.getHeaders().put(Answers.RETRY_AFTER, String.valueOf(Problem.seconds(often.until(), asked.now())));
                yield page;
            }
        };
    }

    private APIGatewayV2HTTPResponse page(AddFacts.Answer answer, Facts facts, StatePage.Asked asked) {
        return switch (answer) {
            case AddFacts.Answer.Added added -> state.page(201, added.incident(), StatePage.Shown.fresh(true), asked);
            case AddFacts.Answer.Faulty faulty ->
                state.page(422, faulty.incident(), shown(facts, words(faulty, facts)), asked);
            case AddFacts.Answer.TooOften often -> {
                var why = until("factsTooOften", often.until(), asked.language());
                var page = state.page(429, often.incident(), shown(facts, why), asked);
                page.getHeaders().put(Answers.RETRY_AFTER, String.valueOf(Problem.seconds(often.until(), asked.now())));
                yield page;
            }
        };
    }

    private static StatePage.Shown shown(Facts facts, String error) {
        return new StatePage.Shown(false, facts.text(), error, facts.key());
    }

    private String words(AddFacts.Answer.Faulty faulty, Facts facts) {
        return facts.text().isBlank()
                ? pages.text("factsMissing", facts.language().tag())
                : faulty.errors().getFirst().in(facts.language());
    }

    /// The text again, with the fields for the two codes.
    private APIGatewayV2HTTPResponse again(int status, Facts facts, String receipt, String error) {
        var data = new HashMap<String, Object>();
        data.put(Pages.LANGUAGE, facts.language().tag());
        data.put("here", "");
        data.put("facts", facts.text());
        data.put("receipt", receipt);
        data.put("key", facts.key());
        data.put("error", error);
        return pages.page(status, "facts-again.html", data);
    }

    static Facts facts(String text, Optional<String> key, Channel channel, Request request) {
        return new Facts(
                text, key.orElseGet(() -> UUID.randomUUID().toString()), channel, Language.of(request.language()));
    }

    private String until(String text, Instant until, String language) {
        return pages.text(text, language) + " " + VietnamTime.onScreen(until, language);
    }
}
