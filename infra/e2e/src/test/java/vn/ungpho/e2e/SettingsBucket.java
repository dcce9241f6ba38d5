package vn.ungpho.e2e;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/// The settings bucket as ops use it, and what is said of an issued document where it is kept.
record SettingsBucket(S3Client s3, String settings, String documents) {

    SettingsBucket(Map<String, String> environment) {
        this(
                client(environment),
                environment.get("UNGPHO_SETTINGS_BUCKET"),
                environment.get("UNGPHO_DOCUMENTS_BUCKET"));
    }

    /// The object store as the doors see it, by their own environment.
    static S3Client client(Map<String, String> environment) {
        return S3Client.builder()
                .endpointOverride(URI.create(environment.get("AWS_ENDPOINT_URL_S3")))
                .region(Region.of(environment.get("AWS_REGION")))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(
                        environment.get("AWS_ACCESS_KEY_ID"), environment.get("AWS_SECRET_ACCESS_KEY"))))
                .serviceConfiguration(
                        S3Configuration.builder().chunkedEncodingEnabled(false).build())
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
    }

    /// Puts a file where ops put them.
    void put(String path, String text) {
        s3.putObject(r -> r.bucket(settings).key("incoming/" + path), RequestBody.fromString(text));
    }

    /// What is in force of a path, empty where that is what is built in.
    Optional<String> live(String path) {
        return text("live/" + path);
    }

    /// Why a file is not.
    Optional<String> refused(String path) {
        return text("refused/" + path + ".txt");
    }

    /// What a document's object says of it.
    Map<String, String> metadata(String key) {
        return s3.headObject(r -> r.bucket(documents).key(key)).metadata();
    }

    private Optional<String> text(String key) {
        try {
            return Optional.of(
                    s3.getObjectAsBytes(r -> r.bucket(settings).key(key)).asUtf8String());
        } catch (NoSuchKeyException e) {
            return Optional.empty();
        }
    }
}
