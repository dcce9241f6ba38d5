package vn.ungpho;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.warmup.SdkWarmUp;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import vn.ungpho.document.ComposeDocument;
import vn.ungpho.document.Composition;
import vn.ungpho.document.DocumentKind;
import vn.ungpho.document.Order;
import vn.ungpho.document.Registration;
import vn.ungpho.document.Typesetter;
import vn.ungpho.intake.dynamodb.StoredKeys;
import vn.ungpho.log.Causes;
import vn.ungpho.response.Plans;
import vn.ungpho.settings.CurrentSettings;
import vn.ungpho.web.Request;

/// What a door does before Lambda takes the snapshot that later starts come from (SnapStart): it goes its way once,
/// so that classes are loaded and data is read. Of the stores it asks for the settings in force only. Elsewhere it
/// would only make a start longer.
@Singleton
record Priming(
        Provider<ComposeDocument> compose,
        Provider<Typesetter> typesetter,
        Provider<Plans> plans,
        Provider<Functions> functions,
        Provider<Connections> connections,
        Provider<CurrentSettings> settings,
        Provider<StoredKeys> keys) {

    private static final Logger LOG = Logger.getLogger(Priming.class);

    private static final String SNAPSHOT = "snap-start";

    /// Documents get quicker over the first few.
    private static final int DOCUMENTS = 3;

    void prime(
            @Observes StartupEvent start,
            @ConfigProperty(name = "quarkus.funqy.export") Optional<String> export,
            @ConfigProperty(name = "aws.lambda.initialization.type", defaultValue = "on-demand") String type) {
        if (!type.equals(SNAPSHOT)) {
            return;
        }
        try {
            SdkWarmUp.warmUp(DynamoDbClient.class, S3Client.class);
            settings.get().prepare();
            go(export.orElse(""));
        } catch (RuntimeException e) {
            // A start that is not primed is a slow one; a start that fails would take a deployment back.
            LOG.warnf("outcome=not-primed cause=%s", Causes.of(e));
        }
    }

    private void go(String door) {
        switch (door) {
            case "issue-document" -> documents();
            case "receive-report" -> connections.get().rehearse(this::report);
            case "report-form" -> functions.get().form().get();
            case "receive-mail" -> functions.get().mail().get();
            case "send-notice", "sweep-notices" -> functions.get().notices().get();
            default -> plans.get().ids();
        }
    }

    /// A report goes its whole way and is refused by the store at the end. Keys that a store was not asked for in
    /// earnest are forgotten.
    private void report() {
        var http = RequestContext.Http.builder()
                .withMethod("POST")
                .withPath("/reports")
                .withSourceIp("127.0.0.1")
                .build();
        var event = APIGatewayV2HTTPEvent.builder()
                .withHeaders(Map.of("content-type", "application/json"))
                .withBody("{\"description\":\"thử\",\"contact\":{\"phone\":\"0912345678\"}}")
                .withRequestContext(RequestContext.builder().withHttp(http).build())
                .build();
        try {
            functions.get().reports().get().answer(new Request(event), Instant.EPOCH);
        } catch (SdkException refused) {
            LOG.debug("rehearsed", refused);
        } finally {
            keys.get().forget();
        }
    }

    private void documents() {
        functions.get().documents().get();
        for (int i = 0; i < DOCUMENTS; i++) {
            var order = new Order(DocumentKind.PLAN, plans.get().ids().getFirst(), Registration.NONE);
            if (compose.get().compose(order) instanceof Composition.Composed composed) {
                typesetter.get().typeset(composed.document());
            }
        }
    }
}
