package vn.ungpho.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.ungpho.e2e.Eventually.eventually;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The mails that went out, as their recipients' mail clients read them.
record SentMails(Client client) {

    private static final Pattern LINK = Pattern.compile("/outbox/([A-Za-z0-9-]+)\\.eml");
    private static final Map<String, MimeMessage> READ = new ConcurrentHashMap<>();

    /// The first mail to an address, as soon as there is one.
    MimeMessage to(String address) {
        return eventually("mail to " + address, () -> all(address).findFirst());
    }

    /// The mails to an address so far.
    Stream<MimeMessage> all(String address) {
        return LINK.matcher(client.get("/outbox").body())
                .results()
                .map(found -> READ.computeIfAbsent(found.group(1), this::read))
                .filter(mail -> header(mail, "To").contains(address));
    }

    private MimeMessage read(String id) {
        try {
            var answer = client.get("/outbox/" + id + ".eml");
            assertEquals(200, answer.status(), answer.body());
            var raw = answer.body().getBytes(StandardCharsets.UTF_8);
            return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String header(MimeMessage mail, String name) {
        try {
            return Optional.ofNullable(mail.getHeader(name, ",")).orElse("");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String text(MimeMessage mail) {
        return part(mail, 0);
    }

    static String html(MimeMessage mail) {
        return part(mail, 1);
    }

    private static String part(MimeMessage mail, int number) {
        try {
            return ((Multipart) mail.getContent())
                    .getBodyPart(number)
                    .getContent()
                    .toString();
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
