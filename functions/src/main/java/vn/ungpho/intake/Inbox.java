package vn.ungpho.intake;

/// Hộp thư đến: raw mails as the mail service stored them.
public interface Inbox {

    /// A stored mail.
    ///
    /// @param bucket  where it lies
    /// @param version the store's version of these bytes, empty where it keeps none
    record StoredMail(String bucket, String key, String version, byte[] raw) {}

    /// Fetches a stored mail.
    ///
    /// @throws IllegalStateException when there is none
    StoredMail fetch(String bucket, String key);
}
