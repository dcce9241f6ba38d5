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

    void sent(SentMail mail, String configurationSet) {
        tell(mail, configurationSet, "Send", "Email Sent");
        if (isTo(mail, "bounce.localhost")) {
            tell(mail, configurationSet, "Bounce", "Email Bounced");
            return;
        }
        tell(mail, configurationSet, "Delivery", "Email Delivered");
        if (isTo(mail, "complaint.localhost")) {
            tell(mail, configurationSet, "Complaint", "Email Complaint Received");
        }
    }

    private static boolean isTo(SentMail mail, String domain) {
        return mail.to().stream().anyMatch(address -> address.endsWith("@" + domain));
    }

    private void tell(SentMail sent, String configurationSet, String kind, String title) {
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
        // SES adds it by itself; the template's rule looks for it.
        tags.putArray("ses:configuration-set").add(configurationSet);
        detail.putObject(kind.toLowerCase(Locale.ROOT));
        try {
            target.accept(JSON.writeValueAsString(event));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
