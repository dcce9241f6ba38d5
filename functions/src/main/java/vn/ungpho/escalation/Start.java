package vn.ungpho.escalation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.Milestone;

/// Thời điểm bắt đầu tính thời hạn: what a duty's clock counts from in one incident.
///
/// @param event  id of the event
/// @param at     when it was
/// @param doubts what is not certain about it, Vietnamese
record Start(String event, Instant at, List<String> doubts) {

    /// The first of the duty's events that was recorded. Where the detection was not recorded yet, the earliest
    /// moment that anybody gave for it stands in, so that no deadline is told later than it may be.
    static Optional<Start> of(Duty duty, Incident incident) {
        if (duty.starts().contains(Duties.Event.RECEIVED)) {
            return Optional.of(new Start(Duties.Event.RECEIVED, incident.firstReceivedAt(), List.of()));
        }
        return duty.starts().stream()
                .flatMap(event -> incident.progress().milestone(event).stream())
                .findFirst()
                .map(m -> new Start(m.event(), m.at(), doubts(duty, m)))
                .or(() -> presumed(duty, incident));
    }

    private static List<String> doubts(Duty duty, Milestone found) {
        return found.event().equals(duty.starts().getFirst())
                ? List.of()
                : List.of("Chưa ghi mốc riêng của nghĩa vụ này; tạm tính từ thời điểm phát hiện sự cố.");
    }

    private static Optional<Start> presumed(Duty duty, Incident incident) {
        if (!duty.starts().contains(Milestone.DETECTED)) {
            return Optional.empty();
        }
        var reported = incident.firstDetectedAt().filter(at -> at.isBefore(incident.firstReceivedAt()));
        var what = reported.isPresent() ? "thời điểm phát hiện ghi trong tin báo" : "thời điểm tiếp nhận tin báo";
        return Optional.of(new Start(
                Milestone.DETECTED,
                reported.orElseGet(incident::firstReceivedAt),
                List.of("Chưa ghi mốc thời điểm phát hiện sự cố; tạm tính từ " + what + ".")));
    }
}
