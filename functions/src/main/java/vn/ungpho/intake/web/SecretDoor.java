package vn.ungpho.intake.web;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.ungpho.incident.VietnamTime;
import vn.ungpho.intake.ReplaceSecret;
import vn.ungpho.web.Answers;
import vn.ungpho.web.Form;
import vn.ungpho.web.Pages;
import vn.ungpho.web.Problem;
import vn.ungpho.web.Refusal;
import vn.ungpho.web.Request;

/// `GET /secret` and `POST /secret`: asks for a link for a new secret, and with the link's ticket makes one. Opening
/// the link does nothing yet: programs that look at mails open links too.
public record SecretDoor(ReplaceSecret replace, Pages pages, UploadOffer offer) {

    private static final String TICKET = "ticket";

    /// Answers one request that came at `now`.
    public APIGatewayV2HTTPResponse answer(Request request, Instant now) {
        if (request.method().equals("GET")) {
            return request.query(TICKET)
                    .map(ticket -> link(ticket, request.language()))
                    .orElseGet(() -> question(200, Map.of(), request.language()));
        }
        if (!request.mediaType().equals("application/x-www-form-urlencoded")) {
            throw new Refusal(Problem.unread());
        }
        var fields = Form.read(request.body());
        return fields.containsKey(TICKET) ? replaced(fields, request, now) : asked(fields, request, now);
    }

    private APIGatewayV2HTTPResponse asked(Map<String, String> fields, Request request, Instant now) {
        var receipt = fields.getOrDefault("receipt", "");
        var email = fields.getOrDefault("email", "");
        var language = request.language();
        var typed = Map.of("receipt", receipt, "email", email);
        if (receipt.isBlank() || email.isBlank()) {
            return question(422, with(typed, pages.text("secretMissing", language)), language);
        }
        var tooOften = replace.ask(new ReplaceSecret.Request(receipt, email, request.address()), now);
        if (tooOften.isEmpty()) {
            return question(202, Map.of("asked", true), language);
        }
        var until = tooOften.get();
        var words = pages.text("secretTooOften", language) + " " + VietnamTime.onScreen(until, language);
        var page = question(429, with(typed, words), language);
        page.getHeaders().put(Answers.RETRY_AFTER, String.valueOf(Problem.seconds(until, now)));
        return page;
    }

    private APIGatewayV2HTTPResponse replaced(Map<String, String> fields, Request request, Instant now) {
        var language = request.language();
        var key = fields.getOrDefault(Submission.KEY, "");
        return replace.replace(fields.get(TICKET), key, now)
                .map(replaced -> {
                    var data = new HashMap<>(offer.data(replaced.incident().id(), language, now));
                    data.put("receipt", replaced.incident().receipt().toString());
                    data.put("secret", replaced.secret());
                    data.put("replaced", true);
                    data.put("receivedAt", "");
                    data.put("here", "");
                    data.put(Pages.LANGUAGE, language);
                    return pages.page(201, "receipt.html", data);
                })
                .orElseGet(() -> question(410, with(Map.of(), pages.text("secretLinkOver", language)), language));
    }

    private APIGatewayV2HTTPResponse link(String ticket, String language) {
        var key = UUID.randomUUID().toString();
        return pages.page(
                200, "secret-link.html", Map.of(TICKET, ticket, "key", key, "here", "", Pages.LANGUAGE, language));
    }

    private static Map<String, Object> with(Map<String, String> typed, String error) {
        var data = new HashMap<String, Object>(typed);
        data.put("error", error);
        return data;
    }

    private APIGatewayV2HTTPResponse question(int status, Map<String, Object> shown, String language) {
        var data = new HashMap<>(shown);
        data.putIfAbsent("receipt", "");
        data.putIfAbsent("email", "");
        data.putIfAbsent("error", "");
        data.putIfAbsent("asked", false);
        data.put("here", "/secret");
        data.put(Pages.LANGUAGE, language);
        return pages.page(status, "secret.html", data);
    }
}
