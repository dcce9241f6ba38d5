package vn.ungpho.escalation.ses;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.field.ParseException;
import org.apache.james.mime4j.field.address.LenientAddressParser;
import org.apache.james.mime4j.message.BodyPart;
import org.apache.james.mime4j.message.BodyPartBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.message.MultipartBuilder;
import org.apache.james.mime4j.stream.RawField;
import vn.ungpho.escalation.Mail;

/// A mail as bytes: text and page as alternatives, the marks of a program's mail, and what it belongs to.
final class MimeMail {

    private MimeMail() {}

    /// @param from sender's address
    static byte[] of(Mail mail, String from) {
        try {
            var answers = !mail.answered().isEmpty();
            var body = MultipartBuilder.create("alternative")
                    .addBodyPart(part(mail.words().text(), "plain"))
                    .addBodyPart(part(mail.words().html(), "html"));
            var message = Message.Builder.of()
                    .setFrom(from)
                    .setTo(mail.to())
                    .setReplyTo(LenientAddressParser.DEFAULT.parseAddress(mail.replyTo()))
                    .setSubject(mail.words().subject())
                    .setMessageId("<" + mail.id() + from.substring(from.indexOf('@')) + ">")
                    .addField(new RawField("Auto-Submitted", answers ? "auto-replied" : "auto-generated"))
                    .addField(new RawField("X-Auto-Response-Suppress", "All"))
                    .addField(new RawField("X-Loop", "ung-pho"))
                    .addField(new RawField("X-Ung-Pho-Notice", mail.id()))
                    .setBody(body.build());
            if (!references(mail).isEmpty()) {
                message.addField(new RawField("In-Reply-To", answers ? mail.answered() : mail.thread()));
                message.addField(new RawField("References", references(mail)));
            }
            var bytes = new ByteArrayOutputStream();
            new DefaultMessageWriter().writeMessage(message.build(), bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException("address of a contact or of the sender is none", e);
        }
    }

    /// No mail has the thread's own id: all refer to it, and so stand together in every mail client.
    private static String references(Mail mail) {
        return Stream.of(mail.thread(), mail.answered())
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static BodyPart part(String text, String subtype) throws IOException {
        return BodyPartBuilder.create()
                .setBody(text, subtype, StandardCharsets.UTF_8)
                .setContentTransferEncoding("base64")
                .build();
    }
}
