package vn.ungpho.e2e;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.ungpho.e2e.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.ungpho.local.Local;

/// `infra/export` takes everything out of the running system, as plain files that can be checked without it.
@ExtendWith(Embedded.class)
class ExportTest {

    private static final String[] OFFICER = {"Authorization", "Bearer " + Embedded.TOKEN};
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Local local;
    private final Client client;

    @TempDir
    Path out;

    ExportTest(Local local) {
        this.local = local;
        client = new Client(local.http());
    }

    @Test
    void the_incident_its_log_its_mail_its_anchors_and_its_document_are_in_it_under_their_sums() throws Exception {
        assumeTrue(
                run(new ProcessBuilder("python3", "-c", "import boto3")) == 0,
                "infra/export is not tried: no boto3 (pip install boto3)");
        var mark = UUID.randomUUID().toString();
        var mail =
                "From: a@coquan.example\nSubject: Su co\nMessage-ID: <" + mark + "@coquan.example>\n\nMáy chủ " + mark;
        new Mailer(local.smtpPort()).send(mail, "suco@snv.example");
        var id = eventually("incident of the mail", () -> incident(mark));
        var shown = eventually(
                "its notices in the log",
                () -> Optional.of(get("/incidents/" + id))
                        .filter(i -> i.get("log").size() >= 5));
        var document = client.postJson("/documents", "{\"kind\":\"summary\",\"incident\":\"" + id + "\"}", OFFICER)
                .json();

        assertEquals(0, run(Embedded.export(local, out.resolve("all"))), () -> read(out.resolve("out")));

        var all = out.resolve("all");
        for (var line : Files.readAllLines(all.resolve("SHA256SUMS"))) {
            assertEquals(line.substring(0, 64), sha256(all.resolve(line.substring(66))), line);
        }
        var items = Files.readAllLines(all.resolve("table.jsonl")).stream()
                .map(ExportTest::json)
                .filter(item -> item.at("/pk/S").asText().equals("INCIDENT#" + id))
                .toList();
        long entries = items.stream()
                .filter(item -> item.at("/sk/S").asText().startsWith("LOG#"))
                .count();
        assertTrue(entries >= shown.get("log").size(), entries + " entries");
        assertTrue(items.stream().anyMatch(item -> item.at("/sk/S").asText().equals("HEAD")));
        assertEquals(
                document.get("sha256").asText(),
                sha256(all.resolve("documents").resolve(document.get("key").asText())));
        assertTrue(holds(all.resolve("inbox"), mark), "the mail itself");
        assertTrue(Files.readString(all.resolve("objects.jsonl")).contains("anchors/"), "what vouches for the log");
        assertTrue(Files.notExists(all.resolve("lock")));
    }

    @Test
    void binary_values_and_older_versions_are_in_it_as_they_are_kept() throws Exception {
        assumeTrue(
                run(new ProcessBuilder("python3", "-c", "import boto3")) == 0,
                "infra/export is not tried: no boto3 (pip install boto3)");
        var report = "{\"description\":\"Thử\",\"ongoing\":\"no\",\"contact\":{\"email\":\"a@coquan.example\"}}";
        assertEquals(201, client.postJson("/reports", report).status(), "a receipt has a secret, and that its key");
        var environment = local.environment();
        var settings = environment.get("UNGPHO_SETTINGS_BUCKET");
        var key = "ghi-chu/" + UUID.randomUUID();
        try (var s3 = SettingsBucket.client(environment)) {
            var written = Stream.of("một", "hai", "ba")
                    .map(text -> s3.putObject(r -> r.bucket(settings).key(key), RequestBody.fromString(text))
                            .versionId())
                    .toList();
            s3.deleteObject(r -> r.bucket(settings).key(key).versionId(written.get(1)));

            assertEquals(0, run(Embedded.export(local, out.resolve("all"))), () -> read(out.resolve("out")));

            assertEquals("ba", read(out.resolve("all/settings/" + key)));
            assertEquals("một", read(out.resolve("all/settings-versions/" + key + "/" + written.get(0))));
            var versions = Files.readAllLines(out.resolve("all/objects.jsonl")).stream()
                    .map(ExportTest::json)
                    .filter(version -> version.get("key").asText().equals(key))
                    .map(version -> version.get("version").asText() + " " + version.get("newest"))
                    .sorted()
                    .toList();
            assertEquals(
                    Stream.of(written.get(0) + " false", written.get(2) + " true")
                            .sorted()
                            .toList(),
                    versions);
        }
        var exported = Files.readAllLines(out.resolve("all/table.jsonl")).stream()
                .map(ExportTest::json)
                .filter(item -> item.at("/pk/S").asText().equals("SETTING#reporters-key"))
                .findFirst()
                .orElseThrow();
        try (var dynamoDb = new Aws(environment).dynamoDb()) {
            var kept = dynamoDb.getItem(r -> r.tableName(environment.get("UNGPHO_TABLE"))
                            .consistentRead(true)
                            .key(Map.of(
                                    "pk",
                                    AttributeValue.fromS(exported.at("/pk/S").asText()),
                                    "sk",
                                    AttributeValue.fromS(exported.at("/sk/S").asText()))))
                    .item();
            var binary = kept.entrySet().stream()
                    .filter(each -> each.getValue().b() != null)
                    .toList();
            assertTrue(!binary.isEmpty(), kept.keySet()::toString);
            for (var each : binary) {
                assertArrayEquals(
                        each.getValue().b().asByteArray(),
                        Base64.getDecoder()
                                .decode(exported.path(each.getKey()).path("B").asText()));
            }
        }
    }

    private Optional<String> incident(String mark) {
        for (var one : get("/incidents?limit=200").get("incidents")) {
            var id = one.get("id").asText();
            if (get("/incidents/" + id).at("/report/description").asText().contains(mark)) {
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }

    private JsonNode get(String path) {
        return client.get(path, OFFICER).json();
    }

    private int run(ProcessBuilder command) throws IOException, InterruptedException {
        return command.redirectErrorStream(true)
                .redirectOutput(out.resolve("out").toFile())
                .start()
                .waitFor();
    }

    private static boolean holds(Path folder, String text) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file)).contains(text)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
