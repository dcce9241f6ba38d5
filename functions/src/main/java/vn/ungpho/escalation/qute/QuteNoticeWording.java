package vn.ungpho.escalation.qute;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.ungpho.agency.Contact;
import vn.ungpho.escalation.Addressee;
import vn.ungpho.escalation.NoticeWording;
import vn.ungpho.escalation.Rule;
import vn.ungpho.escalation.SecretLinks;
import vn.ungpho.incident.Channel;
import vn.ungpho.incident.FindAlike;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.VietnamTime;
import vn.ungpho.qute.Templates;

/// [NoticeWording] by `ungpho/mails/<rule>.txt`: the first line is the subject, the third and the rest are the
/// text, and `ungpho/mails/layout.html` makes the page of it.
///
/// @param links     for reporters who lost their secret
/// @param alike     reports that may be of the same event
/// @param publicUrl base address of the site, without a slash at the end
public record QuteNoticeWording(Templates templates, SecretLinks links, FindAlike alike, String publicUrl)
        implements NoticeWording {

    @Override
    public Words words(Letter letter) {
        var language =
                switch (letter.addressee()) {
                    case Addressee.ToContact _ -> "vi";
                    case Addressee.ToReporter _ ->
                        letter.incident().report().language().tag();
                };
        var text =
                switch (letter.addressee()) {
                    case Addressee.ToContact(Contact contact) ->
                        templates.render("mails/" + letter.notice().rule() + ".txt", toContact(letter, contact));
                    case Addressee.ToReporter _ ->
                        templates.render(
                                "mails/" + letter.notice().rule() + "." + language + ".txt", toReporter(letter));
                };
        return MailPage.words(templates, marked(text, letter), language);
    }

    /// Every mail of an exercise says so in its subject and before anything else in its text.
    private String marked(String text, Letter letter) {
        if (!letter.incident().drill()) {
            return text;
        }
        var mark = templates.render(
                "mails/drill.txt", Map.of("agency", letter.agency().name()));
        var marks = mark.split("\n", 3);
        var words = text.split("\n", 3);
        return marks[0].strip() + " " + words[0] + "\n\n" + marks[2].strip() + "\n\n" + words[2];
    }

    private Map<String, Object> toContact(Letter letter, Contact contact) {
        var data = new LetterData(letter, publicUrl).to(contact);
        var first = letter.notice().rule().equals(Rule.ON_RECEIPT.id());
        data.put("alike", first ? same(letter.incident()) : List.of());
        return data;
    }

    /// Reports that may be of the same event, as a line each.
    private List<String> same(Incident incident) {
        return alike.alike(incident).stream()
                .map(a -> a.incident().receipt() + " ("
                        + a.incident().report().channel().label() + ", "
                        + VietnamTime.onScreen(a.incident().receivedAt()) + "): " + String.join("; ", a.why()))
                .toList();
    }

    /// What the reporter knows already, and the receipt code: nothing of the rest of the file.
    private Map<String, Object> toReporter(Letter letter) {
        var incident = letter.incident();
        var notice = letter.notice();
        var link = notice.rule().equals(Rule.SECRET_LINK.id()) ? links.link(incident, notice) : "";
        var data = new HashMap<String, Object>();
        data.put("receipt", incident.receipt().toString());
        data.put("agency", letter.agency().name());
        data.put("byMail", incident.report().channel() == Channel.MAIL);
        data.put("secretLink", link);
        data.put("secretsPhone", letter.agency().secretsPhone().orElse(""));
        data.put(
                "receivedAt",
                VietnamTime.onScreen(
                        incident.receivedAt(), incident.report().language().tag()));
        return data;
    }

    static String listed(List<String> names) {
        return String.join("; ", names);
    }
}
