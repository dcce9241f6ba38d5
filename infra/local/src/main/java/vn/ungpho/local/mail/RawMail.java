package vn.ungpho.local.mail;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// A raw mail as SES sends it on: the Message-ID is always SES's own, whatever the mail said.
final class RawMail {
    private static final Pattern MESSAGE_ID = Pattern.compile(
            "^Message-ID:[^\r\n]*\r?\n([ \t][^\r\n]*\r?\n)*", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private static final Pattern END = Pattern.compile("\r?\n\r?\n");

    private RawMail() {}

    /// @param id message id that SES answers
    static byte[] of(byte[] raw, String id) {
        String mail = new String(raw, StandardCharsets.ISO_8859_1);
        var found = END.matcher(mail);
        int end = found.find() ? found.end() : mail.length();
        String head = MESSAGE_ID.matcher(mail.substring(0, end)).replaceAll("");
        return "Message-ID: <%s@%s>\r\n%s%s"
                .formatted(id, SesEndpoint.DOMAIN, head, mail.substring(end))
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
