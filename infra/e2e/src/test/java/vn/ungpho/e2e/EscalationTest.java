package vn.ungpho.e2e;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.ungpho.e2e.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.ungpho.local.Local;

/// Notices as their addressees meet them: a mail, its link, a page, a button; and what becomes of mails that fail.
@ExtendWith(Embedded.class)
class EscalationTest {

    private static final String[] OFFICER = {"Authorization", "Bearer " + Embedded.TOKEN};

    private final Client client;
    private final SentMails sent;

    EscalationTest(Local local) {
        client = new Client(local.http());
        sent = new SentMails(client);
    }

    @Test
    void a_link_in_a_mail_acknowledges_by_its_button_only_and_once() throws Exception {
        var receipt = report("anh@coquan.example");
        var mail = mailAbout(receipt);
        assertTrue(mail.getContentType().startsWith("multipart/alternative"), mail.getContentType());
        var path = path(mail);
        assertTrue(SentMails.html(mail).contains("<a href=\"http://127.0.0.1"));
        assertEquals(SentMails.header(mail, "References"), SentMails.header(mail, "In-Reply-To"));
        for (int i = 0; i < 3; i++) {
            assertEquals(200, client.get(path, "Accept", "text/html").status());
        }
        assertEquals(0, entries(receipt, "acknowledged"), "looking is no answer");
        for (int i = 0; i < 2; i++) {
            var answer = client.postForm(path, Map.of("act", "acknowledge"));
            assertEquals(200, answer.status(), answer.body());
            assertTrue(answer.body().contains("Đã xác nhận."), answer.body());
        }
        assertEquals(1, entries(receipt, "acknowledged"));
        assertEquals(404, client.get(path + "0", "Accept", "text/html").status());
    }

    @Test
    void the_lead_unit_records_its_step_on_the_page_and_the_next_step_is_told() {
        var receipt = report("anh@coquan.example");
        var path = path(mailAbout(receipt));
        client.postJson(
                "/incidents/" + id(receipt) + "/milestones",
                "{\"event\":\"detected\",\"at\":\"" + Instant.now().minusSeconds(600)
                        + "\",\"by\":{\"unit\":\"Văn phòng Sở\",\"capacity\":\"đầu mối\"}}",
                OFFICER);
        var answer = client.postForm(
                path,
                Map.of(
                        "act", "step",
                        "step", "I.1",
                        "result", "DONE",
                        "note", "Đã xác minh",
                        "person", "Trần Văn Bình",
                        "unit", "Văn phòng Sở",
                        "capacity", "đầu mối"));
        assertEquals(200, answer.status(), answer.body());
        assertEquals(1, entries(receipt, "step"));
        eventually(
                "the mail about step I.2",
                () -> sent.all(NoticeMail.OFFICE)
                        .filter(m -> subject(m).startsWith("Đến bước I.2")
                                && subject(m).contains(receipt))
                        .findFirst());
    }

    @Test
    void a_report_that_waits_for_its_signature_is_told_and_its_address_gives_the_file_to_officers_only() {
        var receipt = report("anh@coquan.example");
        var order = "{\"kind\":\"initial-report\",\"incident\":\"" + id(receipt) + "\"}";
        var issued = client.postJson("/documents", order, OFFICER);
        assertEquals(201, issued.status(), issued.body());
        var mail = eventually(
                "the mail about the document",
                () -> sent.all(NoticeMail.OFFICE)
                        .filter(m -> subject(m).equals("[TBSC] Báo cáo ban đầu chờ ký và gửi (" + receipt + ")"))
                        .findFirst());
        var path = "/incidents/" + id(receipt) + "/documents/initial-report~"
                + issued.json().get("sha256").asText().substring(0, 16);
        assertTrue(SentMails.html(mail).contains(path + "\""), SentMails.html(mail));
        assertEquals(401, client.get(path).status());
        var answer = client.get(path, OFFICER);
        assertEquals(303, answer.status(), answer.body());
        var file = Client.download(answer.json().get("url").asText());
        assertArrayEquals(Client.download(issued.json().get("url").asText()), file);
        assertEquals(404, client.get(path.replaceAll(".$", "g"), OFFICER).status());
        var verified =
                client.get("/incidents/" + id(receipt) + "/verify", OFFICER).json();
        assertEquals("intact", verified.get("verdict").asText(), verified.toString());
    }

    @Test
    void a_mail_that_bounces_is_told_to_the_house_by_role_only() {
        var receipt = report("anh." + UUID.randomUUID() + "@bounce.localhost");
        eventually(
                () -> "the mail about the bounce; the log says " + show(receipt).get("log") + ", the system "
                        + client.get("/health").body(),
                () -> sent.all(NoticeMail.OFFICE)
                        .filter(m -> subject(m).equals("Thư không đến được người báo (" + receipt + ")"))
                        .findFirst());
        var log = show(receipt).get("log").toString();
        assertTrue(log.contains("gửi người báo không đến được: thư bị trả lại"), log);
        assertFalse(log.contains("bounce.localhost"), log);
    }

    @Test
    void a_service_that_breaks_throttles_or_refuses_holds_up_nobody_else() {
        for (var domain : new String[] {"broken", "throttled", "refused"}) {
            var receipt = report("anh@" + domain + ".localhost");
            mailAbout(receipt);
            assertEquals(0, sent.all("anh@" + domain + ".localhost").count());
        }
    }

    private String report(String email) {
        var answer = client.postJson(
                "/incidents",
                "{\"description\":\"Máy chủ bị mã hóa " + UUID.randomUUID()
                        + "\",\"channel\":\"phone\",\"contact\":{\"email\":\"" + email
                        + "\"},\"by\":{\"unit\":\"Văn phòng Sở\",\"capacity\":\"đầu mối\"}}",
                OFFICER);
        assertEquals(201, answer.status(), answer.body());
        return answer.json().get("receipt").asText();
    }

    private MimeMessage mailAbout(String receipt) {
        return new NoticeMail(client).of(receipt);
    }

    private static String path(MimeMessage mail) {
        return URI.create(NoticeMail.link(mail)).getPath();
    }

    private static String subject(MimeMessage mail) {
        return NoticeMail.subject(mail);
    }

    private long entries(String receipt, String type) {
        return StreamSupport.stream(show(receipt).get("log").spliterator(), false)
                .filter(e -> e.get("type").asText().equals(type))
                .count();
    }

    private JsonNode show(String receipt) {
        return client.get("/incidents/" + id(receipt), OFFICER).json();
    }

    private String id(String receipt) {
        var incidents = client.get("/incidents?limit=200", OFFICER).json().get("incidents");
        return StreamSupport.stream(incidents.spliterator(), false)
                .filter(i -> i.get("receipt").asText().equals(receipt))
                .map(i -> i.get("id").asText())
                .findFirst()
                .orElseThrow();
    }
}
