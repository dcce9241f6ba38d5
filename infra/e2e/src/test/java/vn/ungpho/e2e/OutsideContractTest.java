package vn.ungpho.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.ungpho.e2e.Eventually.eventually;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ungpho.local.Local;

/// What the outside may rely on, call by call.
@ExtendWith(Embedded.class)
class OutsideContractTest {

    private static final String[] OFFICER = {"Authorization", "Bearer " + Embedded.TOKEN};
    private static final String REPORT = """
            {"description":"Máy chủ bị mã hóa %s","system":"Cổng thông tin","detectedAt":"2026-11-19T08:00:00+07:00",
             "ongoing":"yes","contact":{"name":"Nguyễn Thị Ánh","email":"anh@coquan.example","phone":"0912 345 678"}}""";

    private final Client client;

    OutsideContractTest(Local local) {
        client = new Client(local.http());
    }

    @Test
    void the_form_is_a_vietnamese_page_that_loads_nothing_from_anywhere() {
        var page = client.get("/");
        assertEquals(200, page.status());
        assertEquals("text/html; charset=utf-8", page.type());
        assertTrue(page.body().contains("<html lang=\"vi\">"));
        assertTrue(page.body().contains("Không gửi bí mật nhà nước"));
        assertTrue(!page.body().contains("src="));
        assertTrue(!page.body().contains("http"));
    }

    @Test
    void a_report_is_answered_with_a_receipt_that_opens_the_look_up() {
        var given = client.postJson("/reports", REPORT.formatted("a"));
        assertEquals(201, given.status(), given.body());
        var secret = given.json().get("secret").asText();
        var receipt = given.json().get("receipt").asText();
        assertTrue(given.json().get("receivedAt").asText().endsWith("Z"));
        var state = client.postJson("/lookup", "{\"receipt\":\"%s\",\"secret\":\"%s\"}".formatted(receipt, secret));
        assertEquals(200, state.status(), state.body());
        assertEquals("received", state.json().get("stage").asText());
        var page = client.postForm("/lookup", Map.of("receipt", receipt, "secret", secret));
        assertEquals(200, page.status());
        assertTrue(page.body().contains("Đã tiếp nhận"));
        assertEquals(
                404,
                client.postForm("/lookup", Map.of("receipt", receipt, "secret", "sai"))
                        .status());
    }

    @Test
    void the_same_key_at_the_same_time_gives_one_receipt() throws Exception {
        var key = UUID.randomUUID().toString();
        Callable<String> call = () -> client.postJson("/reports", REPORT.formatted(key), "Idempotency-Key", key)
                .body();
        var answers = new HashSet<String>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var future : threads.invokeAll(List.of(call, call, call, call, call, call, call, call))) {
                answers.add(future.get());
            }
        }
        assertEquals(1, answers.size(), answers.toString());
        assertEquals(
                1, listed().stream().filter(i -> i.equals(receiptIn(answers))).count());
    }

    @Test
    void the_contacts_get_a_mail_that_the_outbox_shows() {
        var receipt = client.postJson("/reports", REPORT.formatted("b"))
                .json()
                .get("receipt")
                .asText();
        var page = eventually(
                "mails about " + receipt,
                () -> Optional.of(client.get("/outbox").body()).filter(body -> body.split(receipt, -1).length > 3));
        var link = page.replaceAll("(?s).*?" + receipt + ".*", "");
        assertNotEquals(page, link);
    }

    @Test
    void officers_see_their_incidents_and_nobody_else_does() {
        var receipt = client.postJson("/reports", REPORT.formatted("c"))
                .json()
                .get("receipt")
                .asText();
        assertEquals(401, client.get("/incidents").status());
        assertEquals(
                401, client.get("/incidents", "Authorization", "Bearer wrong").status());
        var listed = client.get("/incidents?limit=200", OFFICER).json().get("incidents");
        var mine = StreamSupport.stream(listed.spliterator(), false)
                .filter(i -> i.get("receipt").asText().equals(receipt))
                .findFirst()
                .orElseThrow();
        var id = mine.get("id").asText();
        assertEquals(401, client.get("/incidents/" + id).status());
        var whole = client.get("/incidents/" + id, OFFICER).json();
        assertEquals("anh@coquan.example", whole.at("/report/contact/email").asText());
        assertEquals(4, whole.get("procedure").size());
        assertEquals(404, client.get("/incidents/" + UUID.randomUUID(), OFFICER).status());
        assertEquals(404, client.get("/incidents/khong-co", OFFICER).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=x", "limit=201", "agency=khong-co", "after=%21%21", "after=YQ"})
    void a_list_that_cannot_be_is_refused(String query) {
        var answer = client.get("/incidents?" + query, OFFICER);
        assertEquals(400, answer.status(), answer.body());
        assertTrue(answer.body().contains(query.split("=")[0]), answer.body());
    }

    @Test
    void the_list_is_paged_to_its_end() {
        client.postJson("/reports", REPORT.formatted("d"));
        client.postJson("/reports", REPORT.formatted("e"));
        assertEquals(new HashSet<>(listed()).size(), listed().size());
    }

    @Test
    void a_faulty_form_comes_back_with_its_input() {
        var page = client.postForm("/reports", Map.of("description", "", "system", "Cổng <1>", "email", "sai"));
        assertEquals(422, page.status());
        assertTrue(page.body().contains("Cổng &lt;1&gt;"));
        assertTrue(page.body().contains("description-error"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ | 400",
                "[] | 400",
                "{\"description\":\"x\",\"contact\":{\"phone\":\"0912345678\"},\"colour\":1} | 422",
                "{\"description\":7,\"contact\":{\"phone\":\"0912345678\"}} | 422",
                "{\"description\":\"a\\u0000b\",\"contact\":{\"phone\":\"0912345678\"}} | 422",
                "{\"description\":\"x\",\"detectedAt\":\"2026-02-30T00:00:00Z\",\"contact\":{\"phone\":\"0912345678\"}} | 422",
                "{\"description\":\"x\",\"agency\":\"khong-co\",\"contact\":{\"phone\":\"0912345678\"}} | 422",
                "{\"description\":\"x\"} | 422"
            })
    void bad_reports_are_refused_as_problems_and_leave_nothing(String body, int status) {
        var before = listed();
        var answer = client.postJson("/reports", body);
        assertEquals(status, answer.status(), answer.body());
        assertEquals("application/problem+json; charset=utf-8", answer.type());
        assertEquals(before, listed());
    }

    @Test
    void a_report_above_one_mebibyte_is_refused() {
        assertEquals(
                413,
                client.postJson("/reports", "{\"description\":\"" + "x".repeat(1 << 20) + "\"}")
                        .status());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"kind\":\"plan\",\"plan\":\"khong-co\"} | 404",
                "{\"kind\":\"plan\"} | 422",
                "{\"kind\":\"khong-co\"} | 422",
                "{\"kind\":\"summary\",\"incident\":\"khong-co\"} | 404",
                "{\"kind\":\"plan\",\"plan\":7} | 422",
                "{\"kind\":\"authority-notice\",\"incident\":\"khong-co\"} | 422",
                "{\"kind\":\"periodic-report\",\"agency\":\"khong-co\",\"period\":\"2026-H1\"} | 404",
                "{\"kind\":\"plan\",\"plan\":\"so-noi-vu-khanh-hoa-2026\",\"secrecy\":\"mat\"} | 422",
                "{\"kind\":\"plan\",\"plan\":\"so-noi-vu-khanh-hoa-2026\",\"number\":5} | 422",
                "x | 400"
            })
    void bad_orders_are_refused(String body, int status) {
        var answer = client.postJson("/documents", body, OFFICER);
        assertEquals(status, answer.status(), answer.body());
        assertEquals("application/problem+json; charset=utf-8", answer.type());
    }

    @Test
    void a_document_is_shown_as_a_page_that_loads_nothing() {
        var order = "{\"kind\":\"periodic-report\",\"agency\":\"so-noi-vu-khanh-hoa\",\"period\":\"2026\"}";
        var page = client.postJson("/documents?format=html", order, OFFICER);
        assertEquals(200, page.status(), page.body());
        assertEquals("text/html; charset=utf-8", page.type());
        assertTrue(page.body().contains("Tổng số"));
        assertFalse(page.body().contains("src=") || page.body().contains("href="));
        assertEquals(201, client.postJson("/documents", order, OFFICER).status());
    }

    @Test
    void a_document_is_ordered_by_officers_only() {
        assertEquals(401, client.postJson("/documents", "{}").status());
    }

    @Test
    void everything_answers_and_unknown_addresses_are_not_found() {
        var health = client.get("/health");
        assertEquals(200, health.status(), health.body());
        assertEquals("up", health.json().get("status").asText());
        assertEquals(404, client.get("/khong-co").status());
        assertEquals(404, client.get("/outbox/khong-co.eml").status());
        assertEquals(404, client.get("/outbox/..%2f..%2fofficer-token.eml").status());
    }

    private List<String> listed() {
        var receipts = new java.util.ArrayList<String>();
        Optional<String> after = Optional.of("");
        while (after.isPresent()) {
            var mark = after.get().isEmpty() ? "" : "&after=" + after.get();
            var page = client.get("/incidents?limit=5" + mark, OFFICER).json();
            page.get("incidents").forEach(i -> receipts.add(i.get("receipt").asText()));
            after = Optional.ofNullable(page.get("next")).map(n -> n.asText());
        }
        return receipts;
    }

    private static String receiptIn(HashSet<String> answers) {
        return answers.iterator().next().replaceAll("(?s).*\"receipt\":\"([^\"]+)\".*", "$1");
    }
}
