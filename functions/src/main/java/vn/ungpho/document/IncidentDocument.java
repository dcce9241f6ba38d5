package vn.ungpho.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ungpho.document.Head.Text;
import vn.ungpho.document.Issuance.Gap;
import vn.ungpho.incident.Course;
import vn.ungpho.incident.Entry;
import vn.ungpho.incident.Stage;
import vn.ungpho.incident.Verification;
import vn.ungpho.incident.VietnamTime;

/// Composes any document about an incident out of its file, in the words of the kind's own folder.
record IncidentDocument(Dossier dossier, Order order, Optional<Verification> verification) {

    private static final String EARLY = "Việc ứng cứu sự cố chưa kết thúc, nên chưa ban hành báo cáo cuối cùng.";

    private static final String DRILL = Entry.DRILL + ": ";
    private static final String MARK = "documents/drill.xhtml";

    OfficialDocument compose(Wording wording) {
        var data = dossier.data();
        data.put("order", new OrderFacts(order.particulars()).data());
        verification.ifPresent(v -> data.put("verification", new VerificationFacts(v).data()));
        var text = text(wording, data);
        return head().around(dossier.incident().drill() ? text.marked(DRILL, wording.word(MARK, data)) : text);
    }

    Head head() {
        return new Head(
                dossier.agency(), dossier.plan(), order, dossier.incident().drill());
    }

    List<String> templates() {
        return List.of(template("subject"), template(body()), MARK);
    }

    /// Why the order cannot be carried out: who gives a final report its number says that the response is over.
    List<Gap> premature() {
        return isEarly() && order.registration().number().isPresent()
                ? List.of(new Gap("number", EARLY + " Bỏ số và ngày để lập dự thảo."))
                : List.of();
    }

    private boolean isEarly() {
        var incident = dossier.incident();
        return order.isFinal()
                && incident.stage() != Stage.CLOSED
                && !Course.of(incident).responded();
    }

    List<Gap> open() {
        var gaps = new ArrayList<>(dossier.open(form()));
        if (isEarly()) {
            gaps.add(new Gap("incident", EARLY + " Văn bản này mới là dự thảo."));
        }
        gaps.addAll(new OrderFacts(order.particulars()).open());
        gaps.addAll(doubts());
        return gaps;
    }

    /// What a clerk would ask about before the number is given.
    private List<Gap> doubts() {
        var doubts = new ArrayList<Gap>();
        var received = VietnamTime.day(dossier.incident().receivedAt());
        if (order.registration().date().filter(received::isAfter).isPresent()) {
            doubts.add(new Gap(
                    "date", "Ngày ban hành trước ngày tiếp nhận tin báo (" + VietnamTime.date(received) + ")."));
        }
        boolean handedOver = order.particulars() instanceof Particulars.Meeting meeting
                && meeting.matter() == Particulars.Matter.HAND_OVER;
        if (handedOver && dossier.incident().report().evidence().isEmpty()) {
            doubts.add(new Gap("evidence", "Hồ sơ sự cố không có chứng cứ nào để bàn giao."));
        }
        return doubts;
    }

    private Text text(Wording wording, Map<String, Object> data) {
        var subject = Wording.plain(wording.word(template("subject"), data));
        var body = wording.word(template(body()), data);
        return order.particulars() instanceof Particulars.Meeting meeting
                ? new Text(
                        subject,
                        List.of(),
                        body,
                        List.of(),
                        Optional.of(new SignatureBlock(List.of(), Optional.of("CHỦ TỌA"), meeting.chair())),
                        Optional.of(new SignatureBlock(List.of(), Optional.of("THƯ KÝ"), meeting.secretary())))
                : new Text(subject, body);
    }

    private String template(String name) {
        return "documents/" + order.kind().word() + "/" + name + ".xhtml";
    }

    private String body() {
        return switch (order.particulars()) {
            case Particulars.Noticed noticed -> noticed.stage().word();
            case Particulars.Meeting meeting -> meeting.matter().word();
            case Particulars _ -> "body";
        };
    }

    /// The form of `ungpho/forms/findings.yaml` that says which fields are mandatory.
    private String form() {
        return switch (order.particulars()) {
            case Particulars.Noticed noticed -> noticed.stage().form();
            case Particulars.Meeting meeting
            when meeting.matter() == Particulars.Matter.VIOLATION -> DocumentKind.PERSONAL_DATA_NOTICE.word();
            case Particulars _ -> order.kind().word();
        };
    }
}
