package vn.ungpho.local.queue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import vn.ungpho.local.template.Place;
import vn.ungpho.local.template.QueueSpec;

/// A batch of messages as Lambda gives it to a function.
final class SqsEvent {
    private static final ObjectMapper JSON = new ObjectMapper();

    private SqsEvent() {}

    static byte[] of(QueueSpec queue, List<Message> batch) {
        ObjectNode event = JSON.createObjectNode();
        ArrayNode records = event.putArray("Records");
        batch.forEach(message -> record(records.addObject(), queue, message));
        try {
            return JSON.writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void record(ObjectNode record, QueueSpec queue, Message message) {
        record.put("messageId", message.id())
                .put("receiptHandle", message.id() + "#" + message.receives())
                .put("body", message.body())
                .put("md5OfBody", md5(message.body()))
                .put("eventSource", "aws:sqs")
                .put("eventSourceARN", queue.arn())
                .put("awsRegion", Place.REGION);
        record.putObject("messageAttributes");
        record.putObject("attributes")
                .put("ApproximateReceiveCount", Integer.toString(message.receives()))
                .put("SentTimestamp", Long.toString(message.sent().toEpochMilli()))
                .put(
                        "ApproximateFirstReceiveTimestamp",
                        Long.toString(message.sent().toEpochMilli()))
                .put("SenderId", Place.ACCOUNT);
    }

    private static String md5(String body) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("MD5").digest(body.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
