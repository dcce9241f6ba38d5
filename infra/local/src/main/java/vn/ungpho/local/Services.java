package vn.ungpho.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.awssdk.services.s3.S3Client;
import vn.ungpho.local.queue.Queue;
import vn.ungpho.local.template.Wiring;

/// The services behind the doors that keep what `infra/state.yaml` declares: the table with its stream, the buckets,
/// the queues, and whoever is told what becomes of sent mails.
///
/// `./run` has those of this machine. Another [Opening] on the class path, found as a service of Java's, brings
/// others; the end-to-end suite does so where it has LocalStack.
public interface Services extends AutoCloseable {

    /// Opens the services for one start of the system.
    @FunctionalInterface
    interface Opening {
        /// @throws IOException when they cannot be had
        Services open(Ground ground) throws IOException, InterruptedException;
    }

    /// What a start stands on.
    ///
    /// @param root       folder of the project
    /// @param data       the data folder; the same folder has to find the same services with what they kept
    /// @param parameters values of the templates' parameters
    record Ground(Path root, DataFolder data, Map<String, String> parameters) {}

    /// Those of the class path, or else those of this machine.
    static Services open(Ground ground) throws IOException, InterruptedException {
        Opening opening = ServiceLoader.load(Opening.class).findFirst().orElse(Services::embedded);
        return opening.open(ground);
    }

    /// Those of this machine: DynamoDB Local, S3Proxy, and queues in files.
    static Services embedded(Ground ground) throws IOException {
        return new StandIns(ground.root(), ground.data());
    }

    /// The names that resources of the templates got, by their logical ids; what is missing is named as
    /// [vn.ungpho.local.template.Place#nameOf] says.
    Map<String, String> names();

    /// Whom they answer.
    Credentials credentials();

    /// Where they answer, by their names in the SDK's variables: `DYNAMODB` (with its streams) and `S3`.
    Map<String, URI> endpoints();

    /// Makes the buckets and queues that are missing.
    void furnish(Wiring wiring) throws IOException;

    /// Waits until the table answers, and makes it where it is missing.
    void awaitTables(Wiring wiring) throws InterruptedException;

    /// A client of the buckets.
    S3Client objects();

    /// A client of the tables' streams.
    DynamoDbStreamsClient streams();

    /// The ARN of a table's stream.
    String streamArn(String table);

    /// A queue by its name.
    Queue queue(String name);

    /// Who takes what SES tells of sent mails: events of EventBridge, in JSON.
    Consumer<String> mailEvents(Wiring wiring);

    /// Takes a service away, or gives it back; what it keeps stays.
    void away(Local.Service service, boolean away);

    @Override
    void close();
}
