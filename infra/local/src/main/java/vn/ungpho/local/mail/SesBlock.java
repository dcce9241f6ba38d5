package vn.ungpho.local.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.james.mime4j.dom.address.MailboxList;
import org.apache.james.mime4j.dom.field.MailboxListField;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import vn.ungpho.local.template.Place;

/// The header fields that SES puts before a mail it takes in. Nothing is really examined here: every verdict is a
/// pass, unless the recipient's domain is `spam-fail.localhost`, `virus-fail.localhost` or
/// `dmarc-fail.localhost`, which asks for a failure.
final class SesBlock {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, d MMM yyyy HH:mm:ss Z '(UTC)'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private SesBlock() {}

    /// @param id message id
    /// @param mail the mail as it came in
    static String of(Envelope envelope, String id, Instant now, byte[] mail) {
        String sender = clean(envelope.from());
        String helo = clean(envelope.helo());
        boolean genuine = !asks(envelope, "dmarc-fail");
        String spf = "%s (spfCheck: domain of %s %s %s as permitted sender) client-ip=%s; envelope-from=%s; helo=%s;"
                .formatted(
                        genuine ? "pass" : "fail",
                        domain(sender),
                        genuine ? "designates" : "does not designate",
                        envelope.address(),
                        envelope.address(),
                        sender,
                        helo);
        String author = author(mail);
        return """
                Return-Path: <%s>
                Received: from %s (%s [%s])
                 by inbound-smtp.%s.amazonaws.com with SMTP id %s
                 for %s;
                 %s
                X-SES-Spam-Verdict: %s
                X-SES-Virus-Verdict: %s
                Received-SPF: %s
                Authentication-Results: amazonses.com;
                 spf=%s
                 dkim=%s header.i=@%s;
                 dmarc=%s header.from=%s;
                """.formatted(
                        sender,
                        helo,
                        helo,
                        envelope.address(),
                        Place.REGION,
                        id,
                        clean(envelope.to().getFirst()),
                        DATE.format(now),
                        asks(envelope, "spam-fail") ? "FAIL" : "PASS",
                        asks(envelope, "virus-fail") ? "FAIL" : "PASS",
                        spf,
                        spf,
                        genuine ? "pass" : "fail",
                        author,
                        genuine ? "pass" : "fail",
                        author)
                .replace("\n", "\r\n");
    }

    private static boolean asks(Envelope envelope, String verdict) {
        return envelope.to().stream().anyMatch(address -> domain(address).equalsIgnoreCase(verdict + ".localhost"));
    }

    /// Domain of the mail's `From`; empty when there is none that can be read.
    private static String author(byte[] mail) {
        try {
            var from = new DefaultMessageBuilder()
                    .parseHeader(new ByteArrayInputStream(mail))
                    .getField("From");
            MailboxList mailboxes = from instanceof MailboxListField field ? field.getMailboxList() : null;
            return mailboxes == null || mailboxes.isEmpty() || mailboxes.get(0).getDomain() == null
                    ? ""
                    : clean(mailboxes.get(0).getDomain());
        } catch (IOException | RuntimeException e) {
            // A mail may be anything; that it cannot be read is for the door to find out.
            return "";
        }
    }

    private static String domain(String address) {
        return address.substring(address.indexOf('@') + 1);
    }

    private static String clean(String text) {
        return text.replaceAll("[^\\x21-\\x7e]", "?");
    }
}
