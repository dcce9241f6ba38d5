package vn.ungpho.escalation;

/// Hands mails to the mail service.
public interface NoticeSender {

    /// Sends one mail and answers with the id that the mail service gave it: the part of its Message-ID before the
    /// @.
    ///
    /// @throws NotSent when it certainly did not go out; any other exception leaves that open
    String send(Mail mail) throws NotSent;

    /// The mail certainly did not go out.
    final class NotSent extends Exception {
        public NotSent(Throwable cause) {
            super(cause);
        }
    }
}
