package vn.ungpho.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/// What calls of the store have cost, as the store itself reports it, and the last transaction that was sent.
final class Tally implements ExecutionInterceptor {

    private static final int KIB = 1024;

    private TransactWriteItemsRequest last = TransactWriteItemsRequest.builder().build();
    private int calls;
    private double reads;
    private double writes;
    private boolean counting;

    /// What a piece of work cost.
    record Cost(int calls, double readUnits, double writeUnits) {}

    /// Does a piece of work and says what it cost.
    Cost of(Runnable work) {
        calls = 0;
        reads = 0;
        writes = 0;
        counting = true;
        work.run();
        counting = false;
        return new Cost(calls, reads, writes);
    }

    /// The last transaction.
    TransactWriteItemsRequest lastTransaction() {
        return last;
    }

    @Override
    public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
        if (context.request() instanceof TransactWriteItemsRequest transaction) {
            last = transaction;
        }
        return counting ? asking(context.request()) : context.request();
    }

    private static SdkRequest asking(SdkRequest request) {
        var total = ReturnConsumedCapacity.TOTAL;
        return switch (request) {
            case BatchGetItemRequest gets ->
                gets.toBuilder().returnConsumedCapacity(total).build();
            case GetItemRequest get ->
                get.toBuilder().returnConsumedCapacity(total).build();
            case QueryRequest query ->
                query.toBuilder().returnConsumedCapacity(total).build();
            case PutItemRequest put ->
                put.toBuilder().returnConsumedCapacity(total).build();
            case UpdateItemRequest update ->
                update.toBuilder().returnConsumedCapacity(total).build();
            case TransactWriteItemsRequest writes ->
                writes.toBuilder().returnConsumedCapacity(total).build();
            default -> throw new IllegalStateException("a call that nobody counts: " + request.getClass());
        };
    }

    /// Write units that DynamoDB takes for a transaction of new items: two a KiB of each item, and one a KiB of each
    /// that also stands in the index. (The local store reports neither.)
    static int charged(TransactWriteItemsRequest transaction) {
        return transaction.transactItems().stream()
                .mapToInt(item -> item.put() == null ? 2 : charged(item.put().item()))
                .sum();
    }

    private static int charged(Map<String, AttributeValue> item) {
        int bytes = item.entrySet().stream()
                .mapToInt(a -> a.getKey().length() + size(a.getValue()))
                .sum();
        return (bytes + KIB - 1) / KIB * (item.containsKey("gsi1pk") ? 3 : 2);
    }

    /// Texts in UTF-8; a number has fewer digits than this.
    private static int size(AttributeValue value) {
        return value.s() == null ? 21 : value.s().getBytes(StandardCharsets.UTF_8).length;
    }

    private static double sum(List<ConsumedCapacity> tables) {
        return tables.stream().mapToDouble(ConsumedCapacity::capacityUnits).sum();
    }

    @Override
    public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
        if (!counting) {
            return;
        }
        calls++;
        switch (context.response()) {
            case BatchGetItemResponse gets -> reads += sum(gets.consumedCapacity());
            case GetItemResponse get -> reads += get.consumedCapacity().capacityUnits();
            case QueryResponse query -> reads += query.consumedCapacity().capacityUnits();
            case PutItemResponse put -> writes += put.consumedCapacity().capacityUnits();
            case UpdateItemResponse update ->
                writes += update.consumedCapacity().capacityUnits();
            case TransactWriteItemsResponse transaction -> writes += sum(transaction.consumedCapacity());
            default -> throw new IllegalStateException("an answer that nobody counts");
        }
    }
}
