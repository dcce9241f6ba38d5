package vn.ungpho.intake.mime;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.field.address.LenientAddressParser;
import org.apache.james.mime4j.stream.ParserCursor;
import org.apache.james.mime4j.util.ContentUtil;
import vn.ungpho.incident.Hashes;
import vn.ungpho.incident.MailMark;
import vn.ungpho.intake.MailReader;
import vn.ungpho.intake.ReadMail;
import vn.ungpho.intake.ReadMail.Content;
import vn.ungpho.intake.ReadMail.Head;
import vn.ungpho.intake.ReadMail.Letter;
import vn.ungpho.intake.ReadMail.Sender;

/// [MailReader] with mime4j's token stream.
public final class MimeReader implements MailReader {

    /// A mail has at least one of these; a file that is no mail has none.
    private static final List<String> TELLING = List.of("from", "subject", "date", "message-id", "mime-version");

    private static final Pattern MESSAGE_ID = Pattern.compile("<([\\x21-\\x7E&&[^<>]]{1,250})>");
    private static final int MOST_ANSWERED = 50;
    private static final int MOST_ADDRESSES = 200;

    @Override
    public ReadMail read(byte[] raw) {
        try {
            return letter(raw);
        } catch (RuntimeException e) {
            // The bytes are kept; the message of the exception may quote them and is left out.
            return unreadable("bộ đọc thư báo lỗi " + e.getClass().getSimpleName());
        }
    }

    /// As [#read], but a fault of this reader comes out: tests look for such faults.
    static ReadMail letter(byte[] raw) {
        var walk = MailWalk.through(new ByteArrayInputStream(raw));
        if (TELLING.stream().noneMatch(walk.top()::has)) {
            return unreadable("không có tiêu đề thư nào");
        }
        var block = ServiceBlock.of(walk.top());
        return new Letter(head(walk.top(), block), content(walk, raw), block.verdicts());
    }

    private static ReadMail unreadable(String why) {
        return new ReadMail.Unreadable("Thư không đọc được (" + why + "); thư gốc được giữ nguyên.");
    }

    private static Head head(Headers headers, ServiceBlock block) {
        var senders = headers.all("from")
                .flatMap(MimeReader::mailboxes)
                .map(MimeReader::sender)
                .toList();
        var first = senders.isEmpty() ? "" : senders.getFirst().address();
        return new Head(
                messageId(headers),
                headers.first("date"),
                answers(headers),
                block.recipient().orElse(""),
                recipients(headers, block),
                senders,
                headers.text("subject"),
                Automatic.is(headers, first));
    }

    private static Content content(MailWalk walk, byte[] raw) {
        var parts = walk.parts();
        var text = parts.text();
        var marks = new ArrayList<>(parts.marks());
        if (text.isBlank()) {
            marks.add(MailMark.NO_TEXT);
        }
        var whole = !marks.contains(MailMark.TOO_COMPLEX) && !marks.contains(MailMark.DAMAGED);
        return new Content(
                text,
                parts.attachments(),
                // What was not read to its end must not pass for what begins the same.
                whole ? parts.digest() : Hashes.sha256(raw),
                marks,
                Tongue.of(walk.top().first("content-language"), walk.top().text("subject") + "\n" + text));
    }

    private static String messageId(Headers headers) {
        var found = MESSAGE_ID.matcher(headers.first("message-id"));
        return found.find() ? found.group() : "";
    }

    private static List<String> answers(Headers headers) {
        var direct = ids(headers, "in-reply-to");
        var before = ids(headers, "references").reversed();
        return Stream.concat(direct.stream(), before.stream())
                .distinct()
                .limit(MOST_ANSWERED)
                .toList();
    }

    private static List<String> ids(Headers headers, String name) {
        return MESSAGE_ID
                .matcher(headers.first(name))
                .results()
                .map((MatchResult r) -> r.group(1))
                .toList();
    }

    private static List<String> recipients(Headers headers, ServiceBlock block) {
        var named = Stream.of("to", "cc")
                .flatMap(headers::all)
                .flatMap(MimeReader::mailboxes)
                .map(Mailbox::getAddress)
                .map(address -> Visible.line(address).toLowerCase(Locale.ROOT));
        return Stream.concat(block.recipient().stream(), named)
                .distinct()
                .limit(MOST_ADDRESSES)
                .toList();
    }

    private static Stream<Mailbox> mailboxes(String field) {
        // By bytes: the parser measures a text in characters and reads it in bytes, and loses its end.
        var bytes = ContentUtil.encode(StandardCharsets.UTF_8, field);
        return LenientAddressParser.DEFAULT
                .parseAddressList(bytes, new ParserCursor(0, bytes.length()))
                .flatten()
                .stream();
    }

    private static Sender sender(Mailbox mailbox) {
        var name = mailbox.getName() == null ? "" : mailbox.getName();
        return new Sender(
                Visible.line(EncodedWords.decode(name)),
                Visible.line(mailbox.getAddress()).toLowerCase(Locale.ROOT));
    }
}
