package vn.ungpho.intake.web;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.web.ActJson;
import vn.ungpho.intake.ReleaseReport;
import vn.ungpho.web.Request;

/// `POST /incidents/{id}/quarantine/release`, for officers; with `{"by":{"unit":"…","capacity":"…"}}` or without a
/// body.
public record QuarantineDoor(ReleaseReport release) {

    /// Answers one request that came at `now`: 201 when it was released by this call, 200 when there was nothing to
    /// release.
    public APIGatewayV2HTTPResponse release(Request request, Instant now) {
        var officer = ActJson.officer(request);
        return ActJson.answer(release.release(ActJson.incident(request), officer, now), QuarantineDoor::json);
    }

    static Map<String, Object> json(Incident incident) {
        return Map.of(
                "id", incident.id().value(),
                "receipt", incident.receipt().toString(),
                "stage", incident.stage().name().toLowerCase(Locale.ROOT),
                "stageLabel", incident.stage().label());
    }
}
