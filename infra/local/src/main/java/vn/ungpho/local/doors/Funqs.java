package vn.ungpho.local.doors;

import com.fasterxml.jackson.databind.ObjectReader;
import io.quarkus.amazon.lambda.runtime.AmazonLambdaMapperRecorder;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.funqy.lambda.FunqyRequestImpl;
import io.quarkus.funqy.lambda.FunqyResponseImpl;
import io.quarkus.funqy.lambda.config.FunqyAmazonBuildTimeConfig;
import io.quarkus.funqy.lambda.config.FunqyAmazonConfig;
import io.quarkus.funqy.lambda.event.AwsEventInputReader;
import io.quarkus.funqy.lambda.event.AwsEventOutputWriter;
import io.quarkus.funqy.lambda.event.EventProcessor;
import io.quarkus.funqy.runtime.FunctionInvoker;
import io.quarkus.funqy.runtime.FunctionRecorder;
import io.quarkus.funqy.runtime.FunqyServerResponse;
import io.quarkus.funqy.runtime.RequestContextImpl;
import io.smallrye.config.SmallRyeConfig;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/// Calls a door by its name through Funqy's own readers, event unwrapping and writers, so that a batch, its
/// failures and a wrong event come out as on Lambda.
final class Funqs {
    private final SmallRyeConfig config = ConfigProvider.getConfig().unwrap(SmallRyeConfig.class);
    private final FunqyAmazonBuildTimeConfig buildTime = config.getConfigMapping(FunqyAmazonBuildTimeConfig.class);
    private final FunqyAmazonConfig runTime = config.getConfigMapping(FunqyAmazonConfig.class);

    /// @param door name of the door
    /// @param event JSON
    /// @return JSON, empty when the door returns nothing
    byte[] call(String door, byte[] event) throws IOException {
        FunctionInvoker invoker = FunctionRecorder.registry.matchInvoker(door);
        if (invoker == null) {
            throw new IllegalArgumentException("no function is named " + door);
        }
        Object answer = answer(invoker, event);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (answer != null) {
            new AwsEventOutputWriter(AmazonLambdaMapperRecorder.objectMapper.copy()).writeValue(out, answer);
        }
        return out.toByteArray();
    }

    private @Nullable Object answer(FunctionInvoker invoker, byte[] event) throws IOException {
        ObjectReader parameter = (ObjectReader) invoker.getBindingContext().get(ObjectReader.class.getName());
        Object input = invoker.hasInput()
                ? new AwsEventInputReader(AmazonLambdaMapperRecorder.objectMapper.copy(), parameter, buildTime)
                        .readValue(new ByteArrayInputStream(event))
                : null;
        return new EventProcessor(parameter, buildTime, runTime)
                .handle(input, one -> invoke(invoker, one), null)
                .getOutput()
                .await()
                .indefinitely();
    }

    private static FunqyServerResponse invoke(FunctionInvoker invoker, @Nullable Object input) {
        ManagedContext request = Arc.container().requestContext();
        request.activate();
        try {
            FunqyResponseImpl response = new FunqyResponseImpl();
            invoker.invoke(new FunqyRequestImpl(new RequestContextImpl(), input), response);
            return response;
        } finally {
            request.terminate();
        }
    }
}
