package vn.ungpho.intake;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import vn.ungpho.agency.Agency;
import vn.ungpho.incident.Channel;
import vn.ungpho.incident.Evidence;
import vn.ungpho.incident.Hashes;
import vn.ungpho.incident.IncidentReport;
import vn.ungpho.incident.Language;
import vn.ungpho.incident.MailMark;
import vn.ungpho.incident.Ongoing;
import vn.ungpho.incident.Provenance;
import vn.ungpho.incident.Reporter;
import vn.ungpho.incident.Verdicts;
import vn.ungpho.intake.Inbox.StoredMail;
import vn.ungpho.intake.ReadMail.Letter;
import vn.ungpho.intake.ReadMail.Unreadable;

/// Makes reports of mails. The raw mail is evidence no. 1.
///
/// @param agency the agency that it is for
/// @param mail   the mail as it is stored
record MailReport(Agency agency, StoredMail mail) {

    /// The item of the store has a limit; the whole text is in the raw mail.
    static final int LONGEST = 50_000;

    /// What the store can hold of one line: a name that is longer than the longest mail header is none.
    private static final int LINE = 500;

    IncidentReport of(Letter letter, Provenance provenance) {
        var senders = letter.head().senders();
        var reporter = senders.isEmpty()
                ? new Reporter("", "", "")
                : new Reporter(
                        cut(senders.getFirst().name()), cut(senders.getFirst().address()), "");
        return report(description(letter), reporter, letter.content().language(), provenance);
    }

    IncidentReport of(Unreadable unreadable) {
        var unknown = new Provenance("", false, true, List.of(MailMark.DAMAGED), Verdicts.NONE);
        // With the hash, or two that cannot be read for the same reason would pass for one.
        var told = unreadable.why() + "\nSHA-256: " + Hashes.sha256(mail.raw());
        return report(told, new Reporter("", "", ""), Language.VI, unknown);
    }

    private IncidentReport report(String description, Reporter reporter, Language language, Provenance provenance) {
        return new IncidentReport(
                agency.id(),
                Channel.MAIL,
                "",
                description,
                "",
                Optional.empty(),
                Ongoing.UNKNOWN,
                reporter,
                List.of(rawMail()),
                List.of(),
                language,
                Optional.of(provenance),
                Optional.empty());
    }

    private Evidence rawMail() {
        return new Evidence(
                mail.bucket(), mail.key(), Hashes.sha256(mail.raw()), mail.raw().length, "Thư gốc", mail.version());
    }

    private static String description(Letter letter) {
        var text = new StringBuilder(letter.head().subject());
        var content = letter.content();
        if (!content.text().isBlank()) {
            text.append(text.isEmpty() ? "" : "\n\n").append(content.text());
        }
        if (!content.attachments().isEmpty()) {
            text.append("\n\nTệp đính kèm: ").append(String.join("; ", content.attachments()));
        }
        var whole = Normalizer.normalize(text, Normalizer.Form.NFC);
        return whole.length() <= LONGEST
                ? whole
                : whole.substring(0, edge(whole, LONGEST)) + "\n\n[Đã rút gọn từ " + whole.length()
                        + " ký tự; toàn văn ở thư gốc.]";
    }

    private static String cut(String line) {
        return line.length() <= LINE ? line : line.substring(0, edge(line, LINE));
    }

    /// Never in the middle of a character.
    private static int edge(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
