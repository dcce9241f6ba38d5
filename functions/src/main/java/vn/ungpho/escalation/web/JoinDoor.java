package vn.ungpho.escalation.web;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.IncidentId;
import vn.ungpho.incident.JoinAct;
import vn.ungpho.incident.JoinIncidents;
import vn.ungpho.incident.web.ActJson;
import vn.ungpho.incident.web.IncidentJson;
import vn.ungpho.web.Json;
import vn.ungpho.web.Request;

/// `POST /incidents/{id}/join` and `POST /incidents/{id}/part`, for officers.
public record JoinDoor(JoinIncidents join) {

    private static final Set<String> OF_JOINING = Set.of("with", "lead", "reason", "by");
    private static final Set<String> OF_PARTING = Set.of("with", "by");

    /// Joins two incidents of the same event: `{"with":"…","lead":"…","reason":"…","by":{"unit":"…","capacity":"…"}}`.
    /// `lead` is the one of the two that is gone on with, this one where it is not said. Answers with that one.
    public APIGatewayV2HTTPResponse join(Request request, Instant now) {
        var body = ActJson.body(request).allowing(OF_JOINING);
        var incident = ActJson.incident(request);
        return ActJson.answer(join.join(act(request, body, incident), now), JoinDoor::shown);
    }

    private static JoinAct act(Request request, Json body, IncidentId incident) {
        var with = id(body, "with");
        if (with.isEmpty() && body.faults().isEmpty()) {
            body.fault("with", "Bắt buộc: mã hồ sơ kia");
        }
        var lead = id(body, "lead").orElse(incident);
        var other = with.orElse(incident);
        if (!lead.equals(incident) && !lead.equals(other)) {
            body.fault("lead", "Phải là một trong hai hồ sơ");
        }
        var by = ActJson.actor(request, body);
        var reason = body.prose("reason");
        ActJson.refuseFaults(body);
        return new JoinAct(lead.equals(incident) ? other : incident, lead, reason, by);
    }

    /// Parts them again: `{"with":"…","by":{…}}`; `with` is needed only where several were joined to this one. Answers
    /// with the one that stands alone now.
    public APIGatewayV2HTTPResponse part(Request request, Instant now) {
        var body = ActJson.body(request).allowing(OF_PARTING);
        var incident = ActJson.incident(request);
        var with = id(body, "with");
        var by = ActJson.actor(request, body);
        ActJson.refuseFaults(body);
        return ActJson.answer(join.part(incident, with, by, now), JoinDoor::shown);
    }

    private static Optional<IncidentId> id(Json body, String field) {
        var text = body.text(field);
        if (!text.isEmpty() && !IncidentId.isValid(text)) {
            body.fault(field, "Không phải mã hồ sơ");
        }
        return Optional.of(text).filter(IncidentId::isValid).map(IncidentId::new);
    }

    private static Map<String, Object> shown(Incident incident) {
        var json = IncidentJson.brief(incident);
        json.put("joined", JointJson.members(incident));
        return json;
    }
}
