package vn.ungpho.intake;

import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.ungpho.agency.Agencies;
import vn.ungpho.agency.Agency;
import vn.ungpho.incident.Channel;
import vn.ungpho.incident.Evidence;
import vn.ungpho.incident.Hashes;
import vn.ungpho.incident.IncidentReport;
import vn.ungpho.incident.Ongoing;
import vn.ungpho.incident.Reporter;
import vn.ungpho.intake.Inbox.StoredMail;
import vn.ungpho.intake.ReadMail.Letter;
import vn.ungpho.intake.ReadMail.Unreadable;

/// Takes in a stored mail. The mail itself stays where it lies, as evidence no. 1; a mail that cannot be read or
/// trusted
/// becomes a report that waits for an officer's look.
public record ReceiveMail(Inbox inbox, MailReader reader, Agencies agencies, ReceiveReport receive) {

    /// The item of the store has a limit; the whole text is in the raw mail.
    static final int LONGEST = 50_000;

    /// Takes in the mail of this object.
    public Intake receive(String bucket, String key, Instant now) {
        var mail = inbox.fetch(bucket, key);
        return switch (reader.read(mail.raw())) {
            case Letter letter -> readable(mail, letter, now);
            case Unreadable unreadable -> unreadable(mail, unreadable, now);
        };
    }

    private Intake readable(StoredMail mail, Letter letter, Instant now) {
        var report = report(mail, agency(letter.recipients()), letter);
        // The content belongs to the key: another mail that borrows a Message-ID is another report, not a repetition.
        var key = Hashes.sha256(
                String.join("\u0000", letter.messageId(), letter.fromAddress(), letter.subject(), letter.text()));
        return receive.receive(
                report, new Delivery("mail:" + key, letter.verdicts().doubt()), now);
    }

    private Intake unreadable(StoredMail mail, Unreadable unreadable, Instant now) {
        var letter = new Letter("", List.of(), "", "", "", unreadable.why(), List.of(), new Verdicts("", "", ""));
        var report = report(mail, agencies.served().getFirst(), letter);
        var delivery = new Delivery("mail:" + Hashes.sha256(mail.raw()), Optional.of(unreadable.why()));
        return receive.receive(report, delivery, now);
    }

    private static IncidentReport report(StoredMail mail, Agency agency, Letter letter) {
        return new IncidentReport(
                agency.id(),
                Channel.MAIL,
                "",
                description(letter),
                "",
                Optional.empty(),
                Ongoing.UNKNOWN,
                new Reporter(letter.fromName(), letter.fromAddress(), ""),
                List.of(new Evidence(
                        mail.bucket(), mail.key(), Hashes.sha256(mail.raw()), mail.raw().length, "Thư gốc")));
    }

    private static String description(Letter letter) {
        var text = new StringBuilder(letter.subject());
        if (!letter.text().isBlank()) {
            text.append(text.isEmpty() ? "" : "\n\n").append(letter.text());
        }
        if (!letter.attachments().isEmpty()) {
            text.append("\n\nTệp đính kèm: ").append(String.join("; ", letter.attachments()));
        }
        var whole = Normalizer.normalize(text, Normalizer.Form.NFC);
        return whole.length() <= LONGEST
                ? whole
                : whole.substring(0, LONGEST) + "\n\n[Đã rút gọn từ " + whole.length() + " ký tự; toàn văn ở thư gốc.]";
    }

    /// The agency whose mailbox the mail was sent to, with or without a plus-tag; the first one served if none matches.
    private Agency agency(List<String> recipients) {
        return agencies.served().stream()
                .filter(agency -> recipients.stream().anyMatch(to -> isMailbox(to, agency.mailbox())))
                .findFirst()
                .orElse(agencies.served().getFirst());
    }

    private static boolean isMailbox(String recipient, String mailbox) {
        return recipient.replaceFirst("\\+[^@]*@", "@").equalsIgnoreCase(mailbox);
    }
}
