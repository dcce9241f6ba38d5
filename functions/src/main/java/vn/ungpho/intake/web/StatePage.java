package vn.ungpho.intake.web;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.UUID;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.VietnamTime;
import vn.ungpho.web.Pages;

/// Tình trạng tin báo: the stage in words, what comes next, and the fields for what the reporter wants to add.
///
/// @param offer for files
public record StatePage(Pages pages, UploadOffer offer) {

    /// What the page shows beside the incident.
    ///
    /// @param taken whether something was added just now
    /// @param facts what was written and not taken in, empty where nothing was
    /// @param error why it was not, empty where it was
    /// @param key   what a repetition of it shares
    record Shown(boolean taken, String facts, String error, String key) {

        /// A page on which nothing was written yet.
        static Shown fresh(boolean taken) {
            return new Shown(taken, "", "", UUID.randomUUID().toString());
        }
    }

    /// The page of an incident.
    APIGatewayV2HTTPResponse page(int status, Incident incident, Shown shown, Asked asked) {
        var language = asked.language();
        var stage = incident.stage().name();
        var data = new HashMap<>(offer.data(incident.id(), language, asked.now()));
        data.put(Pages.LANGUAGE, language);
        data.put("here", "/lookup");
        data.put("receipt", incident.receipt().toString());
        data.put("stage", LookUpDoor.mark(incident) + pages.text("stage" + stage, language));
        data.put("next", pages.text("next" + stage, language));
        data.put("receivedAt", VietnamTime.onScreen(incident.receivedAt(), language));
        data.put(
                "phases",
                incident.procedure().phases().stream()
                        .map(p -> p.title().isEmpty() ? p.steps().size() + " bước theo quy trình" : p.title())
                        .toList());
        data.put("ticket", offer.tickets().issue(incident.id(), asked.now()));
        data.put("taken", shown.taken());
        data.put("facts", shown.facts());
        data.put("error", shown.error());
        data.put("target", shown.error().isEmpty() ? "" : "facts");
        data.put("key", shown.key());
        return pages.page(status, "state.html", data);
    }

    /// When and in which language the page is asked for.
    record Asked(String language, Instant now) {}
}
