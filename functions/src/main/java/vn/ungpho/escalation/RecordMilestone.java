package vn.ungpho.escalation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.ungpho.incident.Change;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.IncidentEvent;
import vn.ungpho.incident.IncidentId;
import vn.ungpho.incident.Incidents;
import vn.ungpho.incident.Milestone;
import vn.ungpho.incident.Recording;
import vn.ungpho.incident.Recording.Obstacle;
import vn.ungpho.incident.Recording.Refused;
import vn.ungpho.incident.Stage;
import vn.ungpho.incident.VietnamTime;

/// Ghi mốc thời gian: records a moment that legal clocks count from, or that a duty was done. Another record of the
/// same event corrects the one before; both stay in the log.
public record RecordMilestone(Incidents incidents, Duties duties) {

    /// Records an act at `now`.
    public Recording record(IncidentId id, MilestoneAct act, Instant now) {
        return incidents.find(id).map(incident -> record(incident, act, now)).orElseGet(Recording.NoSuchIncident::new);
    }

    private Recording record(Incident incident, MilestoneAct act, Instant now) {
        var at = act.at().truncatedTo(ChronoUnit.MINUTES);
        var known = incident.progress().milestone(act.event());
        if (known.filter(m -> m.at().equals(at)).isPresent()) {
            return new Recording.Unchanged(incident);
        }
        var milestone = new Milestone(act.event(), at, act.by(), now);
        return Stream.<Supplier<Optional<Recording>>>of(
                        () -> unknown(act),
                        () -> closed(incident, act),
                        () -> stale(incident, act),
                        () -> impossible(incident, milestone))
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> write(incident, milestone, known.isPresent()));
    }

    private Optional<Recording> unknown(MilestoneAct act) {
        var recordable = Stream.concat(
                        duties.events().stream().map(Duties.Event::id).filter(id -> !id.equals(Duties.Event.RECEIVED)),
                        duties.duties().stream().map(d -> Milestone.sent(d.id())))
                .toList();
        return refusedIf(
                !recordable.contains(act.event()),
                Obstacle.INVALID,
                "event",
                "Chọn một trong: " + String.join(", ", recordable));
    }

    /// A report is often sent after the last step; nothing else happens then.
    private Optional<Recording> closed(Incident incident, MilestoneAct act) {
        if (incident.stage() == Stage.JOINED) {
            return refusedIf(true, Obstacle.JOINED, "event", "Hồ sơ đã nhập; ghi mốc ở hồ sơ dẫn");
        }
        return refusedIf(
                incident.stage() == Stage.CLOSED && sentDuty(act.event()).isEmpty(),
                Obstacle.CLOSED,
                "event",
                "Quy trình đã hoàn thành, chỉ còn ghi việc gửi báo cáo (sent:…)");
    }

    private static Optional<Recording> stale(Incident incident, MilestoneAct act) {
        var version = incident.progress().version();
        return refusedIf(
                act.version().orElse(version) != version,
                Obstacle.STALE,
                "version",
                "Đang ở phiên bản " + version + "; xem lại hồ sơ rồi ghi");
    }

    private static Optional<Recording> impossible(Incident incident, Milestone milestone) {
        var detected = incident.progress().milestone(Milestone.DETECTED).map(Milestone::at);
        var isDetection = milestone.event().equals(Milestone.DETECTED);
        var earliestOther = incident.progress().milestones().stream()
                .filter(m -> !m.event().equals(Milestone.DETECTED))
                .map(Milestone::at)
                .min(Instant::compareTo);
        return refusedIf(
                        milestone.at().isAfter(milestone.recordedAt()),
                        Obstacle.INVALID,
                        "at",
                        "Thời điểm này chưa đến; chỉ ghi việc đã xảy ra")
                .or(() -> refusedIf(
                        !isDetection
                                && detected.filter(milestone.at()::isBefore).isPresent(),
                        Obstacle.INVALID,
                        "at",
                        "Trước thời điểm phát hiện sự cố đã ghi"))
                .or(() -> refusedIf(
                        isDetection
                                && earliestOther.filter(milestone.at()::isAfter).isPresent(),
                        Obstacle.INVALID,
                        "at",
                        "Sau một mốc khác đã ghi của sự cố này"));
    }

    private Recording write(Incident incident, Milestone milestone, boolean corrects) {
        var progress = incident.progress().with(milestone);
        var detail = (corrects ? "Sửa mốc: " : "Mốc: ") + label(milestone.event()) + " lúc "
                + VietnamTime.onScreen(milestone.at());
        return incidents.record(new Change(
                incident.with(progress),
                "milestone." + progress.version(),
                IncidentEvent.by(milestone.by(), milestone.recordedAt(), IncidentEvent.Type.MILESTONE, detail),
                List.of()));
    }

    private String label(String event) {
        return sentDuty(event)
                .map(d -> "Đã thực hiện \"" + d.title() + "\" (" + d.article() + ")")
                .or(() -> duties.event(event).map(Duties.Event::label))
                .orElseThrow();
    }

    private Optional<Duty> sentDuty(String event) {
        return duties.duties().stream()
                .filter(d -> Milestone.sent(d.id()).equals(event))
                .findFirst();
    }

    private static Optional<Recording> refusedIf(boolean wrong, Obstacle why, String field, String detail) {
        return wrong ? Optional.of(new Refused(why, field, detail)) : Optional.empty();
    }
}
