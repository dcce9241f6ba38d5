package vn.ungpho.escalation;

/// Hands mails to the mail service.
public interface NoticeSender {

    /// Sends one mail.
    ///
    /// @throws NotSent when it certainly did not go out; any other exception leaves that open
    void send(Mail mail) throws NotSent;

    /// The mail certainly did not go out.
    final class NotSent extends Exception {
        public NotSent(Throwable cause) {
            super(cause);
        }
    }
}
