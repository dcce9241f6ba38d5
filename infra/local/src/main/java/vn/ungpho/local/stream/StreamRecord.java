package vn.ungpho.local.stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Record;

/// A record of a table's stream in the JSON that Lambda gives to a function.
final class StreamRecord {
    private static final ObjectMapper JSON = new ObjectMapper();

    private StreamRecord() {}

    static ObjectNode json(Record record, String streamArn) {
        ObjectNode json = JSON.createObjectNode()
                .put("eventID", record.eventID())
                .put("eventName", record.eventNameAsString())
                .put("eventVersion", "1.1")
                .put("eventSource", "aws:dynamodb")
                .put("awsRegion", record.awsRegion())
                .put("eventSourceARN", streamArn);
        var change = record.dynamodb();
        ObjectNode dynamodb = json.putObject("dynamodb")
                .put(
                        "ApproximateCreationDateTime",
                        change.approximateCreationDateTime().getEpochSecond())
                .put("SequenceNumber", change.sequenceNumber())
                .put("SizeBytes", change.sizeBytes())
                .put("StreamViewType", change.streamViewTypeAsString());
        dynamodb.set("Keys", map(change.keys()));
        if (change.hasNewImage()) {
            dynamodb.set("NewImage", map(change.newImage()));
        }
        if (change.hasOldImage()) {
            dynamodb.set("OldImage", map(change.oldImage()));
        }
        return json;
    }

    private static ObjectNode map(Map<String, AttributeValue> values) {
        ObjectNode map = JSON.createObjectNode();
        values.forEach((name, value) -> map.set(name, value(value)));
        return map;
    }

    private static ObjectNode value(AttributeValue value) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        switch (value.type()) {
            case S -> json.put("S", value.s());
            case N -> json.put("N", value.n());
            case B -> json.put("B", value.b().asByteArray());
            case BOOL -> json.put("BOOL", value.bool());
            case NUL -> json.put("NULL", true);
            case M -> json.set("M", map(value.m()));
            case L ->
                json.putArray("L")
                        .addAll(value.l().stream().map(StreamRecord::value).toList());
            case SS -> value.ss().forEach(json.putArray("SS")::add);
            case NS -> value.ns().forEach(json.putArray("NS")::add);
            case BS -> value.bs().stream().map(SdkBytes::asByteArray).forEach(json.putArray("BS")::add);
            default -> throw new IllegalStateException("unknown attribute type " + value.type());
        }
        return json;
    }
}
