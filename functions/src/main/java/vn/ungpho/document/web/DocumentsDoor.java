package vn.ungpho.document.web;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import vn.ungpho.document.Composition.Composed;
import vn.ungpho.document.Issuance.Gap;
import vn.ungpho.document.Issuance.Incomplete;
import vn.ungpho.document.Issuance.Issued;
import vn.ungpho.document.Issuance.Refused;
import vn.ungpho.document.Issuance.Unknown;
import vn.ungpho.document.IssueDocument;
import vn.ungpho.document.Order;
import vn.ungpho.document.Preview;
import vn.ungpho.response.PlanFault;
import vn.ungpho.web.Answers;
import vn.ungpho.web.Officers;
import vn.ungpho.web.Problem;
import vn.ungpho.web.Refusal;
import vn.ungpho.web.Request;

/// `POST /documents`, for officers: orders a document and answers with where it is; with `?format=html` it is shown
/// instead, and nothing is stored.
public record DocumentsDoor(IssueDocument issue, Preview preview) {

    private static final Logger LOG = Logger.getLogger(DocumentsDoor.class);

    private static final Map<String, String> NOT_THERE = Map.of(
            "plan", "Không có kế hoạch này",
            "incident", "Không có sự cố mang mã hồ sơ này",
            "agency", "Không có cơ quan này");

    /// Answers one request that came at `now`.
    public APIGatewayV2HTTPResponse answer(Request request, Instant now) {
        var officer = Officers.required(request);
        if (!request.mediaType().equals("application/json")) {
            throw new Refusal(new Problem(415, "Kiểu nội dung không nhận", "Chỉ nhận application/json."));
        }
        var order = OrderJson.read(request.body());
        return switch (request.query("format").orElse("docx")) {
            case "docx" -> issued(order, officer, now);
            case "html" -> shown(order, now);
            default ->
                throw new Refusal(new Problem(
                        422,
                        "Lệnh lập văn bản chưa hợp lệ",
                        "Xem từng trường.",
                        List.of(new Problem.Field("format", "Chọn một trong: docx, html"))));
        };
    }

    private APIGatewayV2HTTPResponse issued(Order order, String officer, Instant now) {
        return switch (issue.issue(order, officer, now)) {
            case Issued issued -> {
                LOG.infof(
                        "issued=%s faults=%d by=%s",
                        issued.key(), issued.faults().size(), officer);
                yield Answers.json(201, members(issued));
            }
            case Refused refused -> throw refusal(refused);
        };
    }

    private APIGatewayV2HTTPResponse shown(Order order, Instant now) {
        return switch (issue.compose().compose(order)) {
            case Composed composed -> {
                var page = preview.page(composed.document(), remarks(composed, issue.faults(order, now)));
                yield Answers.page(200, page.html(), page.policy());
            }
            case Refused refused -> throw refusal(refused);
        };
    }

    private static Refusal refusal(Refused refused) {
        return switch (refused) {
            case Unknown(String field) ->
                new Refusal(new Problem(
                        404,
                        "Không tìm thấy",
                        NOT_THERE.get(field) + ".",
                        List.of(new Problem.Field(field, NOT_THERE.get(field)))));
            case Incomplete(List<Gap> gaps) ->
                new Refusal(new Problem(
                        422,
                        "Lệnh lập văn bản chưa hợp lệ",
                        "Xem từng trường.",
                        gaps.stream()
                                .map(gap -> new Problem.Field(gap.field(), gap.message()))
                                .toList()));
        };
    }

    private static Map<String, Object> members(Issued issued) {
        var members = new LinkedHashMap<String, Object>();
        members.put("key", issued.key());
        members.put("url", issued.url());
        members.put("sha256", issued.sha256());
        members.put("open", fields(issued.open()));
        members.put("faults", issued.faults());
        return members;
    }

    private static List<String> remarks(Composed composed, List<PlanFault> faults) {
        return Stream.concat(
                        composed.open().stream().map(Gap::message),
                        faults.stream().map(f -> f.place() + ": " + f.detail()))
                .toList();
    }

    private static List<Map<String, String>> fields(List<Gap> open) {
        return open.stream()
                .map(gap -> Map.of("field", gap.field(), "detail", gap.message()))
                .toList();
    }
}
