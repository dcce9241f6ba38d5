package vn.ungpho.escalation.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ungpho.escalation.Deadline;
import vn.ungpho.escalation.Deadlines;
import vn.ungpho.escalation.Length;
import vn.ungpho.incident.Incident;

/// The legal duties of an incident as officers get them.
///
/// @param deadlines how they are reckoned
public record DutiesJson(Deadlines deadlines) {

    List<Map<String, Object>> json(Incident incident, Instant now) {
        return deadlines.of(incident, now).stream().map(DutiesJson::duty).toList();
    }

    /// The legal duty of an incident that has to be done next, or should have been: the earliest due of those open.
    /// What has to be done at once has no time left that could be shown.
    Optional<Map<String, Object>> next(Incident incident, Instant now) {
        return deadlines.of(incident, now).stream()
                .filter(d -> d.status() == Deadline.Status.OPEN || d.status() == Deadline.Status.LATE)
                .filter(d -> d.duty().length().unit() != Length.Unit.AT_ONCE)
                .filter(d -> d.sentAt().isEmpty() && d.due().isPresent())
                .min(Comparator.comparing(d -> d.due().orElseThrow()))
                .map(DutiesJson::brief);
    }

    private static Map<String, Object> brief(Deadline deadline) {
        return Map.of(
                "duty", deadline.duty().id(),
                "title", deadline.duty().title(),
                "due", deadline.due().orElseThrow().toString(),
                "remainingSeconds", deadline.remaining().orElseThrow().toSeconds(),
                "uncertain", deadline.uncertain());
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
