package vn.ungpho.escalation.qute;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.ungpho.agency.Contact;
import vn.ungpho.escalation.IssuedFile;
import vn.ungpho.escalation.NoticeWording.Letter;
import vn.ungpho.escalation.Returned;
import vn.ungpho.escalation.Rule;
import vn.ungpho.incident.Course;
import vn.ungpho.incident.IncidentReport;
import vn.ungpho.incident.MailMark;
import vn.ungpho.incident.VietnamTime;
import vn.ungpho.response.Step;

/// What the templates of mails to contacts see.
///
/// @param publicUrl base address of the site, without a slash at the end
record LetterData(Letter letter, String publicUrl) {

    /// A mail shows the beginning of a long report; the whole of it is in the officers' view.
    private static final int LONGEST = 2_000;

    Map<String, Object> to(Contact contact) {
        var data = incident();
        data.put("role", contact.role());
        data.put("unit", contact.unit());
        data.put("round", letter.notice().round());
        data.put("again", again());
        data.put("opening", opening(contact));
        data.put("told", letter.told());
        data.put("link", letter.link());
        data.put("view", publicUrl + "/incidents/" + letter.incident().id());
        var duties = new DutyData(letter);
        var all = duties.all();
        var meant = duties.meant();
        data.put("duties", all.duties());
        data.put("doubts", all.doubts());
        data.put("meant", meant.duties());
        data.put("meantDoubts", meant.doubts());
        data.put("step", step());
        data.put("returned", returned());
        data.put("document", document());
        return data;
    }

    private boolean again() {
        return letter.notice().round() > 1;
    }

    /// How the subject of a mail begins: whoever stands above the agency was not told before, so is not reminded.
    private String opening(Contact contact) {
        if (!again()) {
            return "";
        }
        return contact.level().inHouse() ? "Nhắc lần " + letter.notice().round() + ": " : "Báo cáo vượt cấp: ";
    }

    private Map<String, Object> incident() {
        var incident = letter.incident();
        var report = incident.report();
        var data = new HashMap<String, Object>();
        data.put("id", incident.id().value());
        data.put("receipt", incident.receipt().toString());
        data.put("agency", letter.agency().name());
        data.put("stage", incident.stage().label());
        data.put("channel", report.channel().label());
        data.put("receivedAt", VietnamTime.onScreen(incident.receivedAt()));
        data.put("detectedAt", report.detectedAt().map(VietnamTime::onScreen).orElse("chưa xác định"));
        data.put("system", report.system().isBlank() ? "chưa xác định" : oneLine(report.system()));
        data.put("ongoing", report.ongoing().label());
        data.put("remark", oneLine(incident.remark()));
        data.put("legalNotice", report.legalNotice());
        data.put("marks", marks(report));
        data.put("description", beginning(report).lines().toList());
        return data;
    }

    /// The step that the notice is about; else the first whose turn it is.
    private Map<String, Object> step() {
        var course = Course.of(letter.incident());
        var named = letter.notice().subject().split("~", 2)[0];
        return letter.incident()
                .procedure()
                .step(named)
                .or(() -> course.open().stream().findFirst())
                .map(step -> step(step, course.round()))
                .orElse(Map.of());
    }

    private static Map<String, Object> step(Step step, int round) {
        return Map.of(
                "id", step.id(),
                "title", step.title(),
                "content", oneLine(step.content()),
                "lead", QuteNoticeWording.listed(step.lead()),
                "support", step.support().isEmpty() ? "không ghi" : QuteNoticeWording.listed(step.support()),
                "round", round,
                "optional", step.kind() == Step.Kind.OPTIONAL);
    }

    /// The document that the notice is about, by where officers download it.
    private Map<String, Object> document() {
        var file = IssuedFile.parse(letter.notice().subject()).map(IssuedFile::word);
        return file.<Map<String, Object>>map(word -> Map.of(
                        "url",
                        publicUrl + "/incidents/" + letter.incident().id() + "/documents/" + word,
                        "kind",
                        word.split("~", 2)[0]))
                .orElse(Map.of());
    }

    private Map<String, Object> returned() {
        if (!letter.notice().rule().equals(Rule.UNDELIVERED.id())) {
            return Map.of();
        }
        var original = Returned.parse(letter.notice().subject());
        var who = letter.agency().contact(original.contact()).map(Contact::shown);
        return Map.of(
                "rule", Rule.rule(original.rule()).map(Rule::label).orElse(original.rule()),
                "who", who.orElse("người báo"));
    }

    private static List<String> marks(IncidentReport report) {
        return report.provenance().stream()
                .flatMap(p -> p.marks().stream())
                .map(MailMark::label)
                .toList();
    }

    private static String beginning(IncidentReport report) {
        var text = report.description();
        return text.length() <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) + " […]";
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
