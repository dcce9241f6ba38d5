package vn.ungpho.intake.mime;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.AddressList;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import vn.ungpho.intake.MailReader;
import vn.ungpho.intake.ReadMail;

/// [MailReader] with mime4j. Lenient, because mail is not what the standards say; bounded, because anyone can write
/// one.
public final class MimeReader implements MailReader {

    private static final MimeConfig BOUNDS = MimeConfig.custom()
            .setMaxLineLen(1_000_000)
            .setMaxHeaderLen(200_000)
            .setMaxHeaderCount(5_000)
            .build();

    /// A mail has at least one of these; a file that is no mail has none.
    private static final List<String> TELLING = List.of("From", "Subject", "Date", "Message-ID", "MIME-Version");

    @Override
    public ReadMail read(byte[] raw) {
        try {
            var builder = new DefaultMessageBuilder();
            builder.setMimeEntityConfig(BOUNDS);
            var message = builder.parseMessage(new ByteArrayInputStream(raw));
            try {
                return TELLING.stream().anyMatch(name -> message.getHeader().getField(name) != null)
                        ? letter(message)
                        : unreadable("không có tiêu đề thư nào");
            } finally {
                message.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // Whatever the parser stumbled over, the bytes are kept; its message may quote them and is left out.
            return unreadable("bộ đọc thư báo lỗi " + e.getClass().getSimpleName());
        }
    }

    private static ReadMail unreadable(String why) {
        return new ReadMail.Unreadable("Thư không đọc được (" + why + "); thư gốc được giữ nguyên.");
    }

    private static ReadMail letter(Message message) throws IOException {
        var text = MailText.of(message);
        var from = sender(message);
        return new ReadMail.Letter(
                Optional.ofNullable(message.getMessageId()).orElse(""),
                recipients(message),
                from.map(Mailbox::getName).map(MimeReader::line).orElse(""),
                from.map(Mailbox::getAddress).map(MimeReader::line).orElse(""),
                line(Optional.ofNullable(message.getSubject()).orElse("")),
                visible(text.text()),
                text.attachments().stream().map(MimeReader::line).toList(),
                Verdict.of(message.getHeader()));
    }

    private static Optional<Mailbox> sender(Message message) {
        return message.getFrom() == null
                ? Optional.empty()
                : message.getFrom().stream().findFirst();
    }

    private static List<String> recipients(Message message) {
        return Stream.of(Optional.ofNullable(message.getTo()), Optional.ofNullable(message.getCc()))
                .flatMap(Optional::stream)
                .map(AddressList::flatten)
                .flatMap(List::stream)
                .map(mailbox -> mailbox.getAddress().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static String line(String text) {
        return visible(text).replaceAll("[\\n\\t]+", " ").strip();
    }

    /// Control characters and halves of characters have no place in a document; they are shown as such, not dropped.
    private static String visible(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\n\\t]]", "\uFFFD");
    }
}
