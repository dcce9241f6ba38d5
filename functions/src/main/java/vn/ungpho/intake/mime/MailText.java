package vn.ungpho.intake.mime;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;

/// The text and the attachments' names of a mail, part by part.
final class MailText {

    /// More parts than any honest mail has; the rest stays in the raw mail.
    private static final int MOST_PARTS = 1_000;

    private static final int DEEPEST = 50;

    private final List<String> plain = new ArrayList<>();
    private final List<String> html = new ArrayList<>();
    private final List<String> attachments = new ArrayList<>();
    private int parts;

    static MailText of(Entity message) throws IOException {
        var text = new MailText();
        text.read(message, 0);
        return text;
    }

    /// The plain parts, or the HTML parts as text where there are none.
    String text() {
        var chosen = plain.stream().anyMatch(p -> !p.isBlank())
                ? plain
                : html.stream().map(Html::text).toList();
        return String.join("\n\n", chosen).strip();
    }

    List<String> attachments() {
        return List.copyOf(attachments);
    }

    private void read(Entity entity, int depth) throws IOException {
        if (++parts > MOST_PARTS || depth > DEEPEST) {
            return;
        }
        var body = entity.getBody();
        if (body instanceof Multipart multipart) {
            for (var part : multipart.getBodyParts()) {
                read(part, depth + 1);
            }
        } else if (entity.getFilename() != null || !(body instanceof SingleBody)) {
            attachments.add(entity.getFilename() == null ? entity.getMimeType() : entity.getFilename());
        } else {
            readSingle(entity, (SingleBody) body);
        }
    }

    private void readSingle(Entity entity, SingleBody body) throws IOException {
        switch (entity.getMimeType()) {
            case "text/plain" -> plain.add(decode(entity, body));
            case "text/html" -> html.add(decode(entity, body));
            default -> attachments.add(entity.getMimeType());
        }
    }

    private static String decode(Entity entity, SingleBody body) throws IOException {
        try (InputStream in = body.getInputStream()) {
            var bytes = in.readAllBytes();
            return new String(bytes, charset(entity.getCharset(), bytes)).replace("\r\n", "\n");
        }
    }

    /// The charset that the part names, if there is one of that name; else UTF-8 where the bytes are such, else the
    /// Vietnamese code page of old mail programs.
    private static Charset charset(String name, byte[] bytes) {
        var utf8 = isUtf8(bytes);
        if (utf8 && !name.equalsIgnoreCase("utf-16") && !name.regionMatches(true, 0, "iso-2022", 0, 8)) {
            return StandardCharsets.UTF_8;
        }
        try {
            var named = Charset.forName(name);
            return named.equals(StandardCharsets.US_ASCII) || named.equals(StandardCharsets.UTF_8)
                    ? Charset.forName("windows-1258")
                    : named;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Charset.forName("windows-1258");
        }
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(java.nio.ByteBuffer.wrap(bytes));
            return true;
        } catch (java.nio.charset.CharacterCodingException e) {
            return false;
        }
    }
}
