package vn.ungpho;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.sesv2.SesV2Client;

/// AWS clients. Region, credentials and endpoints come from the environment. Those that most doors do not need
/// at once are built at their first use.
class WiringOfAws {

    private static final Duration ATTEMPT = Duration.ofSeconds(5);
    private static final Duration CALL = Duration.ofSeconds(12);

    @Produces
    @Singleton
    Connections connections() {
        return new Connections();
    }

    @Produces
    @Singleton
    DynamoDbClient dynamoDb(Connections connections) {
        return DynamoDbClient.builder()
                .httpClient(connections)
                .overrideConfiguration(bounded())
                .build();
    }

    @Produces
    @ApplicationScoped
    S3Client s3(Connections connections) {
        return S3Client.builder()
                .httpClient(connections)
                // This HTTP client sends chunks that some stores close the connection on; our objects are small.
                .serviceConfiguration(
                        S3Configuration.builder().chunkedEncodingEnabled(false).build())
                .overrideConfiguration(bounded())
                .build();
    }

    @Produces
    @ApplicationScoped
    S3Presigner presigner() {
        return S3Presigner.create();
    }

    @Produces
    @ApplicationScoped
    SesV2Client ses(Connections connections) {
        return SesV2Client.builder()
                .httpClient(connections)
                // A mail that is tried again without anyone knowing may arrive twice; the outbox tries again, and says
                // so.
                .overrideConfiguration(bounded().toBuilder()
                        .retryStrategy(AwsRetryStrategy.doNotRetry())
                        .build())
                .build();
    }

    /// A person waits at the other end of most calls.
    private static ClientOverrideConfiguration bounded() {
        return ClientOverrideConfiguration.builder()
                .apiCallAttemptTimeout(ATTEMPT)
                .apiCallTimeout(CALL)
                .build();
    }
}
