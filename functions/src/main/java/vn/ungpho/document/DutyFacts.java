package vn.ungpho.document;

import java.util.List;
import java.util.Map;
import vn.ungpho.escalation.Deadline;
import vn.ungpho.escalation.Deadline.Status;
import vn.ungpho.escalation.Deadlines;
import vn.ungpho.escalation.Duties;
import vn.ungpho.escalation.Length;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.Milestone;
import vn.ungpho.incident.VietnamTime;

/// Nghĩa vụ thông báo, báo cáo: which duties there were, by when, and what was done, the way a template reads it.
///
/// The clock is in no document, so of what is not recorded as done it is not said whether it is late by now: only by
/// when it was due. What is doubtful has a mark; why, the incident's file tells the officers.
record DutyFacts(Deadlines deadlines, Incident incident) {

    Map<String, Object> data() {
        var reckoned = reckoned();
        return Map.of(
                "duties",
                reckoned.stream().map(DutyFacts::row).toList(),
                "anyDone",
                reckoned.stream().anyMatch(d -> d.sentAt().isPresent()),
                "doubtful",
                reckoned.stream().anyMatch(Deadline::uncertain));
    }

    private List<Deadline> reckoned() {
        return deadlines.of(incident, incident.receivedAt()).stream()
                .filter(d -> d.status() != Status.NOT_APPLICABLE)
                .toList();
    }

    private static Map<String, Object> row(Deadline deadline) {
        return Map.of(
                "title", deadline.duty().title(),
                "article", deadline.duty().article(),
                "doubtful", deadline.uncertain(),
                "done", deadline.sentAt().isPresent(),
                "limit", Sentence.capital(deadline.duty().length().label()),
                "due",
                        deadline.due()
                                .filter(at -> !atOnce(deadline))
                                .map(VietnamTime::minute)
                                .orElse(""),
                "result", result(deadline));
    }

    /// "Ngay" has no number: how long it took is said, not whether that was in time.
    private static String result(Deadline deadline) {
        if (deadline.sentAt().isEmpty()) {
            return "Chưa ghi nhận việc thực hiện.";
        }
        return atOnce(deadline)
                ? deadline.reason()
                : deadline.status().label() + "; " + Sentence.running(deadline.reason());
    }

    private static boolean atOnce(Deadline deadline) {
        return deadline.duty().length().unit() == Length.Unit.AT_ONCE;
    }

    /// What a recorded moment is called: that of a duty says which.
    String label(String event) {
        return deadlines.duties().event(event).map(Duties.Event::label).orElseGet(() -> done(event));
    }

    private String done(String event) {
        return deadlines.duties().duties().stream()
                .filter(d -> event.equals(Milestone.sent(d.id())))
                .map(d -> "Đã thực hiện: " + d.title())
                .findFirst()
                .orElse(event);
    }
}
