package vn.ungpho.escalation.ses;

import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import vn.ungpho.escalation.RecordMailEvent;
import vn.ungpho.escalation.RecordMailEvent.Kind;
import vn.ungpho.escalation.RecordMailEvent.MailEvent;
import vn.ungpho.log.Measure;

/// What SES tells of the mails that were sent: by its configuration set to EventBridge, from there into a queue.
public record MailEventsDoor(RecordMailEvent record) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /// Records one event. Of a mail that is none of our notices there is nothing to record.
    public void receive(SQSMessage message, Instant now) {
        event(message.getBody()).ifPresent(event -> {
            var outcome = record.record(event, now)
                    ? event.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')
                    : "unknown";
            Measure.count("MailEvents", 1).by("outcome", outcome).write();
        });
    }

    /// @throws IllegalStateException when the message is no event at all
    private static Optional<MailEvent> event(String body) {
        try {
            var detail = JSON.readTree(body).path("detail");
            var mail = detail.path("mail");
            var tag = mail.path("tags").path(SesNoticeSender.TAG).path(0).asText();
            return tag.isEmpty()
                    ? Optional.empty()
                    : kind(detail)
                            .map(kind -> new MailEvent(
                                    SesNoticeSender.notice(tag),
                                    mail.path("messageId").asText(),
                                    kind));
        } catch (JsonProcessingException e) {
            // Without the cause: its message quotes the event, in which addresses stand.
            throw new IllegalStateException("mail event cannot be read");
        }
    }

    private static Optional<Kind> kind(JsonNode detail) {
        return switch (detail.path("eventType").asText()) {
            case "Send", "Delivery", "DeliveryDelay" -> Optional.of(Kind.ON_ITS_WAY);
            // What bounces for the moment, SES goes on trying or has given up: either way nobody has read it.
            case "Bounce" -> Optional.of(Kind.BOUNCED);
            case "Complaint" -> Optional.of(Kind.COMPLAINED);
            case "Reject", "Rendering Failure" -> Optional.of(Kind.REJECTED);
            default -> Optional.empty();
        };
    }
}
