package vn.ungpho.local.mail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/// The envelope of a mail that was sent.
///
/// @param id the message id that SES answered
/// @param sent when
/// @param from sender
/// @param to every recipient
/// @param tags SES tags by their name
public record SentMail(String id, Instant sent, String from, List<String> to, Map<String, String> tags) {
    private static final ObjectMapper JSON = new ObjectMapper();

    byte[] json() {
        ObjectNode json = JSON.createObjectNode()
                .put("id", id)
                .put("sent", sent.toString())
                .put("from", from);
        ArrayNode recipients = json.putArray("to");
        to.forEach(recipients::add);
        ObjectNode named = json.putObject("tags");
        tags.forEach(named::put);
        return json.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    static SentMail of(JsonNode json) {
        Map<String, String> tags = new TreeMap<>();
        json.path("tags")
                .propertyStream()
                .forEach(tag -> tags.put(tag.getKey(), tag.getValue().asText()));
        return new SentMail(
                json.path("id").asText(),
                Instant.parse(json.path("sent").asText()),
                json.path("from").asText(),
                StreamSupport.stream(json.path("to").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList(),
                tags);
    }
}
