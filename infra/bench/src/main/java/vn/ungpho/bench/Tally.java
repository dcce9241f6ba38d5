package vn.ungpho.bench;

import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
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

    @Override
    public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
        if (!counting) {
            return;
        }
        calls++;
        switch (context.response()) {
            case GetItemResponse get -> reads += get.consumedCapacity().capacityUnits();
            case QueryResponse query -> reads += query.consumedCapacity().capacityUnits();
            case PutItemResponse put -> writes += put.consumedCapacity().capacityUnits();
            case UpdateItemResponse update ->
                writes += update.consumedCapacity().capacityUnits();
            case TransactWriteItemsResponse transaction ->
                writes += transaction.consumedCapacity().stream()
                        .mapToDouble(ConsumedCapacity::capacityUnits)
                        .sum();
            default -> throw new IllegalStateException("an answer that nobody counts");
        }
    }
}
