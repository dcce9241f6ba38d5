package vn.ungpho.escalation;

/// Thư gửi đi: one mail, ready to be sent.
///
/// @param id       of the notice, used as tag and in a header that stays the same when it is sent again
/// @param to       one address
/// @param replyTo  where an answer comes in as part of the incident
/// @param thread   Message-ID that all mails of the incident refer to, with angle brackets, so that they stand
/// together;
///                 empty where there is no incident
/// @param answered Message-ID of the mail that it answers, with angle brackets; empty when it answers none
/// @param words    what it says
public record Mail(String id, String to, String replyTo, String thread, String answered, NoticeWording.Words words) {

    /// Names the notice only, so that a stray log line carries no address.
    @Override
    public String toString() {
        return "Mail[" + id + "]";
    }
}
