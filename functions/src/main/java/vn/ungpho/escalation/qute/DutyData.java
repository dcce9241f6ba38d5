package vn.ungpho.escalation.qute;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ungpho.escalation.Deadline;
import vn.ungpho.escalation.Deadline.Status;
import vn.ungpho.escalation.NoticeWording.Letter;
import vn.ungpho.incident.VietnamTime;

/// The duties of the law as a mail shows them: what, by when, to whom, and what is not certain.
record DutyData(Letter letter) {

    /// Duties, and what is not certain about them: each doubt is told once, and the duties refer to it by its number.
    ///
    /// @param duties what the templates see of each
    /// @param doubts in the order of their numbers, from 1
    record Listed(List<Map<String, Object>> duties, List<String> doubts) {}

    /// Every duty that is not done and applies, or may.
    Listed all() {
        return listed(open().toList());
    }

    /// Those that the notice is about.
    Listed meant() {
        return listed(open().filter(d -> d.isMeantBy(letter.notice())).toList());
    }

    private Listed listed(List<Deadline> deadlines) {
        var doubts =
                deadlines.stream().flatMap(d -> d.doubts().stream()).distinct().toList();
        return new Listed(deadlines.stream().map(d -> shown(d, doubts)).toList(), doubts);
    }

    private Stream<Deadline> open() {
        return letter.duties().stream()
                .filter(d -> d.start().isPresent() && d.sentAt().isEmpty() && d.status() != Status.NOT_APPLICABLE);
    }

    private Map<String, Object> shown(Deadline deadline, List<String> doubts) {
        var duty = deadline.duty();
        return Map.of(
                "title", duty.title(),
                "article", duty.article(),
                "when", when(deadline),
                "who", duty.who(),
                "to", QuteNoticeWording.listed(duty.to()),
                "document", duty.document().orElse(""),
                "doubts",
                        deadline.doubts().stream()
                                .map(doubt -> "(" + (doubts.indexOf(doubt) + 1) + ")")
                                .collect(Collectors.joining(", ")));
    }

    private String when(Deadline deadline) {
        if (deadline.due().isEmpty()) {
            return "văn bản không ghi thời hạn";
        }
        var due = VietnamTime.onScreen(deadline.due().get());
        var left = Duration.between(letter.now(), deadline.due().get());
        return switch (deadline.duty().length().unit()) {
            case AT_ONCE -> "phải làm ngay, tính từ " + due;
            default -> (left.isNegative() ? "đã quá hạn lúc " : "hạn đến ") + due;
        };
    }
}
