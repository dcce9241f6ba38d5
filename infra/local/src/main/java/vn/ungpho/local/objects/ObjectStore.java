package vn.ungpho.local.objects;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import vn.ungpho.local.Credentials;
import vn.ungpho.local.Room;
import vn.ungpho.local.objects.nio2blob.VersionedFiles;
import vn.ungpho.local.queue.BucketEvents;
import vn.ungpho.local.template.Place;

/// S3 on loopback with its files under the data folder. It checks signatures, so a link that was changed or has
/// expired is refused as on AWS.
public final class ObjectStore implements AutoCloseable {
    private final S3Proxy server;
    private final S3Client client;
    private final URI endpoint;

    /// Starts it and makes the buckets that are missing.
    ///
    /// @param dataDir data folder of the local runner
    /// @param port port to listen on
    /// @param credentials the only key pair that it accepts
    /// @param buckets the buckets
    public ObjectStore(Path dataDir, int port, Credentials credentials, Buckets buckets) throws IOException {
        endpoint = URI.create("http://127.0.0.1:" + port);
        Path files = Files.createDirectories(dataDir.resolve("objects")).toAbsolutePath();
        for (String bucket : buckets.names()) {
            Path folder = Files.createDirectories(files.resolve(bucket));
            // S3Proxy takes a folder that others may read for a bucket that everybody may list.
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
        server = S3Proxy.builder()
                .blobStore(new NotifyingBlobStore(new VersionedFiles(files, buckets.names()), buckets))
                .endpoint(endpoint)
                .awsAuthentication(AuthenticationType.AWS_V4, credentials.accessKey(), credentials.secretKey())
                .jettyMaxThreads(24)
                .stopTimeout(0)
                .build();
        start();
        client = client(endpoint, credentials);
        buckets.events().settlePromises(this::has);
    }

    /// @param names their names
    /// @param events whom they tell of new objects
    /// @param room on the disk that they are on
    public record Buckets(List<String> names, BucketEvents events, Room room) {}

    private boolean has(String bucket, String key) {
        try {
            client.headObject(head -> head.bucket(bucket).key(key));
            return true;
        } catch (NoSuchKeyException e) {
            return false;
        }
    }

    private void start() throws IOException {
        try {
            server.start();
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    /// Whether it is stopped; what is stored stays.
    public void away(boolean now) {
        try {
            if (now) {
                server.stop();
            } else {
                server.start();
            }
        } catch (Exception e) {
            throw new IllegalStateException("S3Proxy", e);
        }
    }

    /// Where it answers.
    public URI endpoint() {
        return endpoint;
    }

    /// A client of it.
    public S3Client client() {
        return client;
    }

    /// A client of an S3 at this address.
    static S3Client client(URI endpoint, Credentials credentials) {
        return S3Client.builder()
                .endpointOverride(endpoint)
                .region(Region.of(Place.REGION))
                .credentialsProvider(credentials.provider())
                .httpClient(UrlConnectionHttpClient.create())
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                // With chunked encoding some puts through this HTTP client fail against S3Proxy.
                .serviceConfiguration(s3 -> s3.pathStyleAccessEnabled(true).chunkedEncodingEnabled(false))
                .build();
    }

    @Override
    public void close() {
        client.close();
        try {
            server.stop();
        } catch (Exception e) {
            System.getLogger("vn.ungpho.local").log(System.Logger.Level.WARNING, "S3Proxy did not stop", e);
        }
    }
}
