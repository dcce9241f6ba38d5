package vn.ungpho.local.runtime;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.annotations.SdkProtectedApi;
import software.amazon.awssdk.utilslite.SdkInternalThreadLocal;
import vn.ungpho.local.template.Door;

/// One function of Lambda: a process whose class path is Lambda's runtime client, whose working folder is the
/// unpacked zip, and which asks a runtime API of its own for work.
final class LambdaProcess implements AutoCloseable {
    private static final String HANDLER = "io.quarkus.funqy.lambda.FunqyStreamHandler::handleRequest";

    private static final String NATIVE_CLIENT =
            "com.amazonaws.services.lambda.runtime.api.client.runtimeapi.NativeClient.JNI";

    private final RuntimeApi api = new RuntimeApi();
    private final Child child;

    /// @param folder the unpacked zip
    /// @param image folder of jars that are the whole class path, as in a container image; empty for Lambda's
    ///     managed runtime,
    ///     which loads the zip with a loader of its own
    /// @param nativeClient the runtime client's native library
    /// @param flags of the JVM besides Lambda's own; `{door}` stands for the door's name
    record Code(Path folder, Optional<Path> image, Path nativeClient, List<String> flags) {}

    LambdaProcess(Code code, Door door, Map<String, String> environment, Consumer<String> lines) throws IOException {
        Map<String, String> all = new HashMap<>(environment);
        all.putAll(Map.of(
                "AWS_LAMBDA_RUNTIME_API",
                api.address(),
                "AWS_LAMBDA_FUNCTION_NAME",
                door.name(),
                "AWS_LAMBDA_FUNCTION_VERSION",
                "$LATEST",
                "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
                Integer.toString(door.memory()),
                "AWS_LAMBDA_LOG_GROUP_NAME",
                "/aws/lambda/" + door.name(),
                "AWS_LAMBDA_LOG_STREAM_NAME",
                "local",
                "LAMBDA_TASK_ROOT",
                code.folder().toString(),
                "_HANDLER",
                HANDLER));
        child = Child.start(command(code, door), all, code.folder(), lines);
        child.ended().thenRun(api::lose);
    }

    private static List<String> command(Code code, Door door) {
        List<String> command = new ArrayList<>(List.of(
                Jvm.java(),
                // As Lambda's own start script has them.
                "-XX:MaxHeapSize=" + door.memory() * 85L / 100 + "m",
                // Its machine has no more than this, by which the JVM sizes what nobody sizes for it.
                "-XX:MaxRAM=" + door.memory() + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED"));
        command.add("-D" + NATIVE_CLIENT + "=" + code.nativeClient());
        code.flags().forEach(flag -> command.add(flag.replace("{door}", door.name())));
        String classPath = code.image().map(Jvm::everyJar).orElseGet(LambdaProcess::runtimeClient);
        command.addAll(List.of("-cp", classPath, AWSLambda.class.getName(), HANDLER));
        return command;
    }

    /// The runtime client's native library, unpacked once. By itself each process would unpack it over the same file,
    /// under the feet of those that run: on Lambda each has a machine of its own.
    static Path nativeClient(Path dataDir) {
        String name = "/jni/libaws-lambda-jni.linux-%s.so"
                .formatted(System.getProperty("os.arch").equals("amd64") ? "x86_64" : "aarch_64");
        Path file = dataDir.resolve("lambda-runtime-client.so");
        try (InputStream in = Objects.requireNonNull(AWSLambda.class.getResourceAsStream(name), name)) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What lies under `/var/runtime/lib` on Lambda.
    private static String runtimeClient() {
        return Stream.of(
                        AWSLambda.class,
                        Context.class,
                        PojoSerializer.class,
                        SdkInternalThreadLocal.class,
                        SdkProtectedApi.class)
                .map(Jvm::jar)
                .map(Path::toString)
                .distinct()
                .collect(Collectors.joining(":"));
    }

    RuntimeApi api() {
        return api;
    }

    boolean alive() {
        return child.alive();
    }

    Child child() {
        return child;
    }

    @Override
    public void close() {
        child.stop();
        api.close();
    }
}
