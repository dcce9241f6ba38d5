package vn.ungpho.intake;

import java.time.Instant;
import java.util.Optional;
import vn.ungpho.incident.Hashes;
import vn.ungpho.intake.Inbox.StoredMail;
import vn.ungpho.intake.ReadMail.Letter;
import vn.ungpho.intake.ReadMail.Unreadable;

/// Takes in a stored mail. The mail itself stays where it lies, as evidence no. 1; a mail that cannot be read or
/// trusted becomes a report that waits for an officer's look.
public record ReceiveMail(Inbox inbox, MailReader reader, MailPolicy policy, ReceiveReport receive) {

    /// Takes in the mail of this object.
    public Intake receive(String bucket, String key, Instant now) {
        var mail = inbox.fetch(bucket, key);
        return switch (reader.read(mail.raw())) {
            case Letter letter -> readable(mail, letter, now);
            case Unreadable unreadable -> unreadable(mail, unreadable, now);
        };
    }

    private Intake readable(StoredMail mail, Letter letter, Instant now) {
        var report = new MailReport(policy.agency(letter), mail).of(letter, policy.provenance(letter));
        return receive.receive(report, new Delivery(policy.key(letter), policy.doubt(letter)), now);
    }

    private Intake unreadable(StoredMail mail, Unreadable unreadable, Instant now) {
        var report = new MailReport(policy.served().getFirst(), mail).of(unreadable);
        var delivery = new Delivery("mail:" + Hashes.sha256(mail.raw()), Optional.of(unreadable.why()));
        return receive.receive(report, delivery, now);
    }
}
