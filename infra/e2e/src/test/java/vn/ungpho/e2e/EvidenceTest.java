package vn.ungpho.e2e;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.ungpho.e2e.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import vn.ungpho.incident.IncidentId;
import vn.ungpho.incident.s3.ObjectLock;
import vn.ungpho.intake.s3.S3EvidenceFiles;
import vn.ungpho.local.Local;

/// Files on their way from a browser straight to the store, onto the incident, and to an officer.
@ExtendWith(Embedded.class)
class EvidenceTest {

    private static final String[] OFFICER = {"Authorization", "Bearer " + Embedded.TOKEN};
    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 1, 2};
    private static final Pattern URL = Pattern.compile("action=\"(http[^\"]+)\" enctype");
    private static final Pattern FIELD =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");

    private final Client client;
    private final String home;
    private final Map<String, String> environment;

    EvidenceTest(Local local) {
        home = local.http().toString();
        client = new Client(local.http());
        environment = local.environment();
    }

    @ParameterizedTest(name = "JavaScript: {0}")
    @ValueSource(booleans = {false, true})
    @ExtendWith(Chromium.Needed.class)
    void a_person_sends_a_file_after_reporting_and_an_officer_downloads_it(boolean javaScript) {
        try (var tabs = new Tabs();
                var context = tabs.open(new NewContextOptions().setJavaScriptEnabled(javaScript))) {
            var page = context.newPage();
            page.navigate(home + "/");
            new PublicForm(page)
                    .fill("description", "Có tệp lạ trên màn hình")
                    .fill("email", "anh@coquan.example")
                    .send();
            var id = incident(page.locator("#receipt").textContent());
            page.locator("#file").setInputFiles(new FilePayload("ảnh màn hình.png", "image/png", PICTURE));
            page.locator("form[data-upload] button").click();
            page.getByText("Kho đã nhận tệp").waitFor();
            var exhibit = eventually("the exhibit", () -> first(id));
            assertEquals("image/png", exhibit.get("type").asText());
            assertEquals("unchecked", exhibit.get("state").asText());
            assertEquals(
                    javaScript ? "ảnh màn hình.png" : "", exhibit.get("name").asText());
            page.locator("#file")
                    .setInputFiles(new FilePayload("b.txt", "text/plain", "chào".getBytes(StandardCharsets.UTF_8)));
            listed(page);
            var one = client.get("/incidents/" + id + "/evidence/1", OFFICER).json();
            assertArrayEquals(PICTURE, Client.download(one.get("url").asText()));
            assertTrue(one.get("url").asText().contains("response-content-disposition=attachment"));
            var log = client.get("/incidents/" + id, OFFICER).json().get("log").toString();
            assertTrue(log.contains(exhibit.get("sha256").asText()), log);
        }
    }

    @Test
    @ExtendWith(Chromium.Needed.class)
    void a_file_that_the_store_would_refuse_is_told_of_before_it_is_sent() {
        try (var tabs = new Tabs();
                var context = tabs.open(new NewContextOptions().setJavaScriptEnabled(true))) {
            var page = context.newPage();
            page.navigate(home + "/");
            new PublicForm(page)
                    .fill("description", "Có tệp lạ trên màn hình")
                    .fill("email", "anh@coquan.example")
                    .send();
            page.locator("#receipt").waitFor();
            var here = page.url();
            page.locator("#file").setInputFiles(new FilePayload("rong.txt", "text/plain", new byte[0]));
            page.locator("form[data-upload] button").click();
            assertTrue(page.locator("#file-error").textContent().startsWith("Tệp này rỗng"));
            page.locator("#file").setInputFiles(new FilePayload("to.bin", "image/png", new byte[25 * 1024 * 1024 + 1]));
            page.locator("form[data-upload] button").click();
            assertTrue(page.locator("#file-error").textContent().startsWith("Tệp này lớn hơn 25 MiB"));
            assertEquals(here, page.url());
            page.locator("#file").setInputFiles(new FilePayload("a.png", "image/png", PICTURE));
            assertTrue(page.locator("#file-error").isHidden());
        }
    }

    private static void listed(Page page) {
        page.reload();
        assertEquals(1, page.locator("main ul li").count());
    }

    @Test
    void the_store_refuses_what_the_form_was_not_made_for() {
        var form = form();
        assertEquals(303, send(form, PICTURE));
        var elsewhere = new LinkedHashMap<>(form.fields());
        elsewhere.put("key", "evidence/incoming/elsewhere");
        assertEquals(403, send(new Form(form.url(), elsewhere), PICTURE));
        var html = new LinkedHashMap<>(form.fields());
        html.put("Content-Type", "text/html");
        assertEquals(403, send(new Form(form.url(), html), PICTURE));
        assertEquals(400, send(form, new byte[25 * 1024 * 1024 + 1]), "a byte too many");
        assertEquals(400, send(form, new byte[0]), "nothing");
    }

    @Test
    void a_form_is_good_for_an_hour_and_the_store_refuses_it_afterwards() {
        var incident = new IncidentId(form().fields().get("key").split("/")[2]);
        var now = Instant.now();
        try (var s3 = SettingsBucket.client(environment);
                var presigner =
                        S3Presigner.builder().region(Region.AP_SOUTHEAST_1).build()) {
            var bucket = environment.get("UNGPHO_EVIDENCE_BUCKET");
            var files = new S3EvidenceFiles(s3, presigner, bucket, new ObjectLock(s3, "GOVERNANCE", 0));
            var old = files.form(incident, home, now.minus(Duration.ofMinutes(61)));
            assertEquals(403, send(new Form(old.url(), old.fields()), PICTURE));
            var young = files.form(incident, home, now.minus(Duration.ofMinutes(55)));
            assertEquals(303, send(new Form(young.url(), young.fields()), PICTURE));
        }
    }

    @Test
    void what_a_file_is_called_and_says_to_be_changes_neither_its_key_nor_how_it_comes_down() {
        var id = "";
        for (var name :
                List.of("hóa đơn.pdf", "../../etc/passwd", "a\r\nSet-Cookie: x=1.pdf", "\uD83D\uDE31.png", "a\".pdf")) {
            var form = id.isEmpty() ? form() : next(id);
            id = form.fields().get("key").split("/")[2];
            assertTrue(form.fields().get("key").matches("evidence/incoming/" + id + "/[0-9a-f-]{36}"));
            form.fields()
                    .put(
                            "x-amz-meta-name",
                            URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
            assertEquals(303, send(form, "MZ\u0090 a program".getBytes(StandardCharsets.ISO_8859_1)));
        }
        var incident = id;
        var all = eventually("five files", () -> Optional.of(exhibits(incident)).filter(e -> e.size() == 5));
        var names = new java.util.TreeSet<String>();
        all.forEach(exhibit -> {
            assertEquals("apart", exhibit.get("state").asText());
            assertEquals(
                    "application/vnd.microsoft.portable-executable",
                    exhibit.get("type").asText());
            names.add(exhibit.get("name").asText());
        });
        assertEquals(
                new java.util.TreeSet<>(
                        List.of("hóa đơn.pdf", "passwd", "aSet-Cookie: x=1.pdf", "\uD83D\uDE31.png", "a\".pdf")),
                names);
        var url = client.get("/incidents/" + id + "/evidence/1", OFFICER)
                .json()
                .get("url")
                .asText();
        var down = Client.headers(url);
        assertTrue(down.firstValue("content-disposition").orElse("").startsWith("attachment;"), url);
        assertEquals("application/octet-stream", down.firstValue("content-type").orElse(""));
    }

    @Test
    void of_eleven_files_ten_count_and_the_page_says_that_it_is_enough() {
        var form = form();
        var id = form.fields().get("key").split("/")[2];
        for (int i = 0; i < 11; i++) {
            var one = new Form(form.url(), new LinkedHashMap<>(i == 0 ? form.fields() : next(id).fields()));
            assertEquals(303, send(one, PICTURE), "the same picture, file " + i);
        }
        var all = eventually("eleven files", () -> Optional.of(exhibits(id)).filter(e -> e.size() == 11));
        var counted = StreamSupport.stream(all.spliterator(), false)
                .filter(e -> e.get("state").asText().equals("unchecked"))
                .count();
        assertEquals(10, counted, all.toString());
        assertTrue(client.get("/evidence?ticket=" + ticket).body().contains("Đã nhận đủ 10 tệp"));
    }

    private String ticket = "";

    /// The form for one more file of the same incident, as the page after the last one has it.
    private Form next(String id) {
        assertTrue(ticket.startsWith(id), ticket);
        return form(client.get("/evidence?ticket=" + ticket).body());
    }

    private JsonNode exhibits(String id) {
        return client.get("/incidents/" + id + "/evidence", OFFICER).json().get("evidence");
    }

    @Test
    void two_files_that_were_sent_by_one_form_are_both_kept() {
        var form = form();
        var id = form.fields().get("key").split("/")[2];
        var texts = Set.of("thứ nhất", "thứ hai");
        texts.forEach(text -> assertEquals(303, send(form, text.getBytes(StandardCharsets.UTF_8))));
        var all = eventually("two files", () -> Optional.of(exhibits(id)).filter(e -> e.size() == 2));
        assertNotEquals(all.at("/0/sha256"), all.at("/1/sha256"));
        var down = IntStream.of(1, 2)
                .mapToObj(n -> client.get("/incidents/" + id + "/evidence/" + n, OFFICER)
                        .json())
                .map(one -> new String(Client.download(one.get("url").asText()), StandardCharsets.UTF_8))
                .collect(Collectors.toSet());
        assertEquals(texts, down);
    }

    @Test
    void what_was_sent_is_for_officers_only_and_a_wrong_ticket_opens_nothing() {
        var form = form();
        var id = form.fields().get("key").split("/")[2];
        assertEquals(401, client.get("/incidents/" + id + "/evidence").status());
        assertEquals(401, client.get("/incidents/" + id + "/evidence/1").status());
        assertEquals(
                404, client.get("/incidents/" + id + "/evidence/1", OFFICER).status());
        assertEquals(404, client.get("/evidence?ticket=x").status());
        assertEquals(404, client.get("/evidence").status());
    }

    private record Form(String url, Map<String, String> fields) {}

    private Form form() {
        return form(client.postForm("/reports", Map.of("description", "Máy lạ", "email", "anh@coquan.example"))
                .body());
    }

    private Form form(String page) {
        var url = URL.matcher(page);
        assertTrue(url.find(), page);
        var fields = new LinkedHashMap<String, String>();
        FIELD.matcher(page)
                .results()
                .forEach(f -> fields.put(f.group(1), f.group(2).replace("&amp;", "&")));
        ticket = fields.get("success_action_redirect").replaceFirst(".*ticket=", "");
        return new Form(url.group(1), fields);
    }

    private static int send(Form form, byte[] file) {
        var body = new ByteArrayOutputStream();
        form.fields()
                .forEach((name, value) -> body.writeBytes(
                        ("--x\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                                .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8));
        try (var http = HttpClient.newHttpClient()) {
            HttpResponse<Void> answer = http.send(
                    HttpRequest.newBuilder(URI.create(form.url()))
                            .header("Content-Type", "multipart/form-data; boundary=x")
                            .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                            .build(),
                    BodyHandlers.discarding());
            return answer.statusCode();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String incident(String receipt) {
        var list = client.get("/incidents?limit=200", OFFICER).json().get("incidents");
        return StreamSupport.stream(list.spliterator(), false)
                .filter(i -> i.get("receipt").asText().equals(receipt))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asText();
    }

    private Optional<JsonNode> first(String id) {
        var all = exhibits(id);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }
}
