package vn.ungpho.incident.web;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import vn.ungpho.agency.Agencies;
import vn.ungpho.agency.Agency;
import vn.ungpho.incident.Incidents;
import vn.ungpho.web.Answers;
import vn.ungpho.web.Officers;
import vn.ungpho.web.Problem;
import vn.ungpho.web.Refusal;
import vn.ungpho.web.Request;

/// `GET /incidents`, for officers.
public record IncidentsDoor(Incidents incidents, Agencies agencies) {

    private static final int DEFAULT_LIMIT = 50;
    private static final int MOST = 200;

    /// One page of the incidents of an agency, newest first: `?agency=&limit=&after=`.
    public APIGatewayV2HTTPResponse list(Request request) {
        Officers.required(request);
        var agency = request.query("agency").orElse(agencies.served().getFirst().id());
        var known = agencies.served().stream().map(Agency::id).toList();
        if (!known.contains(agency)) {
            throw wrong("agency", "Không có cơ quan này; chọn một trong: " + String.join(", ", known));
        }
        var page = page(agency, request.query("after"), limit(request));
        var answer = new LinkedHashMap<String, Object>();
        answer.put(
                "incidents", page.incidents().stream().map(IncidentJson::brief).toList());
        page.next().ifPresent(next -> answer.put("next", next));
        return Answers.json(200, answer);
    }

    private Incidents.Page page(String agency, Optional<String> after, int limit) {
        try {
            return incidents.list(agency, after, limit);
        } catch (IllegalArgumentException e) {
            throw wrong("after", "Không phải dấu trang do hệ thống cấp");
        }
    }

    private static int limit(Request request) {
        var text = request.query("limit").orElse(String.valueOf(DEFAULT_LIMIT));
        if (!text.matches("[0-9]{1,3}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > MOST) {
            throw wrong("limit", "Từ 1 đến " + MOST);
        }
        return Integer.parseInt(text);
    }

    private static Refusal wrong(String parameter, String detail) {
        return new Refusal(new Problem(
                400, "Tham số không hợp lệ", "Xem từng tham số.", List.of(new Problem.Field(parameter, detail))));
    }
}
