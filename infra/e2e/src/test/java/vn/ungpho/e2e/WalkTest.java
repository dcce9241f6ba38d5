package vn.ungpho.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.ungpho.e2e.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.ungpho.document.DocxText;
import vn.ungpho.local.Local;

/// The walk of one incident: a mail file in, notices out, a DOCX out, read back as text and compared.
@ExtendWith(Embedded.class)
class WalkTest {

    private static final String[] OFFICER = {"Authorization", "Bearer " + Embedded.TOKEN};

    private final Client client;
    private final Mailer mailer;

    WalkTest(Local local) {
        client = new Client(local.http());
        mailer = new Mailer(local.smtpPort());
    }

    @Test
    void a_mail_becomes_an_incident_its_contacts_are_told_and_its_summary_is_a_document() throws Exception {
        var mark = UUID.randomUUID().toString();
        mailer.send(resource("/walk/mail.eml").replace("MARK", mark), "suco@snv.example");
        var id = eventually("incident of the mail", () -> incident(mark));
        var incident = eventually(
                "three notices and the reporter's answer in its log",
                () -> Optional.of(show(id)).filter(i -> i.get("log").size() == 5));
        assertEquals("mail", incident.get("channel").asText());
        assertEquals("received", incident.get("stage").asText());
        assertEquals("Thư gốc", incident.at("/report/evidence/0/what").asText());

        var order = "{\"kind\":\"summary\",\"incident\":\"" + id + "\"}";
        var issued = client.postJson("/documents", order, OFFICER);
        assertEquals(201, issued.status(), issued.body());
        var file = Client.download(issued.json().get("url").asText());
        assertEquals(issued.json().get("sha256").asText(), sha256(file));
        var text = neutral(DocxText.of(file), mark);
        // Kept beside the test reports, to be read and, where it is right, to become the golden text.
        Files.writeString(Path.of("target/walk-summary.txt"), text);
        assertEquals(resource("/walk/summary.txt"), text);

        var again = client.postJson("/documents", order, OFFICER);
        assertEquals(issued.json().get("sha256"), again.json().get("sha256"), "the same order, the same bytes");
        assertEquals(issued.json().get("key"), again.json().get("key"));
    }

    @Test
    void the_plan_is_a_document_and_the_same_bytes_each_time() throws Exception {
        var order = "{\"kind\":\"plan\",\"plan\":\"so-noi-vu-khanh-hoa-2026\"}";
        var issued = client.postJson("/documents", order, OFFICER).json();
        var file = Client.download(issued.get("url").asText());
        assertEquals(issued.get("sha256").asText(), sha256(file));
        assertTrue(DocxText.of(file).contains("KẾ HOẠCH"));
        assertEquals(
                issued.get("sha256"),
                client.postJson("/documents", order, OFFICER).json().get("sha256"));
    }

    @Test
    void the_same_mail_five_times_is_one_incident() throws Exception {
        var mark = UUID.randomUUID().toString();
        for (int i = 0; i < 5; i++) {
            mailer.send(resource("/walk/mail.eml").replace("MARK", mark), "suco@snv.example");
        }
        var last = UUID.randomUUID().toString();
        mailer.send(resource("/walk/mail.eml").replace("MARK", last), "suco@snv.example");
        eventually("the mail after the five", () -> incident(last));
        eventually("the five mails", () -> incident(mark));
        assertEquals(1, count(mark));
    }

    @Test
    void a_mail_from_an_unproven_sender_waits_for_a_look() throws Exception {
        var mark = UUID.randomUUID().toString();
        mailer.send(resource("/walk/mail.eml").replace("MARK", mark), "suco@dmarc-fail.localhost");
        var id = eventually("incident of the mail", () -> incident(mark));
        assertEquals("quarantined", show(id).get("stage").asText());
        assertTrue(show(id).get("remark").asText().contains("DMARC"));
    }

    @Test
    void bytes_that_are_no_mail_are_kept_and_shown_as_quarantined() throws Exception {
        var bytes = "\u0001\u0002 khong phai thu " + UUID.randomUUID();
        mailer.send(bytes, "suco@snv.example");
        // The listener writes its own lines on top, so the whole is longer than what was sent; its content stays.
        eventually(
                "a quarantined mail that cannot be read",
                () -> incidents()
                        .filter(i -> i.get("remark").asText().startsWith("Thư không đọc được"))
                        .findFirst());
    }

    private Optional<String> incident(String mark) {
        return incidents()
                .map(i -> i.get("id").asText())
                .filter(id -> show(id).at("/report/description").asText().contains(mark))
                .findFirst();
    }

    private long count(String mark) {
        return incidents()
                .filter(i -> show(i.get("id").asText())
                        .at("/report/description")
                        .asText()
                        .contains(mark))
                .count();
    }

    private java.util.stream.Stream<JsonNode> incidents() {
        var list = client.get("/incidents?limit=200", OFFICER).json().get("incidents");
        return StreamSupport.stream(list.spliterator(), false)
                .filter(i -> i.get("channel").asText().equals("mail"));
    }

    private JsonNode show(String id) {
        return client.get("/incidents/" + id, OFFICER).json();
    }

    /// What is different in every run, by name.
    private static String neutral(String text, String mark) {
        return text.replace(mark, "MARK")
                // Whoever records first that a mail went out: its sender, or word of the mail service.
                .replace("; xác nhận theo báo lại của dịch vụ thư", " - Sở Nội vụ tỉnh Khánh Hòa")
                .replaceAll("[2-9A-Z]{5}-[2-9A-Z]{5}", "MÃ-TIẾP-NHẬN")
                .replaceAll("[0-9a-f]{64}", "SHA-256")
                .replaceAll("[0-9]{2} giờ [0-9]{2} phút ngày [0-9]{2}/[0-9]{1,2}/[0-9]{4}", "THỜI-ĐIỂM")
                .replaceAll("ngày [0-9]{2}/[0-9]{1,2}/[0-9]{4}", "NGÀY")
                .replaceAll("Thư gốc \\| [0-9.]+", "Thư gốc | SỐ-BYTE");
    }

    private static String resource(String name) throws IOException {
        try (var in = WalkTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
