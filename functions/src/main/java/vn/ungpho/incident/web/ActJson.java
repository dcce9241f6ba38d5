package vn.ungpho.incident.web;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.ungpho.incident.Actor;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.IncidentId;
import vn.ungpho.incident.Recording;
import vn.ungpho.web.Answers;
import vn.ungpho.web.Json;
import vn.ungpho.web.Officers;
import vn.ungpho.web.Problem;
import vn.ungpho.web.Refusal;
import vn.ungpho.web.Request;

/// What the doors of officers' acts read and answer alike.
public final class ActJson {

    private static final int LONGEST = 200;

    private ActJson() {}

    /// The body of an act.
    ///
    /// @throws Refusal 401, 413, 415 or 400
    public static Json body(Request request) {
        Officers.required(request);
        if (!request.mediaType().equals("application/json")) {
            throw new Refusal(new Problem(415, "Kiểu nội dung không nhận", "Chỉ nhận application/json."));
        }
        return Json.object(request.body());
    }

    /// The incident that the path names.
    ///
    /// @throws Refusal 404 when it can be none
    public static IncidentId incident(Request request) {
        return Optional.of(request.path("id"))
                .filter(IncidentId::isValid)
                .map(IncidentId::new)
                .orElseThrow(ActJson::notFound);
    }

    /// Who acts: the person is whom the token names, `by` says for which unit and in what capacity.
    public static Actor actor(Request request, Json body) {
        var by = body.within("by").allowing(Set.of("unit", "capacity"));
        return new Actor(Officers.name(request), named(by, "unit"), named(by, "capacity"));
    }

    /// Who acts, as the log names them, at a door that needs no body: with unit and capacity where there is one,
    /// `{"by":{"unit":"…","capacity":"…"}}`.
    public static String officer(Request request) {
        if (request.body().isBlank()) {
            return Officers.name(request);
        }
        var body = body(request).allowing(Set.of("by"));
        var by = actor(request, body);
        refuseFaults(body);
        return String.join(", ", by.person(), by.unit(), by.capacity());
    }

    private static String named(Json by, String field) {
        var text = by.prose(field);
        if (text.isEmpty() || text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
            by.fault(field, "Bắt buộc, một dòng, không quá " + LONGEST + " ký tự");
        }
        return text;
    }

    /// @throws Refusal 422 with every field that is wrong, if one is
    public static void refuseFaults(Json body) {
        if (!body.faults().isEmpty()) {
            throw new Refusal(new Problem(422, "Nội dung chưa hợp lệ", "Xem từng trường.", body.faults()));
        }
    }

    /// The answer to an act: 201 with how the incident stands now, 200 when nothing had to be written.
    ///
    /// @throws Refusal 404, 403, 409 or 422 with what is in the way
    public static APIGatewayV2HTTPResponse answer(Recording outcome, Function<Incident, ?> shown) {
        return switch (outcome) {
            case Recording.Recorded recorded -> Answers.json(201, shown.apply(recorded.incident()));
            case Recording.Unchanged unchanged -> Answers.json(200, shown.apply(unchanged.incident()));
            case Recording.NoSuchIncident nothing -> throw notFound();
            case Recording.Refused refused ->
                throw new Refusal(new Problem(
                        status(refused.why()),
                        refused.why().label(),
                        "Xem từng trường.",
                        refused.gaps().stream()
                                .map(gap -> new Problem.Field(gap.field(), gap.detail()))
                                .toList()));
        };
    }

    private static int status(Recording.Obstacle why) {
        return switch (why) {
            case NO_SUCH_STEP -> 404;
            case NOT_LEAD -> 403;
            case CLOSED, JOINED, QUARANTINED, STALE, OUT_OF_ORDER, DONE_BEFORE -> 409;
            case INVALID, CONDITION_MISSING -> 422;
        };
    }

    /// There is no such incident.
    public static Refusal notFound() {
        return new Refusal(new Problem(404, "Không tìm thấy", "Không có sự cố nào mang mã hồ sơ này."));
    }
}
