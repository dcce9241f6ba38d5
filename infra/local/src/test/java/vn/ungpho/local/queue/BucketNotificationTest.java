package vn.ungpho.local.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BucketNotificationTest {
    @Test
    void the_key_is_url_encoded_but_its_slashes_stay() throws JsonProcessingException {
        String message = BucketNotification.created("inbox", "mail/a b+ế", 7, Instant.parse("2026-07-23T08:00:00Z"));
        var record = new ObjectMapper().readTree(message).at("/Records/0");
        assertEquals("mail/a+b%2B%E1%BA%BF", record.at("/s3/object/key").asText());
        assertEquals("inbox", record.at("/s3/bucket/name").asText());
        assertEquals(7, record.at("/s3/object/size").asInt());
        assertEquals("ObjectCreated:Put", record.path("eventName").asText());
        assertEquals("2026-07-23T08:00:00Z", record.path("eventTime").asText());
        var versioned = new ObjectMapper().readTree(BucketNotification.versioned(message, "v1"));
        assertEquals("v1", versioned.at("/Records/0/s3/object/versionId").asText());
        assertEquals(record.at("/s3/bucket"), versioned.at("/Records/0/s3/bucket"));
    }
}
