package vn.ungpho.intake;

import java.time.Instant;
import vn.ungpho.intake.ReadMail.Letter;
import vn.ungpho.intake.ReadMail.Unreadable;

/// Takes in a stored mail. The mail itself stays where it lies, as evidence no. 1.
public record ReceiveMail(Inbox inbox, MailReader reader, TakeInMail takeIn) {

    /// Takes in the mail of this object.
    public void receive(String bucket, String key, Instant now) {
        var mail = inbox.fetch(bucket, key);
        switch (reader.read(mail.raw())) {
            case Letter letter -> takeIn.letter(mail, letter, now);
            case Unreadable unreadable -> takeIn.unreadable(mail, unreadable, now);
        }
    }
}
