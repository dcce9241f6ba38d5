package vn.ungpho.escalation.qute;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.ungpho.escalation.Deadline;
import vn.ungpho.escalation.Deadline.Status;
import vn.ungpho.escalation.NoticeWording.Letter;
import vn.ungpho.incident.VietnamTime;

/// The duties of the law as a mail shows them: what, by when, to whom, and what is not certain.
record DutyData(Letter letter) {

    /// Every duty that is not done and applies, or may.
    List<Map<String, Object>> all() {
        return open().map(this::shown).toList();
    }

    /// Those that the notice is about.
    List<Map<String, Object>> meant() {
        return open().filter(d -> d.isMeantBy(letter.notice())).map(this::shown).toList();
    }

    private Stream<Deadline> open() {
        return letter.duties().stream()
                .filter(d -> d.start().isPresent() && d.sentAt().isEmpty() && d.status() != Status.NOT_APPLICABLE);
    }

    private Map<String, Object> shown(Deadline deadline) {
        var duty = deadline.duty();
        return Map.of(
                "title", duty.title(),
                "article", duty.article(),
                "when", when(deadline),
                "who", duty.who(),
                "to", QuteNoticeWording.listed(duty.to()),
                "document", duty.document().orElse(""),
                "doubts", deadline.doubts());
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
