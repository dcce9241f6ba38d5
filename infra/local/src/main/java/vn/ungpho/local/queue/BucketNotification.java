package vn.ungpho.local.queue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import vn.ungpho.local.template.Place;

/// What S3 tells a queue about a new object.
public final class BucketNotification {
    private static final ObjectMapper JSON = new ObjectMapper();

    private BucketNotification() {}

    /// The message, JSON; the object's key is URL-encoded in it, as S3 does.
    ///
    /// @param bucket name of the bucket
    /// @param key key of the object
    /// @param size bytes of the object
    /// @param now time of the event
    public static String created(String bucket, String key, long size, Instant now) {
        ObjectNode message = JSON.createObjectNode();
        ObjectNode record = message.putArray("Records").addObject();
        record.put("eventVersion", "2.1")
                .put("eventSource", "aws:s3")
                .put("awsRegion", Place.REGION)
                .put("eventTime", now.toString())
                .put("eventName", "ObjectCreated:Put");
        ObjectNode s3 = record.putObject("s3");
        s3.put("s3SchemaVersion", "1.0");
        s3.putObject("bucket").put("name", bucket).put("arn", Place.arn("s3", bucket));
        s3.putObject("object")
                .put("key", URLEncoder.encode(key, StandardCharsets.UTF_8).replace("%2F", "/"))
                .put("size", size);
        return text(message);
    }

    /// A message that also says which version of its key the object is.
    static String versioned(String message, String version) {
        try {
            JsonNode all = JSON.readTree(message);
            ((ObjectNode) all.at("/Records/0/s3/object")).put("versionId", version);
            return text(all);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(JsonNode message) {
        try {
            return JSON.writeValueAsString(message);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
