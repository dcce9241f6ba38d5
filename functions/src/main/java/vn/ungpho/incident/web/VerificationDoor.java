package vn.ungpho.incident.web;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Instant;
import vn.ungpho.incident.VerifyIncident;
import vn.ungpho.web.Answers;
import vn.ungpho.web.Officers;
import vn.ungpho.web.Request;

/// `GET /incidents/{id}/verify`, for officers.
public record VerificationDoor(VerifyIncident verify) {

    /// Whether the incident's log and all that it vouches for is what was written. A fault is an answer, no error.
    public APIGatewayV2HTTPResponse verify(Request request, Instant now) {
        Officers.required(request);
        return verify.verify(ActJson.incident(request))
                .map(verification -> Answers.json(200, VerificationJson.json(verification, now)))
                .orElseThrow(ActJson::notFound);
    }
}
