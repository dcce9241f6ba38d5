package vn.ungpho.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.ungpho.e2e.Eventually.eventually;
import static vn.ungpho.e2e.Tampering.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.core.sync.RequestBody;
import vn.ungpho.local.Local;

/// What is altered by hand in the store is named by `GET /incidents/{id}/verify`.
@ExtendWith(Embedded.class)
class VerificationTest {

    private static final String[] OFFICER = {"Authorization", "Bearer " + Embedded.TOKEN};

    private final Client client;
    private final Local local;
    private String id;
    private String document;
    private Tampering by;

    VerificationTest(Local local) {
        this.client = new Client(local.http());
        this.local = local;
    }

    /// Five entries: the report, its three mails, and a document.
    @BeforeEach
    void an_incident_with_mails_and_a_document() {
        var mark = UUID.randomUUID().toString();
        var report = "{\"description\":\"" + mark + "\",\"contact\":{\"phone\":\"0912345678\"}}";
        var receipt = client.postJson("/reports", report).json().get("receipt").asText();
        id = eventually(
                "the incident",
                () -> StreamSupport.stream(incidents().spliterator(), false)
                        .filter(i -> i.get("receipt").asText().equals(receipt))
                        .map(i -> i.get("id").asText())
                        .findFirst());
        eventually(
                "all mails in the log",
                () -> Optional.of(show()).filter(i -> i.get("log").size() == 4));
        var order = "{\"kind\":\"summary\",\"incident\":\"" + id + "\"}";
        document =
                client.postJson("/documents", order, OFFICER).json().get("key").asText();
        eventually(
                "anchored",
                () -> Optional.of(verify()).filter(v -> v.get("anchored").asInt() == 5));
        var environment = local.environment();
        by = new Tampering(new Aws(environment).dynamoDb(), environment.get("UNGPHO_TABLE"), id);
    }

    @Test
    void what_nobody_touched_is_intact_and_shown_with_number_and_hash() {
        var verification = verify();
        assertEquals("intact", verification.get("verdict").asText(), verification.toString());
        assertEquals(5, verification.get("entries").asInt());
        assertEquals(1, verification.get("objects").asInt());
        assertEquals("", verification.at("/first/kind").asText());
        var last = show().get("log").get(4);
        assertEquals(5, last.get("number").asInt());
        assertTrue(
                verification
                        .at("/head/hash")
                        .asText()
                        .startsWith(last.get("hash").asText()),
                last.toString());
    }

    @Test
    void a_changed_entry_is_named() {
        by.change(by.log().get(2), entry -> entry.put("detail", text("Không gửi")));
        assertFirst(3, "changed");
    }

    @Test
    void a_removed_entry_is_missing() {
        by.remove(by.log().get(3));
        assertFirst(4, "missing");
    }

    @Test
    void a_removed_last_entry_is_given_away_by_the_head_and_a_cut_head_by_the_anchor() {
        var log = by.log();
        by.remove(log.get(4));
        assertFirst(5, "head");
        by.change(by.head(), head -> {
            head.put("number", text("4"));
            head.put("hash", log.get(3).get("hash"));
        });
        assertFirst(5, "anchor");
    }

    @Test
    void a_changed_head_is_named() {
        by.change(by.head(), head -> head.put("hash", text("0".repeat(64))));
        assertFirst(5, "head");
    }

    @Test
    void two_entries_that_changed_places_are_named() {
        var log = by.log();
        by.change(log.get(1), entry -> entry.put("number", text("3")));
        by.change(log.get(2), entry -> entry.put("number", text("2")));
        assertFirst(2, "changed");
    }

    @Test
    void a_notice_to_somebody_else_is_named() {
        var notice = id + ".on-receipt.1.lanh-dao-so";
        by.change(by.notice(notice), item -> item.put("contact", text("ke-la")));
        assertFirst(1, "altered");
        assertTrue(verify().at("/first/about").asText().contains(notice));
    }

    @Test
    void a_notice_about_something_else_is_named() {
        by.change(by.notice(id + ".on-receipt.1.lanh-dao-so"), item -> item.put("subject", text("I.2~1")));
        assertFirst(1, "altered");
    }

    @Test
    void a_notice_that_is_said_to_be_sent_at_another_time_is_named() {
        var notice = id + ".on-receipt.1.lanh-dao-so";
        by.change(by.notice(notice), item -> item.put("sentAt", text("2026-01-01T00:00:00.000Z")));
        assertEquals("altered", verify().at("/first/kind").asText());
        by.remove(by.notice(notice));
        assertFirst(1, "gone");
    }

    @Test
    void a_state_and_a_report_that_were_changed_past_the_log_are_named() {
        by.change(by.itself(), item -> item.put("stage", text("CLOSED")));
        assertFirst(1, "altered");
        by.change(by.itself(), item -> {
            item.put("stage", text("RECEIVED"));
            item.put("report", text(item.get("report").s().replace("0912345678", "0987654321")));
        });
        assertEquals("Tin báo", verify().at("/first/about").asText());
    }

    @Test
    void a_document_that_was_written_over_past_the_log_is_named_and_one_that_is_gone_too() {
        try (var s3 = SettingsBucket.client(local.environment())) {
            var bucket = local.environment().get("UNGPHO_DOCUMENTS_BUCKET");
            var kept = s3.getObjectAsBytes(r -> r.bucket(bucket).key(document));
            var bytes = kept.asByteArray();
            bytes[bytes.length / 2] ^= 1;
            var said = kept.response().metadata();
            s3.putObject(r -> r.bucket(bucket).key(document).metadata(said), RequestBody.fromBytes(bytes));
            assertFirst(5, "overlaid");
            s3.deleteObject(r ->
                    r.bucket(bucket).key(document).versionId(kept.response().versionId()));
            assertFirst(5, "gone");
        }
    }

    @Test
    void nobody_but_officers_may_ask() {
        assertEquals(401, client.get("/incidents/" + id + "/verify").status());
        var none = client.get("/incidents/" + UUID.randomUUID() + "/verify", OFFICER);
        assertEquals(404, none.status(), none.body());
    }

    private void assertFirst(int entry, String kind) {
        var verification = verify();
        assertEquals("broken", verification.get("verdict").asText());
        assertEquals(kind, verification.at("/first/kind").asText(), verification.toString());
        assertEquals(entry, verification.at("/first/entry").asInt(), verification.toString());
        assertTrue(verification.get("summary").asText().contains("mục số " + entry));
    }

    private JsonNode verify() {
        var answer = client.get("/incidents/" + id + "/verify", OFFICER);
        assertEquals(200, answer.status(), answer.body());
        return answer.json();
    }

    private JsonNode show() {
        return client.get("/incidents/" + id, OFFICER).json();
    }

    private JsonNode incidents() {
        return client.get("/incidents?limit=200", OFFICER).json().get("incidents");
    }
}
