package vn.ungpho.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.ungpho.incident.Recording.Gap;
import vn.ungpho.incident.Recording.Obstacle;

/// Ghi kết quả xác minh: records what officers found out. What is not named stays as it was.
///
/// @param fields     which findings there are
/// @param severities how serious incidents are; what changes is kept with its reason
public record RecordFindings(Incidents incidents, FindingFields fields, Severities severities) {

    private static final int LONGEST_REASON = 2_000;

    /// Records an act at `now`.
    public Recording record(IncidentId id, FindingsAct act, Instant now) {
        return incidents.find(id).map(incident -> record(incident, act, now)).orElseGet(Recording.NoSuchIncident::new);
    }

    private Recording record(Incident incident, FindingsAct act, Instant now) {
        var gaps = gaps(act);
        if (!gaps.isEmpty()) {
            return new Recording.Refused(Obstacle.INVALID, gaps);
        }
        var before = incident.progress().findings();
        var after = merged(before, act.values());
        if (after.equals(before)) {
            return new Recording.Unchanged(incident);
        }
        return obstacle(incident, act).orElseGet(() -> write(incident, after, act, now));
    }

    private static Optional<Recording> obstacle(Incident incident, FindingsAct act) {
        var version = incident.progress().version();
        if (incident.stage() == Stage.CLOSED) {
            return Optional.of(new Recording.Refused(
                    Obstacle.CLOSED, "findings", "Quy trình đã hoàn thành, không sửa kết quả xác minh"));
        }
        if (incident.stage() == Stage.JOINED) {
            return Optional.of(new Recording.Refused(
                    Obstacle.JOINED, "findings", "Hồ sơ đã nhập; ghi kết quả xác minh ở hồ sơ dẫn"));
        }
        return act.version().orElse(version) == version
                ? Optional.empty()
                : Optional.of(new Recording.Refused(
                        Obstacle.STALE, "version", "Đang ở phiên bản " + version + "; xem lại hồ sơ rồi ghi"));
    }

    private List<Gap> gaps(FindingsAct act) {
        var gaps = new ArrayList<Gap>();
        Words.fault(act.reason(), LONGEST_REASON).ifPresent(why -> gaps.add(new Gap("reason", why)));
        gaps.addAll(ofValues(act));
        return gaps;
    }

    private List<Gap> ofValues(FindingsAct act) {
        return act.values().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(e -> gap(e.getKey(), e.getValue()).stream())
                .toList();
    }

    private Optional<Gap> gap(String id, String value) {
        var field = fields.field(id);
        if (field.isEmpty()) {
            return Optional.of(
                    new Gap("findings", "Không có nội dung mang mã như đã gửi; xem ungpho/forms/findings.yaml"));
        }
        return value.isEmpty() ? Optional.empty() : field.get().fault(value).map(why -> new Gap("findings." + id, why));
    }

    private static Findings merged(Findings before, Map<String, String> told) {
        var all = new HashMap<>(before.values());
        all.putAll(told);
        all.values().removeIf(String::isEmpty);
        return new Findings(all);
    }

    private Recording write(Incident incident, Findings after, FindingsAct act, Instant now) {
        var before = incident.progress().findings();
        var changes = severities.of(incident).changes(before, after, incident.day());
        if (changes.stream().anyMatch(SeverityView.Shift::reverses)
                && act.reason().isBlank()) {
            return new Recording.Refused(Obstacle.INVALID, "reason", "Ghi lý do thay đổi mức độ nghiêm trọng");
        }
        var kept = changes.stream().map(c -> kept(c, act, now)).toList();
        var progress = incident.progress().with(after, kept);
        var entries = changes.stream().map(c -> ". " + c.entry()).collect(Collectors.joining());
        return incidents.record(new Change(
                incident.with(progress),
                "findings." + progress.version(),
                IncidentEvent.by(
                        act.by(), now, IncidentEvent.Type.FINDINGS, "Cập nhật: " + named(before, after) + entries),
                List.of()));
    }

    private static SeverityChange kept(SeverityView.Shift change, FindingsAct act, Instant now) {
        var reason = act.reason().isBlank() ? change.is().reason() : act.reason();
        return new SeverityChange(
                change.is().criteria(), change.was().answer(), change.is().answer(), reason, act.by(), now);
    }

    /// What changed: of what was chosen the choice, of what was written the name of the field only, because free text
    /// may say something of a person.
    private String named(Findings before, Findings after) {
        return fields.fields().stream()
                .filter(f -> !before.value(f.id()).equals(after.value(f.id())))
                .map(f -> f.kind().chosen()
                        ? f.label() + " (" + after.value(f.id()).map(f::shown).orElse(Holds.UNDETERMINED.label()) + ")"
                        : f.label())
                .collect(Collectors.joining("; "));
    }
}
