package vn.ungpho.local.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;

/// What a person reads of a mail.
///
/// @param subject decoded, empty when there is none
/// @param text every plain text part
/// @param attachments names of the other parts
record MailText(String subject, String text, List<String> attachments) {
    static MailText of(byte[] mail) throws IOException {
        Message message = new DefaultMessageBuilder().parseMessage(new ByteArrayInputStream(mail));
        try {
            StringBuilder text = new StringBuilder();
            List<String> attachments = new ArrayList<>();
            collect(message, text, attachments);
            String subject = message.getSubject();
            return new MailText(subject == null ? "" : subject, text.toString(), attachments);
        } finally {
            message.dispose();
        }
    }

    private static void collect(Entity entity, StringBuilder text, List<String> attachments) throws IOException {
        Body body = entity.getBody();
        if (body instanceof Multipart multipart) {
            for (Entity part : multipart.getBodyParts()) {
                collect(part, text, attachments);
            }
        } else if (body instanceof TextBody plain && "text/plain".equals(entity.getMimeType())) {
            StringWriter copy = new StringWriter();
            try (Reader reader = plain.getReader()) {
                reader.transferTo(copy);
            }
            text.append(copy);
        } else {
            String name = entity.getFilename();
            attachments.add(name == null ? entity.getMimeType() : name);
        }
    }
}
