package vn.ungpho.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.ungpho.agency.Agency;
import vn.ungpho.incident.Hashes;
import vn.ungpho.incident.MailMark;
import vn.ungpho.incident.Provenance;
import vn.ungpho.intake.ReadMail.Letter;

/// Quy định tiếp nhận thư: whom a mail is for, whether it can be trusted, when two are the same. Pure.
///
/// @param served the agencies that take in reports here; never empty
public record MailPolicy(List<Agency> served) {

    private static final Pattern LEGAL_NOTICE = Pattern.compile("\\[\\s*TBSC\\s*]", Pattern.CASE_INSENSITIVE);

    public MailPolicy {
        served = List.copyOf(served);
    }

    /// The agency that the mail is for: the one whose id stands behind the plus of an address, then the one whose
    /// mailbox it was sent to, else the first.
    public Agency agency(Letter letter) {
        var recipients = letter.head().recipients();
        return served.stream()
                .filter(agency -> recipients.stream().anyMatch(to -> tag(to).equals(agency.id())))
                .findFirst()
                .or(() -> served.stream()
                        .filter(agency -> recipients.stream().anyMatch(to -> isMailbox(to, agency.mailbox())))
                        .findFirst())
                .orElse(served.getFirst());
    }

    private static String tag(String recipient) {
        var local = recipient.substring(0, Math.max(recipient.lastIndexOf('@'), 0));
        return local.substring(local.indexOf('+') + 1);
    }

    private static boolean isMailbox(String recipient, String mailbox) {
        return recipient.replaceFirst("\\+[^@]*@", "@").equalsIgnoreCase(mailbox);
    }

    /// Why the mail has to wait for an officer's look; empty when it need not. Fails closed.
    public Optional<String> doubt(Letter letter) {
        return letter.verdicts()
                .doubt()
                .or(() -> unclearSender(letter))
                .or(() -> letter.content().marks().contains(MailMark.DAMAGED)
                        ? Optional.of("Thư chưa được tin cậy - " + MailMark.DAMAGED.label())
                        : Optional.empty());
    }

    private static Optional<String> unclearSender(Letter letter) {
        var checked = letter.verdicts().domain();
        var sender = letter.head().sender();
        return sender.isPresent() && (checked.isEmpty() || sender.get().domain().equals(checked))
                ? Optional.empty()
                : Optional.of("Thư chưa được tin cậy - không rõ ai là người gửi (trường From không có một địa chỉ duy"
                        + " nhất, hoặc không phải địa chỉ đã được xác thực)");
    }

    /// What every delivery of the same mail shares. The Message-ID does not count where there is a date: servers
    /// that
    /// send a mail again put new ones. Proven and unproven mails are never the same, so that nobody can be silenced
    /// by a forged copy that comes first.
    public String key(Letter letter) {
        var head = letter.head();
        var moment = head.date().isEmpty() ? head.messageId() : head.date();
        var sender = head.sender().map(ReadMail.Sender::address).orElse("");
        return (doubt(letter).isPresent() ? "mail?:" : "mail:")
                + Hashes.sha256(String.join(
                        "\u0000",
                        sender,
                        head.subject(),
                        moment,
                        letter.content().digest()));
    }

    /// What the report says of the mail it came in.
    Provenance provenance(Letter letter) {
        var head = letter.head();
        return new Provenance(
                head.messageId(),
                LEGAL_NOTICE.matcher(head.subject()).find(),
                head.automatic(),
                letter.content().marks(),
                letter.verdicts());
    }
}
