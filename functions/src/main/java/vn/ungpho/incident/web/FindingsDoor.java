package vn.ungpho.incident.web;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Set;
import vn.ungpho.incident.FindingsAct;
import vn.ungpho.incident.RecordFindings;
import vn.ungpho.web.Json;
import vn.ungpho.web.Request;

/// `POST /incidents/{id}/findings`, for officers: `{"findings":{"cause":"…"},"by":{"unit":"…","capacity":"…"}}` by
/// the ids of `ungpho/forms/findings.yaml`; an empty text takes a finding back, what is not named stays. `version`
/// says what the officer saw. Taking back how serious the incident is asks for a `reason`.
public record FindingsDoor(RecordFindings record, Standing standing) {

    private static final Set<String> FIELDS = Set.of("findings", "reason", "version", "by");

    /// Answers one request that came at `now`.
    public APIGatewayV2HTTPResponse answer(Request request, Instant now) {
        var body = ActJson.body(request).allowing(FIELDS);
        var incident = ActJson.incident(request);
        return ActJson.answer(record.record(incident, act(request, body), now), standing::json);
    }

    private static FindingsAct act(Request request, Json body) {
        var told = body.within("findings");
        var values = new LinkedHashMap<String, String>();
        told.names().forEach(name -> values.put(name, told.prose(name)));
        if (values.isEmpty()) {
            body.fault("findings", "Cần ít nhất một nội dung");
        }
        var by = ActJson.actor(request, body);
        var reason = body.prose("reason");
        var version = body.number("version");
        ActJson.refuseFaults(body);
        return new FindingsAct(values, reason, version, by);
    }
}
