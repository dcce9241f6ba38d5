package vn.ungpho.intake.web;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Instant;
import vn.ungpho.incident.web.ActJson;
import vn.ungpho.intake.PartSupplement;
import vn.ungpho.web.Answers;
import vn.ungpho.web.Problem;
import vn.ungpho.web.Refusal;
import vn.ungpho.web.Request;

/// `POST /incidents/{id}/supplements/{n}/part`, for officers; with `{"by":{"unit":"…","capacity":"…"}}` or
/// without a body.
public record SupplementsDoor(PartSupplement part) {

    /// Answers one request that came at `now` with the incident that the supplement is now, or became before.
    public APIGatewayV2HTTPResponse part(Request request, Instant now) {
        var officer = ActJson.officer(request);
        var incident = ActJson.incident(request);
        var number = request.path("n");
        if (!number.matches("[1-9][0-9]{0,7}")) {
            throw notFound();
        }
        return part.part(incident, Integer.parseInt(number), officer, now)
                .map(QuarantineDoor::json)
                .map(json -> Answers.json(200, json))
                .orElseThrow(SupplementsDoor::notFound);
    }

    private static Refusal notFound() {
        return new Refusal(new Problem(404, "Không tìm thấy", "Hồ sơ này không có thông tin bổ sung nào mang số đó."));
    }
}
