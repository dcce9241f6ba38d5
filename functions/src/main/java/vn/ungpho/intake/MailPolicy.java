package vn.ungpho.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.ungpho.agency.Agency;
import vn.ungpho.incident.Hashes;
import vn.ungpho.incident.MailMark;
import vn.ungpho.incident.Provenance;
import vn.ungpho.intake.ReadMail.Letter;

/// Quy định tiếp nhận thư: whom a mail is for, whether it can be trusted, when two are the same. Pure.
///
/// @param served the agencies that take in reports here; never empty
/// @param own    addresses that our mails come from and that answers to them go to
public record MailPolicy(List<Agency> served, List<String> own) {

    private static final Pattern LEGAL_NOTICE = Pattern.compile("\\[\\s*TBSC\\s*]", Pattern.CASE_INSENSITIVE);

    public MailPolicy {
        served = List.copyOf(served);
        own = List.copyOf(own);
    }

    /// The agency that the mail is for, by the address that the service took it in for; where that names none, by the
    /// first of To and Cc that does, if it is of a domain of ours: of another domain a sender can write what it
    /// likes. An address names the agency whose id stands behind its plus, or whose mailbox it is. Else the first.
    public Agency agency(Letter letter) {
        var head = letter.head();
        return named(head.envelope())
                .or(() -> head.recipients().stream()
                        .filter(this::isOfOurDomains)
                        .flatMap(to -> named(to).stream())
                        .findFirst())
                .orElse(served.getFirst());
    }

    private Optional<Agency> named(String recipient) {
        return served.stream()
                .filter(agency -> tag(recipient).equals(agency.id()))
                .findFirst()
                .or(() -> served.stream()
                        .filter(agency -> plain(recipient).equalsIgnoreCase(agency.mailbox()))
                        .findFirst());
    }

    private boolean isOfOurDomains(String recipient) {
        return Stream.concat(own.stream(), served.stream().map(Agency::mailbox))
                .anyMatch(address -> domain(address).equalsIgnoreCase(domain(recipient)));
    }

    private static String domain(String address) {
        return address.substring(address.lastIndexOf('@') + 1);
    }

    /// What stands behind the plus, empty where there is none.
    private static String tag(String address) {
        var local = address.substring(0, Math.max(address.lastIndexOf('@'), 0));
        return local.contains("+") ? local.substring(local.indexOf('+') + 1) : "";
    }

    private static String plain(String address) {
        return address.replaceFirst("\\+[^@]*@", "@");
    }

    /// Whether a program sent it. What comes from an address of ours is such a mail also without its markers:
    /// answering it would be answering ourselves.
    public boolean automatic(Letter letter) {
        return letter.head().automatic()
                || letter.head().senders().stream()
                        .anyMatch(sender -> own.stream().anyMatch(plain(sender.address())::equalsIgnoreCase));
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

    /// What every delivery of the same mail shares. The Message-ID does not count where there is a date: servers that
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
                automatic(letter),
                letter.content().marks(),
                letter.verdicts());
    }
}
