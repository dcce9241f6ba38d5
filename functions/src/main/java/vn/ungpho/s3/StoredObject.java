package vn.ungpho.s3;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// An object that S3 says was stored.
///
/// @param version which of the versions of its key it is; empty where the bucket keeps none
public record StoredObject(String bucket, String key, String version) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /// The objects of one S3 event notification, as it stands in a queue message. None for the test event that S3
    /// sends when a notification is set up.
    ///
    /// @throws IllegalArgumentException when the text is no such notification
    public static List<StoredObject> inNotification(String body) {
        var event = parse(body);
        if (event.path("Event").asText().equals("s3:TestEvent")) {
            return List.of();
        }
        if (!event.path("Records").isArray()) {
            throw new IllegalArgumentException("not an S3 event notification: no Records");
        }
        var objects = new ArrayList<StoredObject>();
        for (var entry : event.path("Records")) {
            objects.add(new StoredObject(
                    required(entry.at("/s3/bucket/name"), "s3.bucket.name"),
                    // S3 writes keys in notifications as it writes them in addresses.
                    URLDecoder.decode(required(entry.at("/s3/object/key"), "s3.object.key"), StandardCharsets.UTF_8),
                    entry.at("/s3/object/versionId").asText("")));
        }
        return objects;
    }

    private static JsonNode parse(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not an S3 event notification: no JSON", e);
        }
    }

    private static String required(JsonNode node, String name) {
        if (!node.isTextual()) {
            throw new IllegalArgumentException("not an S3 event notification: no " + name);
        }
        return node.asText();
    }
}
