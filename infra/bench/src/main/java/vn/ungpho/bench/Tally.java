package vn.ungpho.bench;

import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import vn.ungpho.local.meter.Meter;
import vn.ungpho.local.meter.RequestUnits;

/// What calls of the store would cost on AWS, and the last transaction that was sent.
final class Tally implements ExecutionInterceptor {

    private static final ExecutionAttribute<Meter.Before> BEFORE = new ExecutionAttribute<>("ungpho-tally");

    private final Meter meter;
    private TransactWriteItemsRequest last = TransactWriteItemsRequest.builder().build();
    private int calls;
    private RequestUnits units = RequestUnits.NONE;
    private boolean counting;

    Tally(Meter meter) {
        this.meter = meter;
    }

    /// What a piece of work cost.
    record Cost(int calls, RequestUnits units) {}

    /// Does a piece of work and says what it cost.
    Cost of(Runnable work) {
        calls = 0;
        units = RequestUnits.NONE;
        counting = true;
        work.run();
        counting = false;
        return new Cost(calls, units);
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
        return context.request();
    }

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        if (counting) {
            attributes.putAttribute(BEFORE, meter.before(context.request()));
        }
    }

    @Override
    public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
        if (counting) {
            calls++;
            units = units.plus(meter.of(context.request(), context.response(), attributes.getAttribute(BEFORE)));
        }
    }

    @Override
    public void onExecutionFailure(Context.FailedExecution context, ExecutionAttributes attributes) {
        if (counting) {
            calls++;
            units = units.plus(meter.failed(context.request(), context.exception(), attributes.getAttribute(BEFORE)));
        }
    }
}
