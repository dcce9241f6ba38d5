package vn.ungpho.local.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import vn.ungpho.local.template.Place;

/// What SES tells of a mail that was sent with a configuration set, as EventBridge hands it on: that it was sent, and
/// that it was delivered. Mail to `@bounce.localhost` bounces; mail to `@complaint.localhost` is delivered and
/// complained about.
///
/// @param target where the events go, as text
public record MailEvents(Consumer<String> target) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// Tells nobody.
    public static final MailEvents NONE = new MailEvents(event -> {});

    void sent(SentMail mail) {
        target.accept(event(mail, "Send", "Email Sent"));
        if (isTo(mail, "bounce.localhost")) {
            target.accept(event(mail, "Bounce", "Email Bounced"));
            return;
        }
        target.accept(event(mail, "Delivery", "Email Delivered"));
        if (isTo(mail, "complaint.localhost")) {
            target.accept(event(mail, "Complaint", "Email Complaint Received"));
        }
    }

    private static boolean isTo(SentMail mail, String domain) {
        return mail.to().stream().anyMatch(address -> address.endsWith("@" + domain));
    }

    private static String event(SentMail sent, String kind, String title) {
        ObjectNode event = JSON.createObjectNode()
                .put("version", "0")
                .put("id", UUID.randomUUID().toString())
                .put("detail-type", title)
                .put("source", "aws.ses")
                .put("account", Place.ACCOUNT)
                .put("time", sent.sent().toString())
                .put("region", Place.REGION);
        ObjectNode detail = event.putObject("detail").put("eventType", kind);
        ObjectNode mail = detail.putObject("mail")
                .put("timestamp", sent.sent().toString())
                .put("source", sent.from())
                .put("messageId", sent.id());
        sent.to().forEach(mail.putArray("destination")::add);
        ObjectNode tags = mail.putObject("tags");
        sent.tags().forEach((name, value) -> tags.putArray(name).add(value));
        detail.putObject(kind.toLowerCase(Locale.ROOT));
        try {
            return JSON.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
