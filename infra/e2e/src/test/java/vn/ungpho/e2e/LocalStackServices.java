package vn.ungpho.e2e;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;
import vn.ungpho.local.Credentials;
import vn.ungpho.local.Local;
import vn.ungpho.local.Services;
import vn.ungpho.local.queue.Queue;
import vn.ungpho.local.template.Place;
import vn.ungpho.local.template.Wiring;

/// What `infra/state.yaml` declares, made from that file by LocalStack's CloudFormation: a stack for each data folder,
/// found again by the folder's name. DynamoDB and S3 stand behind ports of their own, so that they can be away.
final class LocalStackServices implements Services {

    private final URI endpoint;
    private final String stack;
    private final Relay table;
    private final Relay buckets;
    private final DynamoDbStreamsClient streams;
    private final S3Client objects;
    private final SqsClient sqs;
    private final LocalStackCalls calls;
    private final Map<String, String> names;
    private Wiring wiring;

    LocalStackServices(LocalStack localStack, Ground ground) throws IOException {
        endpoint = localStack.endpoint();
        stack = ground.data().path().getFileName().toString();
        table = new Relay(ground.data().port("dynamodb-port"), localStack.address());
        buckets = new Relay(ground.data().port("s3-port"), localStack.address());
        streams = of(DynamoDbStreamsClient.builder(), table.uri());
        objects = of(S3Client.builder().forcePathStyle(true), buckets.uri());
        sqs = of(SqsClient.builder(), endpoint);
        calls = new LocalStackCalls(endpoint);
        names = calls.stack(stack, Files.readString(ground.root().resolve("infra/state.yaml")), ground.parameters());
    }

    private static <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> C of(B builder, URI at) {
        return builder.endpointOverride(at)
                .region(Region.of(Place.REGION))
                .credentialsProvider(LocalStack.CREDENTIALS.provider())
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
    }

    /// The name of the stack.
    String stack() {
        return stack;
    }

    /// Where everything answers, whatever is away.
    URI endpoint() {
        return endpoint;
    }

    @Override
    public Map<String, String> names() {
        return names;
    }

    @Override
    public Credentials credentials() {
        return LocalStack.CREDENTIALS;
    }

    @Override
    public Map<String, URI> endpoints() {
        return Map.of("DYNAMODB", table.uri(), "S3", buckets.uri());
    }

    @Override
    public void furnish(Wiring withTheirNames) {
        wiring = withTheirNames;
    }

    @Override
    public void awaitTables(Wiring withTheirNames) {
        // The stack is complete.
    }

    @Override
    public S3Client objects() {
        return objects;
    }

    @Override
    public DynamoDbStreamsClient streams() {
        return streams;
    }

    @Override
    public String streamArn(String name) {
        try (var client = of(DynamoDbClient.builder(), endpoint)) {
            return client.describeTable(r -> r.tableName(name)).table().latestStreamArn();
        }
    }

    @Override
    public Queue queue(String name) {
        return new SqsQueue(sqs, wiring.queues().get(name));
    }

    /// Onto the default event bus, where the rule of the stack takes them to its queue.
    @Override
    public Consumer<String> mailEvents(Wiring withTheirNames) {
        return calls::putEvent;
    }

    @Override
    public void away(Local.Service service, boolean away) {
        switch (service) {
            case DYNAMODB -> table.hang(away);
            case S3 -> buckets.refuse(away);
            case SES -> throw new IllegalArgumentException("SES keeps nothing");
        }
    }

    /// As if the table's service had died and another were started a moment later.
    void killTable() {
        table.refuse(true);
        CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS).execute(() -> table.refuse(false));
    }

    @Override
    public void close() {
        for (AutoCloseable part : new AutoCloseable[] {sqs, objects, streams, buckets, table}) {
            try {
                part.close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
