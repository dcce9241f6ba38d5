package vn.ungpho.escalation.web;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.ungpho.agency.Agencies;
import vn.ungpho.agency.Agency;
import vn.ungpho.escalation.Fulfilment;
import vn.ungpho.escalation.RecordFulfilment;
import vn.ungpho.escalation.RecordFulfilment.Outcome;
import vn.ungpho.escalation.Routine;
import vn.ungpho.escalation.Routines;
import vn.ungpho.escalation.Terms;
import vn.ungpho.incident.web.ActJson;
import vn.ungpho.web.Answers;
import vn.ungpho.web.Json;
import vn.ungpho.web.Officers;
import vn.ungpho.web.Problem;
import vn.ungpho.web.Refusal;
import vn.ungpho.web.Request;

/// `GET /duties?agency=&year=` and `POST /duties/{duty}`, for officers: what has to be done every year, and that it
/// was done.
public record RoutinesDoor(Agencies agencies, Terms terms, Routines routines, RecordFulfilment record) {

    private static final Set<String> FIELDS = Set.of("agency", "year", "at", "note", "by");
    private static final int LONGEST_NOTE = 500;

    /// The duties of an agency in a year as they stand at `now`; without a parameter of the first agency, this year.
    public APIGatewayV2HTTPResponse list(Request request, Instant now) {
        Officers.required(request);
        var agency = agency(request.query("agency").orElse("")).orElseThrow(() -> wrong("agency"));
        var year = request.query("year").orElse(String.valueOf(Terms.year(now)));
        if (!year.matches("20[0-9]{2}")) {
            throw wrong("year");
        }
        return Answers.json(200, json(agency, Integer.parseInt(year), now));
    }

    /// Records that a duty was done: `{"year":2026,"at":"…","note":"Báo cáo số 12/BC-SNV","by":{…}}`; 200 when it
    /// was recorded before.
    public APIGatewayV2HTTPResponse fulfil(Request request, Instant now) {
        var body = ActJson.body(request).allowing(FIELDS);
        var agency = agency(body.text("agency"));
        if (agency.isEmpty()) {
            body.fault("agency", "Không có cơ quan này");
        }
        var done = fulfilment(request, body, agency, now);
        ActJson.refuseFaults(body);
        return switch (record.record(done, agency.orElseThrow())) {
            case Outcome.Recorded _ -> Answers.json(201, json(agency.get(), done.year(), now));
            case Outcome.Unchanged _ -> Answers.json(200, json(agency.get(), done.year(), now));
            case Outcome.Refused refused ->
                throw new Refusal(new Problem(
                        refused.field().equals("duty") ? 404 : 422,
                        "Không ghi được",
                        "Xem từng trường.",
                        List.of(new Problem.Field(refused.field(), refused.detail()))));
        };
    }

    private static Fulfilment fulfilment(Request request, Json body, Optional<Agency> agency, Instant now) {
        var note = body.prose("note");
        if (note.isEmpty() || note.length() > LONGEST_NOTE) {
            body.fault("note", "Bắt buộc: số, ngày văn bản hoặc việc đã làm; không quá " + LONGEST_NOTE + " ký tự");
        }
        return new Fulfilment(
                agency.map(Agency::id).orElse(""),
                request.path("duty"),
                body.number("year").orElse(Terms.year(now)),
                at(body, now),
                note,
                ActJson.actor(request, body),
                now);
    }

    private static Instant at(Json body, Instant now) {
        try {
            return body.has("at") ? OffsetDateTime.parse(body.text("at")).toInstant() : now;
        } catch (DateTimeParseException noTime) {
            body.fault("at", "Viết có múi giờ, như 2026-11-20T08:30:00+07:00");
            return now;
        }
    }

    private Optional<Agency> agency(String id) {
        return agencies.served().stream()
                .filter(a -> id.isEmpty() || a.id().equals(id))
                .findFirst();
    }

    private Map<String, Object> json(Agency agency, int year, Instant now) {
        var all = terms.of(agency, year, routines.of(agency.id(), year), now);
        return Map.of(
                "agency",
                agency.id(),
                "year",
                year,
                "duties",
                all.stream().map(RoutinesDoor::json).toList());
    }

    private static Map<String, Object> json(Routine routine) {
        var duty = routine.duty();
        var json = new LinkedHashMap<String, Object>();
        json.put("id", duty.id());
        json.put("title", duty.title());
        json.put("article", duty.article());
        json.put("unit", duty.unit().orElse(null));
        json.put("to", duty.to());
        json.put("document", duty.document().orElse(null));
        json.put("due", routine.due().toString());
        json.put("status", routine.status().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.put("statusLabel", routine.status().label());
        json.put(
                "remainingSeconds", routine.remaining().map(Duration::toSeconds).orElse(null));
        json.put("doneAt", routine.done().map(f -> f.at().toString()).orElse(null));
        json.put("note", routine.done().map(Fulfilment::note).orElse(null));
        json.put("doubts", routine.doubts());
        return json;
    }

    private static Refusal wrong(String parameter) {
        return new Refusal(new Problem(
                400,
                "Tham số không hợp lệ",
                "Xem từng tham số.",
                List.of(new Problem.Field(parameter, "Không có giá trị này"))));
    }
}
