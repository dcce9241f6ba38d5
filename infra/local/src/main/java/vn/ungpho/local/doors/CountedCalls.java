package vn.ungpho.local.doors;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/// Each call of a door, and each call of a service by a door, as a line of JSON: which door, how long or which action,
/// place and the units that the table says it took. No key and nothing of what was read or written.
record CountedCalls(Path file) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ReturnConsumedCapacity TOTAL = ReturnConsumedCapacity.TOTAL;

    /// The same request, asking the table what it took.
    static SdkRequest asking(SdkRequest request) {
        return switch (request) {
            case GetItemRequest r -> r.toBuilder().returnConsumedCapacity(TOTAL).build();
            case BatchGetItemRequest r ->
                r.toBuilder().returnConsumedCapacity(TOTAL).build();
            case QueryRequest r -> r.toBuilder().returnConsumedCapacity(TOTAL).build();
            case PutItemRequest r -> r.toBuilder().returnConsumedCapacity(TOTAL).build();
            case UpdateItemRequest r ->
                r.toBuilder().returnConsumedCapacity(TOTAL).build();
            case DeleteItemRequest r ->
                r.toBuilder().returnConsumedCapacity(TOTAL).build();
            case TransactWriteItemsRequest r ->
                r.toBuilder().returnConsumedCapacity(TOTAL).build();
            default -> request;
        };
    }

    /// One call of a door.
    ///
    /// @param millis how long it took
    /// @param event  what it was given: of a batch its records are counted
    synchronized void addCall(String door, long millis, byte[] event) throws IOException {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("door", door);
        line.put("millis", millis);
        line.put("records", JSON.readTree(event).path("Records").size());
        write(line);
    }

    synchronized void add(String door, SdkRequest request, SdkResponse response) {
        Map<String, Object> line = new LinkedHashMap<>();
        var need = Need.of(request).getFirst();
        line.put("door", door);
        line.put("action", need.action());
        line.put("place", need.place());
        line.put("units", units(response));
        write(line);
    }

    private void write(Map<String, Object> line) {
        try {
            Files.writeString(
                    file, JSON.writeValueAsString(line) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double units(SdkResponse response) {
        List<ConsumedCapacity> consumed =
                switch (response) {
                    case TransactWriteItemsResponse all -> all.consumedCapacity();
                    case BatchGetItemResponse all -> all.consumedCapacity();
                    default ->
                        response.getValueForField("ConsumedCapacity", ConsumedCapacity.class).stream()
                                .toList();
                };
        return consumed.stream().mapToDouble(ConsumedCapacity::capacityUnits).sum();
    }
}
