package vn.ungpho.local.objects;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import vn.ungpho.local.Credentials;
import vn.ungpho.local.queue.BucketEvents;

class ObjectStoreTest {
    private static final Credentials OWN = new Credentials("KEY", "secret");
    private static final String BUCKET = "documents";

    @TempDir
    private Path dataDir;

    private ObjectStore store;
    private S3Client s3;

    @BeforeEach
    void start() throws IOException {
        store = open();
        s3 = store.client();
    }

    @AfterEach
    void stop() {
        store.close();
    }

    @Test
    void an_object_outlives_a_restart() throws IOException {
        put("kế hoạch/2026.docx", "nội dung");
        store.close();
        store = open();
        s3 = store.client();
        assertEquals(
                "nội dung",
                s3.getObjectAsBytes(get -> get.bucket(BUCKET).key("kế hoạch/2026.docx"))
                        .asString(UTF_8));
    }

    @Test
    void a_key_is_written_once_when_asked_for() {
        s3.putObject(put -> put.bucket(BUCKET).key("a").ifNoneMatch("*"), RequestBody.fromString("1"));
        S3Exception second = assertThrows(
                S3Exception.class,
                () -> s3.putObject(put -> put.bucket(BUCKET).key("a").ifNoneMatch("*"), RequestBody.fromString("2")));
        assertEquals(412, second.statusCode());
        assertEquals(
                "1", s3.getObjectAsBytes(get -> get.bucket(BUCKET).key("a")).asUtf8String());
    }

    @Test
    void a_presigned_link_works_as_it_is_and_not_otherwise() throws Exception {
        put("a.txt", "chào");
        put("b.txt", "khác");
        URI link = presigned("a.txt");
        assertEquals("chào", get(link).body());
        assertEquals(
                403, get(URI.create(link.toString().replace("a.txt", "b.txt"))).statusCode());
        assertEquals(
                403, get(URI.create(link.toString().replaceFirst("\\?.*", ""))).statusCode());
    }

    @Test
    void strangers_neither_read_nor_list_nor_write() throws Exception {
        put("a.txt", "chào");
        assertEquals(403, get(store.endpoint().resolve("/" + BUCKET + "/")).statusCode());
        try (S3Client stranger = ObjectStore.client(store.endpoint(), new Credentials("KEY", "wrong"))) {
            S3Exception refused = assertThrows(
                    S3Exception.class,
                    () -> stranger.putObject(put -> put.bucket(BUCKET).key("x"), RequestBody.fromString("x")));
            assertEquals(403, refused.statusCode());
        }
    }

    private void put(String key, String text) {
        s3.putObject(put -> put.bucket(BUCKET).key(key), RequestBody.fromString(text));
    }

    private URI presigned(String key) {
        try (S3Presigner presigner = S3Presigner.builder()
                .endpointOverride(store.endpoint())
                .region(Region.AP_SOUTHEAST_1)
                .credentialsProvider(OWN.provider())
                .serviceConfiguration(
                        S3Configuration.builder().pathStyleAccessEnabled(true).build())
                .build()) {
            return URI.create(presigner
                    .presignGetObject(request -> request.signatureDuration(Duration.ofMinutes(5))
                            .getObjectRequest(get -> get.bucket(BUCKET).key(key)))
                    .url()
                    .toString());
        }
    }

    private static HttpResponse<String> get(URI uri) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString(UTF_8));
        }
    }

    private ObjectStore open() throws IOException {
        return new ObjectStore(dataDir, freePort(), OWN, new ObjectStore.Buckets(List.of(BUCKET), BucketEvents.NONE));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
