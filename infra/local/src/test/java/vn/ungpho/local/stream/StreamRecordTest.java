package vn.ungpho.local.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Record;

class StreamRecordTest {
    @Test
    void every_attribute_type_is_written_as_lambda_writes_it() {
        assertEquals("{\"S\":\"ế\"}", written(AttributeValue.fromS("ế")));
        assertEquals("{\"N\":\"1.5\"}", written(AttributeValue.fromN("1.5")));
        assertEquals("{\"BOOL\":false}", written(AttributeValue.fromBool(false)));
        assertEquals("{\"NULL\":true}", written(AttributeValue.fromNul(true)));
        assertEquals("{\"B\":\"AAE=\"}", written(AttributeValue.fromB(SdkBytes.fromByteArray(new byte[] {0, 1}))));
        assertEquals("{\"SS\":[\"a\",\"b\"]}", written(AttributeValue.fromSs(List.of("a", "b"))));
        assertEquals(
                "{\"L\":[{\"M\":{\"x\":{\"S\":\"y\"}}},{\"N\":\"1\"}]}",
                written(AttributeValue.fromL(List.of(
                        AttributeValue.fromM(Map.of("x", AttributeValue.fromS("y"))), AttributeValue.fromN("1")))));
    }

    private static String written(AttributeValue value) {
        Record record = Record.builder()
                .eventID("e")
                .eventName("INSERT")
                .awsRegion("ap-southeast-1")
                .dynamodb(change -> change.approximateCreationDateTime(Instant.EPOCH)
                        .sequenceNumber("1")
                        .sizeBytes(1L)
                        .streamViewType("NEW_IMAGE")
                        .keys(Map.of())
                        .newImage(Map.of("value", value)))
                .build();
        return StreamRecord.json(record, "arn").at("/dynamodb/NewImage/value").toString();
    }
}
