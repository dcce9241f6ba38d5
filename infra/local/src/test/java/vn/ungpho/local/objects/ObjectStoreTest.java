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
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
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
import vn.ungpho.local.Room;
import vn.ungpho.local.queue.BucketEvents;
import vn.ungpho.local.template.Place;

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
    void what_there_is_no_room_for_is_refused_and_nothing_of_it_is_kept() throws IOException {
        put("a", "đã có");
        store.close();
        store = open(dataDir.toFile().getTotalSpace());
        s3 = store.client();
        var refused = assertThrows(S3Exception.class, () -> put("a", "mới"));
        assertEquals(503, refused.statusCode());
        assertEquals("ServiceUnavailable", refused.awsErrorDetails().errorCode());
        assertEquals(
                "đã có", s3.getObjectAsBytes(get -> get.bucket(BUCKET).key("a")).asString(UTF_8));
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
    void a_form_is_taken_with_its_signature_and_not_with_another() throws Exception {
        var day =
                DateTimeFormatter.ofPattern("yyyyMMdd").withZone(ZoneOffset.UTC).format(Instant.now());
        var scope = day + "/" + Place.REGION + "/s3/aws4_request";
        var fields = new LinkedHashMap<String, String>();
        fields.put("key", "a");
        fields.put("x-amz-algorithm", "AWS4-HMAC-SHA256");
        fields.put("x-amz-credential", OWN.accessKey() + "/" + scope);
        fields.put("x-amz-date", day + "T000000Z");
        var conditions = new StringBuilder("{\"bucket\":\"" + BUCKET + "\"}");
        fields.forEach((name, value) -> conditions.append(",{\"%s\":\"%s\"}".formatted(name, value)));
        var policy = "{\"expiration\":\"%s\",\"conditions\":[%s]}"
                .formatted(Instant.now().plusSeconds(600).truncatedTo(ChronoUnit.MILLIS), conditions);
        fields.put("policy", Base64.getEncoder().encodeToString(policy.getBytes(UTF_8)));
        byte[] key = ("AWS4" + OWN.secretKey()).getBytes(UTF_8);
        for (var part : scope.split("/")) {
            key = mac(key, part);
        }
        fields.put("x-amz-signature", HexFormat.of().formatHex(mac(key, fields.get("policy"))));
        assertEquals(2, send(fields) / 100);
        fields.put("x-amz-signature", "0".repeat(64));
        assertEquals(403, send(fields));
    }

    private static byte[] mac(byte[] key, String text) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text.getBytes(UTF_8));
    }

    private int send(Map<String, String> fields) throws Exception {
        var body = new StringBuilder();
        fields.forEach((name, value) ->
                body.append("--x\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n"));
        body.append("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n1\r\n--x--\r\n");
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                            HttpRequest.newBuilder(store.endpoint().resolve("/" + BUCKET))
                                    .header("Content-Type", "multipart/form-data; boundary=x")
                                    .POST(BodyPublishers.ofString(body.toString()))
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode();
        }
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
        return open(0);
    }

    private ObjectStore open(long reserve) throws IOException {
        var buckets = new ObjectStore.Buckets(List.of(BUCKET), BucketEvents.NONE, new Room(dataDir, reserve));
        return new ObjectStore(dataDir, freePort(), OWN, buckets);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
