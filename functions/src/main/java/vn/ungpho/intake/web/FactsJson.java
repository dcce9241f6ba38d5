package vn.ungpho.intake.web;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.ungpho.incident.Channel;
import vn.ungpho.incident.VietnamTime;
import vn.ungpho.intake.AddFacts;
import vn.ungpho.intake.FieldError;
import vn.ungpho.intake.LookUpReport;
import vn.ungpho.intake.LookUpReport.Question;
import vn.ungpho.web.Answers;
import vn.ungpho.web.Json;
import vn.ungpho.web.Pages;
import vn.ungpho.web.Problem;
import vn.ungpho.web.Refusal;
import vn.ungpho.web.Request;

/// What a program adds to a report: receipt, secret and facts as JSON.
record FactsJson(AddFacts add, Pages pages) {

    /// Answers one request that came at `now`.
    APIGatewayV2HTTPResponse answer(Json body, Request request, Instant now) {
        body.allowing(Set.of("receipt", "secret", "facts"));
        var question = new Question(body.text("receipt"), body.text("secret"), request.address());
        var facts = FactsDoor.facts(body.text("facts"), request.header("idempotency-key"), Channel.API, request);
        if (!body.faults().isEmpty()) {
            throw new Refusal(invalid(body.faults()));
        }
        return switch (add.lookUp().lookUp(question, now)) {
            case LookUpReport.Answer.Found found -> answer(add.add(found.incident(), facts, now), request, now);
            case LookUpReport.Answer.NotFound _ -> Answers.problem(LookUpDoor.notFound(pages), request);
            case LookUpReport.Answer.TooOften often -> Answers.problem(LookUpDoor.tooOften(pages, often, now), request);
        };
    }

    private static APIGatewayV2HTTPResponse answer(AddFacts.Answer answer, Request request, Instant now) {
        return switch (answer) {
            case AddFacts.Answer.Added added ->
                Answers.json(201, Map.of("receipt", added.incident().receipt().toString()));
            case AddFacts.Answer.Faulty faulty -> Answers.problem(invalid(named(faulty.errors())), request);
            case AddFacts.Answer.TooOften often -> Answers.problem(tooOften(often.until(), now), request);
        };
    }

    private static Problem invalid(List<Problem.Field> fields) {
        return new Problem(422, "Thông tin chưa hợp lệ", "Xem từng trường.", fields)
                .english("The information is not valid", "See each field.");
    }

    private static List<Problem.Field> named(List<FieldError> errors) {
        return errors.stream()
                .map(e -> new Problem.Field(e.field(), e.detail(), e.english()))
                .toList();
    }

    private static Problem tooOften(Instant until, Instant now) {
        return Problem.tooMany(
                        "Hôm nay đã có quá nhiều thông tin bổ sung cho tin báo này; thông tin này chưa được nhận. Hãy gửi lại sau "
                                + VietnamTime.onScreen(until) + ", hoặc gọi điện cho cơ quan nếu khẩn cấp.",
                        until,
                        now)
                .english(
                        "Too many requests",
                        "Too much was added to this report today; this was not taken in. Send it again after "
                                + VietnamTime.onScreen(until, "en") + ", or telephone the agency if it is urgent.");
    }
}
