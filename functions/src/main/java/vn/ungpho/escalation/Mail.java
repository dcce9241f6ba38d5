package vn.ungpho.escalation;

/// Thư gửi đi: one mail, ready to be sent.
///
/// @param id       of the notice, used as tag and in a header that stays the same when it is sent again
/// @param to       one address
/// @param replyTo  where an answer comes in as part of the incident
/// @param answered Message-ID of the mail that it answers, with angle brackets; empty when it answers none
/// @param subject  tiêu đề
/// @param text     nội dung, plain text, lines ended by LF
public record Mail(String id, String to, String replyTo, String answered, String subject, String text) {

    /// Names the notice only, so that a stray log line carries no address.
    @Override
    public String toString() {
        return "Mail[" + id + "]";
    }
}
