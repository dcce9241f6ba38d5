package vn.ungpho.escalation;

/// Thư gửi đi: one mail, ready to be sent.
///
/// @param id      of the notice, used as tag and for a Message-ID that stays the same when it is sent again
/// @param to      one address
/// @param subject tiêu đề
/// @param text    nội dung, plain text, lines ended by LF
public record Mail(String id, String to, String subject, String text) {

    /// Names the notice only, so that a stray log line carries no address.
    @Override
    public String toString() {
        return "Mail[" + id + "]";
    }
}
