package vn.ungpho.intake;

import java.util.List;

/// What a mail reader makes of the bytes of a mail.
public sealed interface ReadMail {

    /// A mail that could be read.
    ///
    /// @param messageId   its Message-ID, empty if it has none
    /// @param recipients  addresses of To and Cc, in lower case
    /// @param fromName    display name of the sender, may be empty
    /// @param fromAddress address of the sender, may be empty
    /// @param subject     tiêu đề
    /// @param text        nội dung, plain text with LF; from HTML where there is nothing else
    /// @param attachments file names of attachments, as the sender wrote them
    /// @param verdicts    what the receiving service found out about the sender
    record Letter(
            String messageId,
            List<String> recipients,
            String fromName,
            String fromAddress,
            String subject,
            String text,
            List<String> attachments,
            Verdicts verdicts)
            implements ReadMail {}

    /// Bytes that are no mail.
    ///
    /// @param why what was wrong, Vietnamese, without anything of the content
    record Unreadable(String why) implements ReadMail {}
}
