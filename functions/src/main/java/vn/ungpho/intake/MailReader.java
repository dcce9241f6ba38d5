package vn.ungpho.intake;

/// Reads raw mails.
@FunctionalInterface
public interface MailReader {

    /// Reads the bytes of a mail (RFC 5322, MIME). Whatever they are, the answer is a value and not an exception.
    ReadMail read(byte[] raw);
}
