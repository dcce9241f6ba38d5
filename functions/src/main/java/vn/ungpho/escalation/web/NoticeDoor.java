package vn.ungpho.escalation.web;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.ungpho.escalation.AcknowledgeNotice;
import vn.ungpho.escalation.AcknowledgeNotice.Answered;
import vn.ungpho.escalation.AcknowledgeNotice.Standing;
import vn.ungpho.escalation.NoticeLinks;
import vn.ungpho.escalation.NoticeLinks.Shown;
import vn.ungpho.incident.CompleteStep;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.Recording;
import vn.ungpho.web.Form;
import vn.ungpho.web.Problem;
import vn.ungpho.web.Refusal;
import vn.ungpho.web.Request;

/// `GET /notices/{token}` and `POST /notices/{token}`: where the link of a mail leads. Looking changes nothing, since
/// scanners of mails follow links; only a button of the page does. The link itself is the authority and no cookie is,
/// so no other page can send the form for somebody.
public record NoticeDoor(NoticeLinks links, AcknowledgeNotice acknowledge, CompleteStep complete, NoticePage page) {

    private static final Problem FORGED = new Problem(
            404,
            "Liên kết không đúng",
            "Liên kết này không do hệ thống cấp hoặc bị cắt mất một phần. Hãy mở lại từ thư, hoặc chép đủ cả dòng.");

    private static final Problem EXPIRED = new Problem(
            410,
            "Liên kết đã hết hạn",
            "Liên kết trong thư chỉ dùng được một thời gian. Hãy dùng liên kết trong thư mới nhất về sự cố này, hoặc đăng nhập vào hệ thống.");

    private static final Problem GONE = new Problem(
            404, "Không tìm thấy thông báo", "Thông báo này không còn trong hệ thống. Hãy đăng nhập để xem hồ sơ.");

    /// Answers one request that came at `now`.
    public APIGatewayV2HTTPResponse answer(Request request, Instant now) {
        var notice =
                switch (links.read(request.path("token"), now)) {
                    case Shown.Good good -> good.notice();
                    case Shown.Expired _ -> throw new Refusal(EXPIRED);
                    case Shown.Forged _ -> throw new Refusal(FORGED);
                };
        if (request.method().equals("GET")) {
            return page.show(200, request, form(standing(notice, now), now), StepForm.Filled.EMPTY);
        }
        if (!request.mediaType().equals("application/x-www-form-urlencoded")) {
            throw new Refusal(
                    new Problem(415, "Kiểu nội dung không nhận", "Chỉ nhận application/x-www-form-urlencoded."));
        }
        var fields = Form.read(request.body());
        return fields.getOrDefault("act", "").equals("step")
                ? step(request, standing(notice, now), fields, now)
                : acknowledged(request, notice, now);
    }

    private StepForm form(Standing standing, Instant now) {
        return new StepForm(
                standing, complete.units(), now.atZone(Incident.ZONE).toLocalDate());
    }

    private Standing standing(String notice, Instant now) {
        return acknowledge.standing(notice, now).orElseThrow(() -> new Refusal(GONE));
    }

    private APIGatewayV2HTTPResponse acknowledged(Request request, String notice, Instant now) {
        return switch (acknowledge.acknowledge(notice, now)) {
            case Answered.Noted _, Answered.Over _ ->
                page.show(200, request, form(standing(notice, now), now), StepForm.Filled.EMPTY);
            case Answered.NoSuchNotice _ -> throw new Refusal(GONE);
            case Answered.Busy _ -> throw new Refusal(busy());
        };
    }

    private APIGatewayV2HTTPResponse step(Request request, Standing standing, Map<String, String> fields, Instant now) {
        var form = form(standing, now);
        var filled = form.filled(fields);
        if (!filled.errors().isEmpty()) {
            return page.show(422, request, form, filled);
        }
        return switch (complete.complete(standing.incident().id(), form.act(fields), now)) {
            case Recording.Recorded _, Recording.Unchanged _ -> page.recorded(standing, filled);
            case Recording.NoSuchIncident _ -> throw new Refusal(GONE);
            case Recording.Refused refused ->
                page.show(
                        refused.why() == Recording.Obstacle.CONDITION_MISSING ? 422 : 409,
                        request,
                        form(standing(standing.notice().id(), now), now),
                        filled.refused(refused));
        };
    }

    private static Problem busy() {
        return new Problem(
                503, "Hệ thống đang bận", "Hồ sơ đang được người khác ghi; hãy bấm lại sau giây lát.", List.of());
    }
}
