package vn.ungpho.intake.web;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import vn.ungpho.incident.Exhibit;
import vn.ungpho.incident.Exhibits;
import vn.ungpho.incident.IncidentId;
import vn.ungpho.intake.EvidenceFiles;
import vn.ungpho.web.Answers;
import vn.ungpho.web.Officers;
import vn.ungpho.web.Problem;
import vn.ungpho.web.Refusal;
import vn.ungpho.web.Request;

/// `GET /incidents/{id}/evidence` and `GET /incidents/{id}/evidence/{n}`, for officers: what was sent, and a link
/// that
/// downloads one of it as an attachment.
public record ExhibitsDoor(Exhibits exhibits, EvidenceFiles files) {

    private static final Duration LINK_LIVES = Duration.ofMinutes(10);

    /// Answers one request.
    public APIGatewayV2HTTPResponse answer(Request request) {
        Officers.required(request);
        var id = request.path("id");
        if (!IncidentId.isValid(id)) {
            throw nothing();
        }
        var all = exhibits.of(new IncidentId(id));
        var number = request.path("n");
        if (number.isEmpty()) {
            return Answers.json(
                    200, Map.of("evidence", all.stream().map(ExhibitsDoor::json).toList()));
        }
        return all.stream()
                .filter(e -> String.valueOf(e.number()).equals(number))
                .findFirst()
                .map(e -> {
                    var answer = json(e);
                    answer.put("url", files.link(e, LINK_LIVES));
                    return Answers.json(200, answer);
                })
                .orElseThrow(ExhibitsDoor::nothing);
    }

    private static Map<String, Object> json(Exhibit exhibit) {
        var json = new LinkedHashMap<String, Object>();
        json.put("number", exhibit.number());
        json.put("name", exhibit.name());
        json.put("type", exhibit.type());
        json.put("size", exhibit.place().size());
        json.put("sha256", exhibit.sha256());
        json.put("state", exhibit.state().name().toLowerCase(Locale.ROOT));
        json.put("stateLabel", exhibit.state().label());
        json.put("remark", exhibit.remark());
        json.put("at", exhibit.at().toString());
        return json;
    }

    private static Refusal nothing() {
        return new Refusal(new Problem(404, "Không tìm thấy", "Không có tệp nào mang số này trong hồ sơ này."));
    }
}
