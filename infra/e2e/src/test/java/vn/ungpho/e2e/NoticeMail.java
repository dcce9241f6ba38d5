package vn.ungpho.e2e;

import static vn.ungpho.e2e.Eventually.eventually;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// The mail that a duty contact gets of a report, and the link in it.
record NoticeMail(Client client) {

    static final String OFFICE = "vanphong@sonoivu-khanhhoa.example";
    private static final Pattern LINK = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/notices/\\S+");

    /// The link of a mail about a new report.
    String link() {
        var answer = client.postJson(
                "/reports",
                "{\"description\":\"Máy chủ bị mã hóa " + UUID.randomUUID()
                        + "\",\"contact\":{\"phone\":\"0912 345 678\"}}");
        return link(of(answer.json().get("receipt").asText()));
    }

    /// The mail about the report of this receipt.
    MimeMessage of(String receipt) {
        return eventually(
                "mail about " + receipt,
                () -> new SentMails(client)
                        .all(OFFICE)
                        .filter(m -> subject(m).startsWith("Tin báo sự cố " + receipt))
                        .findFirst());
    }

    static String link(MimeMessage mail) {
        var link = LINK.matcher(SentMails.text(mail));
        if (!link.find()) {
            throw new AssertionError(SentMails.text(mail));
        }
        return link.group();
    }

    static String subject(MimeMessage mail) {
        try {
            return Optional.ofNullable(mail.getSubject()).orElse("");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
