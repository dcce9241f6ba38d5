package vn.ungpho.document.web;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.ungpho.document.Issuance;
import vn.ungpho.document.IssueDocument;
import vn.ungpho.web.Answers;
import vn.ungpho.web.Officers;
import vn.ungpho.web.Problem;
import vn.ungpho.web.Refusal;
import vn.ungpho.web.Request;

/// `POST /documents`, for officers: orders a document and answers with where it is.
public record DocumentsDoor(IssueDocument issue) {

    /// Answers one request that came at `now`.
    public APIGatewayV2HTTPResponse answer(Request request, Instant now) {
        Officers.required(request);
        if (!request.mediaType().equals("application/json")) {
            throw new Refusal(new Problem(415, "Kiểu nội dung không nhận", "Chỉ nhận application/json."));
        }
        return switch (issue.issue(OrderJson.read(request.body()), now)) {
            case Issuance.Issued issued ->
                Answers.json(201, Map.of("key", issued.key(), "url", issued.url(), "sha256", issued.sha256()));
            case Issuance.UnknownPlan unknown -> throw notFound("plan", "Không có kế hoạch này");
            case Issuance.UnknownIncident unknown -> throw notFound("incident", "Không có sự cố mang mã hồ sơ này");
            case Issuance.Incomplete incomplete ->
                throw new Refusal(new Problem(
                        422,
                        "Lệnh lập văn bản chưa hợp lệ",
                        "Xem từng trường.",
                        incomplete.gaps().stream()
                                .map(gap -> new Problem.Field(gap.field(), gap.message()))
                                .toList()));
        };
    }

    private static Refusal notFound(String field, String detail) {
        return new Refusal(new Problem(404, "Không tìm thấy", detail + ".", List.of(new Problem.Field(field, detail))));
    }
}
