package vn.ungpho.intake.web;

import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import vn.ungpho.incident.Exhibit;
import vn.ungpho.incident.Exhibits;
import vn.ungpho.incident.IncidentId;
import vn.ungpho.incident.VietnamTime;
import vn.ungpho.intake.EvidenceFiles;
import vn.ungpho.intake.EvidencePolicy;
import vn.ungpho.intake.UploadTickets;
import vn.ungpho.web.Pages;

/// Offers a reporter, on the pages that know the incident, to send files: a plain form that the browser sends
/// straight to the store, and what has come so far.
///
/// @param site base URL of the public site, where the store sends the browser back to
public record UploadOffer(EvidenceFiles files, Exhibits exhibits, UploadTickets tickets, String site) {

    /// The data that `pages/upload.html` needs, for any page.
    Map<String, Object> data(IncidentId incident, String language, Instant now) {
        var sent = exhibits.of(incident);
        var ticket = tickets.issue(incident, now);
        var back = site + "/evidence?ticket=" + ticket + (language.equals("vi") ? "" : "&lang=" + language);
        var form = files.form(incident, back, now);
        var data = new HashMap<String, Object>();
        data.put("uploadUrl", form.url());
        data.put(
                "uploadFields",
                form.fields().entrySet().stream()
                        .map(f -> Map.of("name", f.getKey(), "value", f.getValue()))
                        .toList());
        data.put("uploadOpen", sent.size() < EvidencePolicy.MOST);
        data.put("most", EvidencePolicy.LARGEST);
        data.put("sent", sent.stream().map(e -> shown(e, language)).toList());
        data.put(Pages.FORM_ACTION, origin(form.url()));
        data.put(Pages.SCRIPT, "upload.js");
        return data;
    }

    /// No key may be called as a method of a map is: a template would show the map's own answer.
    private static Map<String, Object> shown(Exhibit exhibit, String language) {
        return Map.of(
                "number", exhibit.number(),
                "name", exhibit.name(),
                "bytes", exhibit.place().size(),
                "apart", exhibit.state() == Exhibit.State.APART,
                "at", VietnamTime.onScreen(exhibit.at(), language));
    }

    private static String origin(String url) {
        var uri = URI.create(url);
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }
}
