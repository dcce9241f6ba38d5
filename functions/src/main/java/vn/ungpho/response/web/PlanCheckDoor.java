package vn.ungpho.response.web;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import vn.ungpho.response.PlanCheck;
import vn.ungpho.response.PlanReader;
import vn.ungpho.response.Plans;
import vn.ungpho.response.ResponsePlan;
import vn.ungpho.web.Answers;
import vn.ungpho.web.Json;
import vn.ungpho.web.Officers;
import vn.ungpho.web.Problem;
import vn.ungpho.web.Refusal;
import vn.ungpho.web.Request;

/// `POST /plans/check`, for officers: answers a plan, known here (`{"plan":"…"}`) or sent as YAML, with its faults.
public record PlanCheckDoor(Plans plans, PlanReader reader, PlanCheck check) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /// Answers one request that came at `now`.
    public APIGatewayV2HTTPResponse answer(Request request, Instant now) {
        Officers.required(request);
        var plan =
                switch (request.mediaType()) {
                    case "application/json" -> known(request.body());
                    case "application/yaml" -> sent(request.body());
                    default ->
                        throw new Refusal(new Problem(
                                415, "Kiểu nội dung không nhận", "Chỉ nhận application/json hoặc application/yaml."));
                };
        var members = new LinkedHashMap<String, Object>();
        members.put("plan", plan.id());
        members.put("period", plan.period());
        members.put("faults", check.check(plan, LocalDate.ofInstant(now, ZONE)));
        return Answers.json(200, members);
    }

    private ResponsePlan known(String body) {
        var json = Json.object(body).allowing(Set.of("plan"));
        var id = json.text("plan");
        if (id.isEmpty()) {
            json.fault("plan", "Bắt buộc");
        }
        if (!json.faults().isEmpty()) {
            throw new Refusal(new Problem(422, "Yêu cầu rà soát chưa hợp lệ", "Xem từng trường.", json.faults()));
        }
        var missing = new Problem.Field("plan", "Chọn một trong: " + String.join(", ", plans.ids()));
        return plans.plan(id)
                .orElseThrow(() ->
                        new Refusal(new Problem(404, "Không tìm thấy", "Không có kế hoạch này.", List.of(missing))));
    }

    private ResponsePlan sent(String body) {
        return switch (reader.read(body)) {
            case PlanReader.Reading.Read read -> read.plan();
            case PlanReader.Reading.Faulty faulty ->
                throw new Refusal(new Problem(
                        422, "Kế hoạch không đọc được", "Dòng " + faulty.line() + ": " + faulty.reason() + "."));
        };
    }
}
