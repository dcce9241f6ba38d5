package vn.ungpho.local.store;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import vn.ungpho.local.CannotStart;
import vn.ungpho.local.Credentials;
import vn.ungpho.local.runtime.Child;
import vn.ungpho.local.runtime.Jvm;
import vn.ungpho.local.template.Place;

/// DynamoDB Local, a program of its own that is only started and stopped here.
///
/// It listens on all interfaces and cannot be told otherwise. Each access key has its own database file, so a
/// random key and a random port leave a stranger with an empty database.
public final class DynamoLocal implements AutoCloseable {
    private static final int START_ATTEMPTS = 150;

    private static final Logger LOG = System.getLogger("vn.ungpho.local");

    /// How much it is to hold, and how long.
    public enum Room {
        /// What one agency needs on one machine, in a file.
        KEPT,
        /// Millions of items, in memory only: for measuring, and gone when it stops.
        VAST
    }

    private final List<String> command;
    private final Path folder;
    private volatile Child child;
    private volatile boolean closing;
    private final PrintWriter log;
    private final URI endpoint;
    private final Credentials credentials;

    /// Starts it; [#awaitAnswer()] tells when it answers.
    ///
    /// @param jars folder with its jars
    /// @param dataDir data folder of the local runner
    /// @param port port to listen on
    /// @param credentials whose database it is
    public DynamoLocal(Path jars, Path dataDir, int port, Credentials credentials) throws IOException {
        this(jars, dataDir, port, credentials, Room.KEPT);
    }

    /// Starts it with room for so much.
    ///
    /// @param room how much it is to hold
    public DynamoLocal(Path jars, Path dataDir, int port, Credentials credentials, Room room) throws IOException {
        if (!Files.isDirectory(jars)) {
            throw new CannotStart("Chưa có DynamoDB Local ở %s; hãy chạy ./run để xây dựng.".formatted(jars));
        }
        this.credentials = credentials;
        endpoint = URI.create("http://127.0.0.1:" + port);
        Path files = Files.createDirectories(dataDir.resolve("dynamodb"));
        log = new PrintWriter(Files.newBufferedWriter(dataDir.resolve("dynamodb.log"), StandardCharsets.UTF_8), true);
        command = command(jars, port, files, room);
        folder = files;
        child = start();
    }

    private Child start() {
        Child started = Child.start(command, Map.of(), folder, log::println);
        started.ended().thenRun(this::died);
        return started;
    }

    private void died() {
        if (!closing) {
            LOG.log(Level.WARNING, "DynamoDB Local đã dừng; khởi động lại.");
            CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS).execute(this::again);
        }
    }

    private void again() {
        if (!closing) {
            child = start();
        }
    }

    private static List<String> command(Path jars, int port, Path files, Room room) {
        var command = new ArrayList<>(List.of(Jvm.java(), "--enable-native-access=ALL-UNNAMED"));
        command.addAll(
                switch (room) {
                    case KEPT -> List.of("-Xmx128m", "-XX:TieredStopAtLevel=1");
                    case VAST -> List.of("-Xmx2g", "-XX:+UseSerialGC");
                });
        command.addAll(List.of(
                "-cp",
                jars + "/*",
                "software.amazon.dynamodb.services.local.main.ServerRunner",
                "-port",
                Integer.toString(port),
                "-disableTelemetry"));
        command.addAll(
                switch (room) {
                    case KEPT -> List.of("-dbPath", files.toString());
                    case VAST -> List.of("-inMemory");
                });
        return List.copyOf(command);
    }

    /// Where it answers.
    public URI endpoint() {
        return endpoint;
    }

    /// Waits until it answers.
    ///
    /// @throws CannotStart when it does not, with the place of its log
    public void awaitAnswer() throws InterruptedException {
        try (DynamoDbClient client = client()) {
            for (int attempt = 0; attempt < START_ATTEMPTS && child.alive(); attempt++) {
                if (answers(client)) {
                    return;
                }
                Thread.sleep(100);
            }
        }
        throw new CannotStart("DynamoDB Local không khởi động được; xem tệp dynamodb.log trong thư mục dữ liệu.");
    }

    private static boolean answers(DynamoDbClient client) {
        try {
            client.listTables();
            return true;
        } catch (SdkClientException e) {
            // Not listening yet.
            return false;
        }
    }

    /// Whether it is stopped in its tracks: it takes calls and does not go on with them.
    public void away(boolean now) {
        child.signal(now ? "STOP" : "CONT");
    }

    /// A client of the tables.
    public DynamoDbClient client() {
        return DynamoDbClient.builder()
                .endpointOverride(endpoint)
                .region(Region.of(Place.REGION))
                .credentialsProvider(credentials.provider())
                .httpClientBuilder(UrlConnectionHttpClient.builder().socketTimeout(Duration.ofSeconds(10)))
                .overrideConfiguration(o -> o.retryStrategy(r -> r.maxAttempts(2)))
                .build();
    }

    /// A client of the streams.
    public DynamoDbStreamsClient streams() {
        return DynamoDbStreamsClient.builder()
                .endpointOverride(endpoint)
                .region(Region.of(Place.REGION))
                .credentialsProvider(credentials.provider())
                .httpClientBuilder(UrlConnectionHttpClient.builder().socketTimeout(Duration.ofSeconds(10)))
                .build();
    }

    @Override
    public void close() {
        closing = true;
        child.stop();
        log.close();
    }
}
