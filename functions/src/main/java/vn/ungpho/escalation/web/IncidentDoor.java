package vn.ungpho.escalation.web;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.ungpho.escalation.MilestoneAct;
import vn.ungpho.escalation.RecordMilestone;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.Incidents;
import vn.ungpho.incident.Logbook;
import vn.ungpho.incident.Supplements;
import vn.ungpho.incident.web.ActJson;
import vn.ungpho.incident.web.IncidentJson;
import vn.ungpho.incident.web.Standing;
import vn.ungpho.incident.web.SupplementJson;
import vn.ungpho.web.Answers;
import vn.ungpho.web.Json;
import vn.ungpho.web.Officers;
import vn.ungpho.web.Request;

/// `GET /incidents/{id}` and `POST /incidents/{id}/milestones`, for officers.
public record IncidentDoor(
        Incidents incidents,
        Logbook logbook,
        Supplements supplements,
        RecordMilestone record,
        Standing standing,
        DutiesJson duties,
        JointJson joint) {

    private static final Set<String> FIELDS = Set.of("event", "at", "version", "by");

    /// One incident with its procedure, how the response stands, its legal duties as they stand at `now`, its log, and
    /// its newest supplements, or those before `?before=` a number.
    public APIGatewayV2HTTPResponse show(Request request, Instant now) {
        Officers.required(request);
        return incidents
                .find(ActJson.incident(request))
                .map(incident -> Answers.json(200, with(whole(request, incident), incident, now)))
                .orElseThrow(ActJson::notFound);
    }

    private Map<String, Object> whole(Request request, Incident incident) {
        var json = new LinkedHashMap<>(IncidentJson.whole(incident, standing, logbook.entries(incident.id())));
        json.putAll(SupplementJson.asked(request, supplements, incident));
        json.putAll(joint.json(incident));
        return json;
    }

    /// Records a moment: `{"event":"detected","at":"2026-11-20T08:30:00+07:00","by":{"unit":"…","capacity":"…"}}`;
    /// `event` is one of `ungpho/law/duties.yaml`, or `sent:` and the id of a duty that was done.
    public APIGatewayV2HTTPResponse milestone(Request request, Instant now) {
        var body = ActJson.body(request).allowing(FIELDS);
        var incident = ActJson.incident(request);
        return ActJson.answer(
                record.record(incident, act(request, body), now), after -> with(standing.json(after), after, now));
    }

    private Map<String, Object> with(Map<String, Object> json, Incident incident, Instant now) {
        var all = new LinkedHashMap<>(json);
        all.put("duties", duties.json(incident, now));
        return all;
    }

    private static MilestoneAct act(Request request, Json body) {
        var at = at(body);
        var event = body.text("event");
        if (event.isEmpty()) {
            body.fault("event", "Bắt buộc");
        }
        var by = ActJson.actor(request, body);
        var version = body.number("version");
        ActJson.refuseFaults(body);
        return new MilestoneAct(event, at.orElseThrow(), version, by);
    }

    private static Optional<Instant> at(Json body) {
        try {
            return Optional.of(OffsetDateTime.parse(body.text("at")).toInstant());
        } catch (DateTimeParseException noTime) {
            body.fault("at", "Bắt buộc, có múi giờ; viết như 2026-11-20T08:30:00+07:00");
            return Optional.empty();
        }
    }
}
