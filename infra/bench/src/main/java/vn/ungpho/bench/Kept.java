package vn.ungpho.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import vn.ungpho.local.Local;

/// How many bytes the running system keeps.
record Kept(Local local) {

    /// Bytes of all objects.
    long objects() throws IOException {
        try (Stream<Path> files = Files.walk(local.dataDir().resolve("objects"))) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    /// Bytes of the table and of its indexes.
    long items() {
        try (var client = table(local)) {
            var table = client.describeTable(
                            r -> r.tableName(local.environment().get("UNGPHO_TABLE")))
                    .table();
            return table.tableSizeBytes()
                    + table.globalSecondaryIndexes().stream()
                            .mapToLong(index -> index.indexSizeBytes())
                            .sum();
        }
    }

    /// The store of the table, as the doors see it.
    static DynamoDbClient table(Local local) {
        var environment = local.environment();
        return DynamoDbClient.builder()
                .endpointOverride(URI.create(environment.get("AWS_ENDPOINT_URL_DYNAMODB")))
                .region(Region.of(environment.get("AWS_REGION")))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(
                        environment.get("AWS_ACCESS_KEY_ID"), environment.get("AWS_SECRET_ACCESS_KEY"))))
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
    }
}
