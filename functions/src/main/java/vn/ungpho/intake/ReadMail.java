package vn.ungpho.intake;

import java.util.List;
import java.util.Optional;
import vn.ungpho.incident.Language;
import vn.ungpho.incident.MailMark;
import vn.ungpho.incident.Verdicts;

/// What a mail reader makes of the bytes of a mail.
public sealed interface ReadMail {

    /// A mail that could be read, as far as its marks say.
    ///
    /// @param verdicts what the receiving service found out about it
    record Letter(Head head, Content content, Verdicts verdicts) implements ReadMail {}

    /// Bytes that are no mail.
    ///
    /// @param why what was wrong, Vietnamese, without anything of the content
    record Unreadable(String why) implements ReadMail {}

    /// What stands on top of a mail.
    ///
    /// @param messageId  its Message-ID with angle brackets, empty if it has none
    /// @param date       its Date as the sender wrote it
    /// @param answers    Message-IDs that it answers, the nearest first, without angle brackets
    /// @param envelope   address that the service took it in for, in lower case, empty if it does not say
    /// @param recipients addresses that it went to, in lower case, that of the envelope first
    /// @param senders    who wrote it; one in an honest mail
    /// @param subject    tiêu đề
    /// @param automatic  whether a program sent it
    record Head(
            String messageId,
            String date,
            List<String> answers,
            String envelope,
            List<String> recipients,
            List<Sender> senders,
            String subject,
            boolean automatic) {

        /// The sender, if there is one and no more.
        public Optional<Sender> sender() {
            return senders.size() == 1 && !senders.getFirst().address().isEmpty()
                    ? Optional.of(senders.getFirst())
                    : Optional.empty();
        }
    }

    /// One address of From.
    ///
    /// @param name    display name, may be empty
    /// @param address in lower case, may be empty
    record Sender(String name, String address) {

        /// What stands behind the @.
        String domain() {
            return address.substring(address.indexOf('@') + 1);
        }
    }

    /// What a mail says.
    ///
    /// @param text        nội dung, plain text with LF; from HTML where there is nothing else
    /// @param attachments names of attachments with their media types and sizes
    /// @param digest      SHA-256 of everything that the mail carries, decoded: the same content has the same
    /// @param marks       what an officer has to know of
    /// @param language    of the sender
    record Content(String text, List<String> attachments, String digest, List<MailMark> marks, Language language) {}
}
