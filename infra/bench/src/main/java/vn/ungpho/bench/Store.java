package vn.ungpho.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;
import vn.ungpho.local.Credentials;
import vn.ungpho.local.meter.Meter;
import vn.ungpho.local.store.DynamoLocal;
import vn.ungpho.local.store.Tables;
import vn.ungpho.local.template.Place;
import vn.ungpho.local.template.Wiring;

/// DynamoDB Local with the template's table, in a folder that goes when it is closed.
final class Store implements AutoCloseable {

    private static final Credentials CREDENTIALS = new Credentials("bench", "bench");

    private final Path folder;
    private final DynamoLocal local;
    private final DynamoDbClient metering;
    private final Tally tally;
    private final DynamoDbClient client;
    private final String table;

    /// @param stream whether the table has its stream, which costs this store as much as the table
    /// @param room   how much it has to hold
    Store(Path root, boolean stream, DynamoLocal.Room room) throws IOException, InterruptedException {
        folder = Files.createTempDirectory("ungpho-bench");
        local = new DynamoLocal(root.resolve("infra/local/dynamodb/target/lib"), folder, port(), CREDENTIALS, room);
        local.awaitAnswer();
        metering = builder().build();
        tally = new Tally(new Meter(metering));
        client = builder()
                .overrideConfiguration(o -> o.addExecutionInterceptor(tally))
                .build();
        var tables = Wiring.read(root, 0, Map.of()).tables();
        tables.forEach((name, properties) -> Tables.create(client, name, stream ? properties : silent(properties)));
        table = tables.keySet().iterator().next();
    }

    /// With the same HTTP client as the doors have.
    private DynamoDbClientBuilder builder() {
        return DynamoDbClient.builder()
                .endpointOverride(local.endpoint())
                .region(Region.of(Place.REGION))
                .credentialsProvider(CREDENTIALS.provider())
                .httpClientBuilder(UrlConnectionHttpClient.builder());
    }

    private static JsonNode silent(JsonNode properties) {
        return ((ObjectNode) properties.deepCopy()).without("StreamSpecification");
    }

    DynamoDbClient client() {
        return client;
    }

    String table() {
        return table;
    }

    Tally tally() {
        return tally;
    }

    private static int port() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException {
        client.close();
        metering.close();
        local.close();
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
