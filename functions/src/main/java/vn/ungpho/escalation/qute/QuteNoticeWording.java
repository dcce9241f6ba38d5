package vn.ungpho.escalation.qute;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.ungpho.agency.Agency;
import vn.ungpho.agency.Contact;
import vn.ungpho.escalation.Addressee;
import vn.ungpho.escalation.NoticeWording;
import vn.ungpho.escalation.Rule;
import vn.ungpho.escalation.SecretLinks;
import vn.ungpho.incident.FindAlike;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.IncidentReport;
import vn.ungpho.incident.MailMark;
import vn.ungpho.incident.Notice;
import vn.ungpho.qute.Templates;
import vn.ungpho.qute.VietnameseTime;

/// [NoticeWording] by `ungpho/mails/<rule>.txt`: the first line is the subject, the third and the rest are the
/// text.
///
/// @param links for reporters who lost their secret
/// @param alike reports that may be of the same event
public record QuteNoticeWording(Templates templates, SecretLinks links, FindAlike alike) implements NoticeWording {

    /// A mail shows the beginning of a long report; the whole of it is in the officers' view.
    private static final int LONGEST = 2_000;

    @Override
    public Words words(Notice notice, Incident incident, Agency agency, Addressee addressee) {
        var text =
                switch (addressee) {
                    case Addressee.ToContact(Contact contact) ->
                        templates.render(
                                "mails/" + notice.rule() + ".txt", toContact(notice, incident, agency, contact));
                    case Addressee.ToReporter reporter ->
                        templates.render(
                                "mails/" + notice.rule() + "."
                                        + incident.report().language().tag() + ".txt",
                                toReporter(notice, incident, agency));
                };
        var words = split(text);
        return incident.drill() ? marked(words, agency) : words;
    }

    /// Every mail of an exercise says so in its subject and before anything else in its text.
    private Words marked(Words words, Agency agency) {
        var mark = split(templates.render("mails/drill.txt", Map.of("agency", agency.name())));
        return new Words(mark.subject() + " " + words.subject(), mark.text().strip() + "\n\n" + words.text());
    }

    private static Words split(String text) {
        var parts = text.split("\n", 3);
        return new Words(parts[0].strip(), parts[2]);
    }

    /// What the reporter knows already, and the receipt code: nothing of the rest of the file.
    private Map<String, Object> toReporter(Notice notice, Incident incident, Agency agency) {
        var link = notice.rule().equals(Rule.SECRET_LINK.id()) ? links.link(incident, notice) : "";
        return Map.of(
                "secretLink", link,
                "receipt", incident.receipt().toString(),
                "agency", agency.name(),
                "receivedAt",
                        VietnameseTime.of(
                                incident.receivedAt(),
                                incident.report().language().tag()),
                "secretsPhone", agency.secretsPhone().orElse(""));
    }

    private Map<String, Object> toContact(Notice notice, Incident incident, Agency agency, Contact contact) {
        var data = data(incident, agency);
        data.put("role", contact.role());
        data.put("unit", contact.unit());
        data.put("round", notice.round());
        data.put("alike", notice.rule().equals(Rule.ON_RECEIPT.id()) ? same(incident) : List.of());
        return data;
    }

    private static Map<String, Object> data(Incident incident, Agency agency) {
        var report = incident.report();
        var first = incident.procedure().steps().findFirst().orElseThrow();
        var data = new HashMap<String, Object>();
        data.put("id", incident.id().value());
        data.put("receipt", incident.receipt().toString());
        data.put("agency", agency.name());
        data.put("channel", report.channel().label());
        data.put("receivedAt", VietnameseTime.of(incident.receivedAt()));
        data.put("detectedAt", report.detectedAt().map(VietnameseTime::of).orElse("chưa xác định"));
        data.put("system", report.system().isEmpty() ? "chưa xác định" : report.system());
        data.put("ongoing", report.ongoing().label());
        data.put("remark", incident.remark());
        data.put("legalNotice", report.legalNotice());
        data.put("marks", marks(report));
        data.put("description", beginning(report));
        data.put(
                "step",
                Map.of(
                        "title", first.title(),
                        "content", first.content(),
                        "lead", String.join("; ", first.lead()),
                        "support", String.join("; ", first.support())));
        data.put(
                "told",
                agency.contacts().stream().map(c -> c.role() + ", " + c.unit()).toList());
        return data;
    }

    /// Reports that may be of the same event, as a line each.
    private List<String> same(Incident incident) {
        return alike.alike(incident).stream()
                .map(a -> a.incident().receipt() + " ("
                        + a.incident().report().channel().label() + ", "
                        + VietnameseTime.of(a.incident().receivedAt()) + "): " + String.join("; ", a.why()))
                .toList();
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
}
