package vn.ungpho.intake.web;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Instant;
import java.util.HashMap;
import vn.ungpho.intake.UploadTickets;
import vn.ungpho.web.Pages;
import vn.ungpho.web.Problem;
import vn.ungpho.web.Refusal;
import vn.ungpho.web.Request;

/// `GET /evidence`: where the store sends a browser back to after a file, with the form for the next one.
public record UploadsDoor(UploadTickets tickets, UploadOffer offer, Pages pages) {

    /// Answers one request that came at `now`.
    public APIGatewayV2HTTPResponse answer(Request request, Instant now) {
        var incident = tickets.incident(request.query("ticket").orElse(""), now)
                .orElseThrow(() -> new Refusal(new Problem(
                        404, "Phiếu gửi tệp đã hết hạn", "Hãy tra cứu tin báo bằng hai mã để gửi thêm tệp.")));
        var language = request.language();
        var data = new HashMap<>(offer.data(incident, language, now));
        data.put(Pages.LANGUAGE, language);
        data.put("here", "");
        // Without the parameter the browser has only opened the page; with it the store says that it took a file.
        data.put("taken", request.query("key").isPresent());
        return pages.page(200, "evidence.html", data);
    }
}
