package vn.ungpho.escalation.ses;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.field.ParseException;
import org.apache.james.mime4j.field.address.LenientAddressParser;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.RawField;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.exception.SdkServiceException;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.MessageTag;
import vn.ungpho.escalation.Mail;
import vn.ungpho.escalation.NoticeSender;

/// [NoticeSender] by SESv2, as raw MIME, for the loop markers in it. SES puts a Message-ID of its own in the place
/// of any
/// other, so a mail that is sent again is known by `X-Ung-Pho-Notice`, which stays the same.
///
/// @param from sender's address, verified at SES
public record SesNoticeSender(SesV2Client client, String from) implements NoticeSender {

    @Override
    public String send(Mail mail) throws NotSent {
        var raw = raw(mail);
        try {
            return client.sendEmail(r -> r.fromEmailAddress(from)
                            .destination(d -> d.toAddresses(mail.to()))
                            .content(c -> c.raw(m -> m.data(SdkBytes.fromByteArray(raw))))
                            .emailTags(MessageTag.builder()
                                    .name("notice")
                                    .value(mail.id().replace('.', '_'))
                                    .build()))
                    .messageId();
        } catch (SdkServiceException e) {
            // The service says no. With a fault of its own, as with a broken connection, the mail may have gone out.
            if (e.statusCode() >= 500) {
                throw e;
            }
            throw new NotSent(e);
        }
    }

    private byte[] raw(Mail mail) {
        try {
            var answers = !mail.answered().isEmpty();
            var message = Message.Builder.of()
                    .setFrom(from)
                    .setTo(mail.to())
                    .setReplyTo(LenientAddressParser.DEFAULT.parseAddress(mail.replyTo()))
                    .setSubject(mail.subject())
                    .setMessageId("<" + mail.id() + "@" + from.substring(from.indexOf('@') + 1) + ">")
                    .addField(new RawField("Auto-Submitted", answers ? "auto-replied" : "auto-generated"))
                    .addField(new RawField("X-Auto-Response-Suppress", "All"))
                    .addField(new RawField("X-Loop", "ung-pho"))
                    .addField(new RawField("X-Ung-Pho-Notice", mail.id()))
                    .setBody(mail.text(), StandardCharsets.UTF_8)
                    .setContentTransferEncoding("base64");
            if (answers) {
                message.addField(new RawField("In-Reply-To", mail.answered()));
                message.addField(new RawField("References", mail.answered()));
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
}
