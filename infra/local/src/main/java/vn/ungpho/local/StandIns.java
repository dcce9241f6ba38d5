package vn.ungpho.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.awssdk.services.s3.S3Client;
import vn.ungpho.local.objects.ObjectStore;
import vn.ungpho.local.queue.BucketEvents;
import vn.ungpho.local.queue.FileQueue;
import vn.ungpho.local.queue.Queue;
import vn.ungpho.local.store.DynamoLocal;
import vn.ungpho.local.store.Tables;
import vn.ungpho.local.template.Wiring;

/// The services of this machine: DynamoDB Local, S3Proxy, and queues in files.
final class StandIns implements Services {
    private final Closing closing = new Closing();
    private final DataFolder data;
    private final Credentials credentials;
    private final DynamoLocal store;
    private final DynamoDbStreamsClient streams;
    private final int objectsPort;
    private Map<String, FileQueue> queues = Map.of();
    private @Nullable ObjectStore objects;

    StandIns(Path root, DataFolder data) throws IOException {
        this.data = data;
        credentials = new Credentials(data.secret("access-key", 20), data.secret("secret-key", 40));
        Path jars = root.resolve("infra/local/dynamodb/target/lib");
        store = closing.add(new DynamoLocal(jars, data.path(), data.port("dynamodb-port"), credentials));
        streams = closing.add(store.streams());
        objectsPort = data.port("s3-port");
    }

    @Override
    public void furnish(Wiring wiring) throws IOException {
        queues = wiring.queues().values().stream()
                .collect(Collectors.toMap(
                        spec -> spec.name(), spec -> new FileQueue(data.path().resolve("queues"), spec)));
        BucketEvents told = new BucketEvents(wiring.notifications(), queues);
        objects = closing.add(new ObjectStore(
                data.path(), objectsPort, credentials, new ObjectStore.Buckets(wiring.buckets(), told, data.room())));
    }

    @Override
    public void awaitTables(Wiring wiring) throws InterruptedException {
        store.awaitAnswer();
        try (DynamoDbClient client = store.client()) {
            wiring.tables().forEach((name, properties) -> Tables.create(client, name, properties));
        }
    }

    @Override
    public Map<String, String> names() {
        return Map.of();
    }

    @Override
    public Credentials credentials() {
        return credentials;
    }

    @Override
    public Map<String, URI> endpoints() {
        return Map.of("DYNAMODB", store.endpoint(), "S3", bucketStore().endpoint());
    }

    @Override
    public S3Client objects() {
        return bucketStore().client();
    }

    @Override
    public DynamoDbStreamsClient streams() {
        return streams;
    }

    @Override
    public String streamArn(String table) {
        try (DynamoDbClient client = store.client()) {
            return client.describeTable(request -> request.tableName(table))
                    .table()
                    .latestStreamArn();
        }
    }

    @Override
    public Queue queue(String name) {
        return queues.get(name);
    }

    @Override
    public Consumer<String> mailEvents(Wiring wiring) {
        return wiring.sentMail()
                .map(this::queue)
                .map(queue -> (Consumer<String>) queue::send)
                .orElse(event -> {});
    }

    @Override
    public void away(Local.Service service, boolean away) {
        switch (service) {
            case DYNAMODB -> store.away(away);
            case S3 -> bucketStore().away(away);
            case SES -> throw new IllegalArgumentException("SES keeps nothing");
        }
    }

    private ObjectStore bucketStore() {
        if (objects == null) {
            throw new IllegalStateException("not furnished yet");
        }
        return objects;
    }

    @Override
    public void close() {
        closing.close();
    }
}
