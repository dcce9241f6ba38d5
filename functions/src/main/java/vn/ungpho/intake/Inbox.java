package vn.ungpho.intake;

/// Hộp thư đến: raw mails as the mail service stored them.
public interface Inbox {

    /// A stored mail.
    ///
    /// @param bucket where it lies
    record StoredMail(String bucket, String key, byte[] raw) {}

    /// Fetches a stored mail.
    ///
    /// @throws IllegalStateException when there is none
    StoredMail fetch(String bucket, String key);
}
