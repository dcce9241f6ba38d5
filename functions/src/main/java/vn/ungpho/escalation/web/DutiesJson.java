package vn.ungpho.escalation.web;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ungpho.escalation.Deadline;
import vn.ungpho.escalation.Deadlines;
import vn.ungpho.incident.Incident;

/// The legal duties of an incident as officers get them.
///
/// @param deadlines how they are reckoned
public record DutiesJson(Deadlines deadlines) {

    List<Map<String, Object>> json(Incident incident, Instant now) {
        return deadlines.of(incident, now).stream().map(DutiesJson::duty).toList();
    }

    private static Map<String, Object> duty(Deadline deadline) {
        var duty = deadline.duty();
        var json = new LinkedHashMap<String, Object>();
        json.put("id", duty.id());
        json.put("title", duty.title());
        json.put("article", duty.article());
        json.put("regime", duty.regime());
        json.put("who", duty.who());
        json.put("to", duty.to());
        json.put("document", duty.document().orElse(null));
        json.put("length", duty.length().label());
        json.put("status", deadline.status().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.put("statusLabel", deadline.status().label());
        json.put("start", text(deadline.start()));
        json.put("due", text(deadline.due()));
        json.put(
                "remainingSeconds",
                deadline.remaining().map(Duration::toSeconds).orElse(null));
        json.put("sentAt", text(deadline.sentAt()));
        json.put("reason", deadline.reason());
        json.put("uncertain", deadline.uncertain());
        json.put("doubts", deadline.doubts());
        return json;
    }

    private static @Nullable String text(Optional<Instant> at) {
        return at.map(Instant::toString).orElse(null);
    }
}
