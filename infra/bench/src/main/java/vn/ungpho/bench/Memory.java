package vn.ungpho.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import vn.ungpho.local.Local;
import vn.ungpho.local.runtime.LambdaDoors;
import vn.ungpho.local.template.Door;
import vn.ungpho.local.template.Trigger;
import vn.ungpho.local.template.Wiring;

/// The most memory that each door takes, in a process of its own as Lambda starts it (its heap 85 % of the function's
/// memory, serial collector, C1), under the largest that it is given: mails of 40 MB and hostile ones, files of
/// 25 MiB, long logs, whole pages, every document, hundreds of reports. Prints a table in Markdown.
final class Memory {

    private static final int REPORTS = 200;
    private static final int ENTRIES = 100;
    private static final int AGAIN = 10;
    private static final int LARGE_MAILS = 5;
    private static final int FILES = 4;
    private static final int MIB = 1024 * 1024;

    /// Lambda gives memory in any size; we take steps of this many MiB, and leave a quarter of it free.
    private static final int STEP = 128;

    private static final double USED = 0.75;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Path root;
    private final Local local;
    private final LambdaDoors doors;
    private final Wiring wiring;

    private Memory(Path root, Local local) {
        this.root = root;
        this.local = local;
        doors = (LambdaDoors) local.doors();
        wiring = Wiring.read(root, local.http().getPort(), Map.of());
    }

    /// @param args the project's root
    public static void main(String... args) throws Exception {
        var root = Path.of(args[0]);
        var out = System.out;
        System.setOut(new java.io.PrintStream(java.io.OutputStream.nullOutputStream()));
        var data = Files.createTempDirectory("ungpho-memory");
        try (var local = Local.start(Map.of(
                "PORT",
                "0",
                "SMTP_PORT",
                "0",
                "DATA_DIR",
                data.toString(),
                "UNGPHO_ROOT",
                root.toString(),
                "AS_LAMBDA",
                ""))) {
            var memory = new Memory(root, local);
            try {
                memory.load();
            } finally {
                memory.print(out);
            }
        } finally {
            Cost.delete(data);
        }
    }

    private void load() throws Exception {
        say("reports");
        var receipts = new java.util.ArrayList<String>();
        for (int i = 0; i < REPORTS; i++) {
            receipts.add(post("/reports", report(i)).body());
        }
        for (var receipt : receipts.subList(0, AGAIN)) {
            post("/lookup", receipt);
            post("/facts", receipt.replaceFirst("\\{", "{\"facts\":\"Thêm: máy chủ thứ hai cũng bị mã hóa\","));
        }
        say("mails");
        for (int i = 0; i < LARGE_MAILS; i++) {
            mail(large(i));
        }
        mail(deep());
        mail(manyParts());
        mail(longHeader());
        say("an incident from its mail to its verification");
        new Walk(local).run();
        say("a long log");
        var id = JSON.readTree(get("/incidents?limit=1").body())
                .at("/incidents/0/id")
                .asText();
        for (int i = 0; i < ENTRIES; i++) {
            post(
                    "/incidents/" + id + "/findings",
                    "{\"findings\":{\"cause\":\"Lần " + i + ": " + "lỗ hổng chưa vá, ".repeat(20)
                            + "\"},\"by\":{\"unit\":\"Văn phòng Sở\",\"capacity\":\"đầu mối\"}}");
        }
        say("files");
        files(id);
        say("pages and documents");
        for (int i = 0; i < AGAIN; i++) {
            pages(id);
            documents(id);
        }
        say("settings, the clock, and every other route");
        settings();
        for (int i = 0; i < AGAIN; i++) {
            for (var clock : wiring.triggers(Trigger.Clock.class).toList()) {
                tick(clock.door());
            }
            for (var route : wiring.triggers(Trigger.Route.class).toList()) {
                ask(route.method(), route.path().replace("{id}", id).replaceAll("\\{[a-z]+}", "1"));
            }
        }
        settle("check-settings");
        arrived("/incidents?channel=mail&limit=200", "incidents", LARGE_MAILS + 4);
        arrived("/incidents/" + id + "/evidence", "evidence", FILES);
    }

    /// A load that was refused is none.
    private void arrived(String path, String member, int expected) throws Exception {
        int found = JSON.readTree(get(path).body()).path(member).size();
        if (found < expected) {
            throw new IllegalStateException(path + ": " + found + " of " + expected);
        }
    }

    private void pages(String id) throws Exception {
        get("/incidents?limit=200");
        send("GET", "/incidents?limit=200", BodyPublishers.noBody(), "text/html");
        get("/incidents?limit=200&q=" + "may%20chu");
        get("/incidents/" + id);
        get("/incidents/" + id + "/verify");
        get("/incidents/" + id + "/evidence");
        get("/duties?agency=so-noi-vu-khanh-hoa&year=2026");
    }

    private void documents(String id) throws Exception {
        var of = "\"incident\":\"" + id + "\"";
        for (var order : List.of(
                "\"kind\":\"plan\",\"plan\":\"nha-trang-2024\"",
                "\"kind\":\"initial-report\"," + of,
                "\"kind\":\"closing-report\"," + of,
                "\"kind\":\"summary\"," + of,
                "\"kind\":\"work-report\",\"matter\":\"verification\"," + of,
                "\"kind\":\"periodic-report\",\"agency\":\"so-noi-vu-khanh-hoa\",\"from\":\"2026-01-01\",\"to\":\"2026-12-31\"")) {
            var answer = post("/documents", "{" + order + "}");
            var url = JSON.readTree(answer.body()).path("url").asText();
            if (!url.isEmpty()) {
                var document = HTTP.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofByteArray())
                        .body();
                send("POST", "/documents/check", BodyPublishers.ofByteArray(document), "application/json");
            }
        }
        var plan = Files.readString(root.resolve("templates/src/main/resources/ungpho/plans/nha-trang-2024.yaml"));
        send("POST", "/plans/check", BodyPublishers.ofString(plan), "application/json");
    }

    private void files(String id) throws Exception {
        var environment = local.environment();
        var file = new byte[25 * MIB];
        new Random(1).nextBytes(file);
        try (var s3 = s3(environment)) {
            for (int i = 0; i < FILES; i++) {
                s3.putObject(
                        r -> r.bucket(environment.get("UNGPHO_EVIDENCE_BUCKET"))
                                .key("evidence/incoming/" + id + "/" + UUID.randomUUID()),
                        RequestBody.fromBytes(file));
            }
        }
        settle("register-evidence");
    }

    private void settings() throws Exception {
        var environment = local.environment();
        var plan = root.resolve("templates/src/main/resources/ungpho/plans/nha-trang-2024.yaml");
        try (var s3 = s3(environment)) {
            for (int i = 0; i < 10; i++) {
                s3.putObject(
                        r -> r.bucket(environment.get("UNGPHO_SETTINGS_BUCKET"))
                                .key("incoming/plans/nha-trang-2024.yaml"),
                        RequestBody.fromString(Files.readString(plan) + "\n"));
            }
        }
    }

    private static S3Client s3(Map<String, String> environment) {
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

    private void mail(String text) throws Exception {
        Walk.send(local.smtpPort(), text);
        settle("receive-mail");
    }

    /// 40 MB as they come over the wire, nearly all of it one file.
    private static String large(int number) {
        var file = new byte[29 * MIB];
        new Random(number).nextBytes(file);
        return head("lon-" + number, "multipart/mixed; boundary=\"b\"")
                + "--b\r\nContent-Type: text/plain\r\n\r\nTệp lớn\r\n"
                + "--b\r\nContent-Type: application/octet-stream; name=\"a.bin\"\r\nContent-Transfer-Encoding: base64\r\n"
                + "Content-Disposition: attachment; filename=\"a.bin\"\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(file) + "\r\n--b--\r\n";
    }

    private static String deep() {
        var text = new StringBuilder(head("sau", "multipart/mixed; boundary=\"b0\""));
        for (int i = 0; i < 3_000; i++) {
            text.append("--b")
                    .append(i)
                    .append("\r\nContent-Type: multipart/mixed; boundary=\"b")
                    .append(i + 1);
            text.append("\"\r\n\r\n");
        }
        return text + "--b3000\r\n\r\nđáy\r\n";
    }

    private static String manyParts() {
        return head("nhieu", "multipart/mixed; boundary=\"b\"")
                + "--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename=\"a.txt\"\r\n\r\nx\r\n"
                        .repeat(50_000)
                + "--b--\r\n";
    }

    private static String longHeader() {
        return head("dau", "text/plain").stripTrailing() + "\r\nReferences: " + "<a@b.example>\r\n ".repeat(500_000)
                + "\r\n\r\nchào\r\n";
    }

    private static String head(String name, String type) {
        return "From: vanthu@coquan.example\r\nTo: baosuco@ungpho.localhost\r\nSubject: Thu " + name
                + "\r\nMessage-ID: <"
                + name + "." + UUID.randomUUID() + "@coquan.example>\r\nMIME-Version: 1.0\r\nContent-Type: " + type
                + "\r\n\r\n";
    }

    private static String report(int number) {
        return """
                {"description":"%d: %s","ongoing":"yes","system":"Hệ thống quản lý văn bản","measures":"Đã rút dây mạng",
                 "contact":{"name":"Nguyễn Thị Ánh","email":"anh%d@coquan.example","phone":"0912 345 678"}}""".formatted(number, "Máy chủ bị mã hóa, màn hình đòi tiền chuộc. ".repeat(40), number);
    }

    private void tick(Door door) throws Exception {
        doors.call(door.name(), Cost.TICK.getBytes(StandardCharsets.UTF_8), Duration.ofSeconds(120))
                .get();
    }

    private void ask(String method, String path) throws Exception {
        send(
                method,
                path,
                method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}"),
                "application/json");
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send("GET", path, BodyPublishers.noBody(), "application/json");
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        return send("POST", path, BodyPublishers.ofString(body), "application/json");
    }

    /// A refusal is an answer, too; a failure is none.
    private HttpResponse<String> send(String method, String path, BodyPublisher body, String type) throws Exception {
        var request = HttpRequest.newBuilder(local.http().resolve(path))
                .header("Authorization", "Bearer " + local.officerToken())
                .header("Content-Type", "application/json")
                .header("Accept", type)
                .method(method, body)
                .build();
        var answer = HTTP.send(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 500) {
            throw new IOException(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    /// Waits until a door has been called and does nothing any more.
    private void settle(String door) throws InterruptedException {
        var before = Duration.ZERO;
        while (true) {
            Thread.sleep(4_000);
            var now = doors.called().contains(door) ? doors.child(door).cpu() : Duration.ZERO;
            if (!now.isZero() && now.minus(before).toMillis() < 50) {
                return;
            }
            before = now;
        }
    }

    private void print(java.io.PrintStream out) {
        out.println("| door | peak, MiB | of, MiB | the least of which a quarter stays free, MiB |");
        out.println("|---|---:|---:|---:|");
        wiring.doors().stream()
                .sorted(java.util.Comparator.comparing(Door::name))
                .filter(door -> doors.called().contains(door.name()))
                .forEach(door -> {
                    long peak = doors.child(door.name()).peakKib() / 1024;
                    out.printf(
                            "| `%s` | %d | %d | %d |%n",
                            door.name(), peak, door.memory(), STEP * (long) Math.ceil(peak / USED / STEP));
                });
        wiring.doors().stream()
                .filter(door -> !doors.called().contains(door.name()))
                .forEach(door -> out.println("not called: " + door.name()));
    }

    private static void say(String what) {
        System.err.println(Instant.now() + " " + what);
    }
}
