package vn.ungpho.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import vn.ungpho.local.clock.MovableClock;
import vn.ungpho.local.mail.MailEvents;
import vn.ungpho.local.mail.Outbox;
import vn.ungpho.local.mail.SesEndpoint;
import vn.ungpho.local.objects.ObjectStore;
import vn.ungpho.local.store.DynamoLocal;
import vn.ungpho.local.store.Tables;
import vn.ungpho.local.template.Wiring;

/// What stands for AWS's services: DynamoDB, S3 and SES, with the template's tables and buckets in them.
final class StandIns {
    private final Credentials credentials;
    private final DynamoLocal store;
    private final ObjectStore objects;
    private final SesEndpoint ses;
    private final Outbox outbox;
    private final MovableClock clock;

    /// Who is told of what happens in them.
    ///
    /// @param buckets the template's buckets, which tell queues of new objects
    /// @param mails   who is told what becomes of sent mails
    record Told(ObjectStore.Buckets buckets, MailEvents mails) {}

    StandIns(Path root, DataFolder data, Told told, Closing closing) throws IOException {
        credentials = new Credentials(data.secret("access-key", 20), data.secret("secret-key", 40));
        Path jars = root.resolve("infra/local/dynamodb/target/lib");
        store = closing.add(new DynamoLocal(jars, data.path(), data.port("dynamodb-port"), credentials));
        objects = closing.add(new ObjectStore(data.path(), data.port("s3-port"), credentials, told.buckets()));
        outbox = new Outbox(data.path());
        clock = new MovableClock(data.path().resolve("clock"));
        ses = closing.add(new SesEndpoint(data.port("ses-port"), credentials.accessKey(), outbox, told.mails()));
    }

    /// Waits for the store and makes the tables that are missing.
    void createTables(Wiring wiring) throws InterruptedException {
        store.awaitAnswer();
        try (DynamoDbClient client = store.client()) {
            wiring.tables().forEach((name, properties) -> Tables.create(client, name, properties));
        }
    }

    /// What the AWS SDK in the doors is configured with.
    Map<String, String> environment() {
        return credentials.environment(
                Map.of("DYNAMODB", store.endpoint(), "S3", objects.endpoint(), "SESV2", ses.endpoint()));
    }

    void away(Local.Service service, boolean away) {
        switch (service) {
            case S3 -> objects.away(away);
            case SES -> ses.away(away);
        }
    }

    DynamoLocal store() {
        return store;
    }

    ObjectStore objects() {
        return objects;
    }

    Outbox outbox() {
        return outbox;
    }

    /// What the doors take as now.
    MovableClock clock() {
        return clock;
    }
}
