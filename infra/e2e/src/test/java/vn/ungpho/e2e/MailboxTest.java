package vn.ungpho.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.ungpho.e2e.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ungpho.incident.Hashes;
import vn.ungpho.local.Local;

/// The mailbox as people and programs use it, through the SMTP port.
@ExtendWith(Embedded.class)
class MailboxTest {

    private static final String[] OFFICER = {"Authorization", "Bearer " + Embedded.TOKEN};
    private static final int AT_ONCE = 20;

    private static final String INBOX = "baosuco@ungpho.localhost";

    private final Client client;
    private final Mailer mailer;
    private final SentMails sent;
    private final String mark = UUID.randomUUID().toString();
    private final String reporter = "bao-" + mark + "@coquan.example";

    MailboxTest(Local local) {
        client = new Client(local.http());
        mailer = new Mailer(local.smtpPort());
        sent = new SentMails(client);
    }

    @Test
    void a_reporter_gets_the_code_once_and_an_answer_comes_back_to_the_incident() throws Exception {
        mailer.send(mail(reporter, "Máy chủ bị khóa", ""), INBOX);
        var answer = sent.to(reporter);
        var incident = show(incident());
        assertTrue(SentMails.text(answer).contains(incident.get("receipt").asText()));
        assertTrue(SentMails.text(answer).contains("KHÔNG GỬI BÍ MẬT NHÀ NƯỚC"));
        assertEquals("auto-replied", SentMails.header(answer, "Auto-Submitted"));
        assertEquals("<" + mark + "@coquan.example>", SentMails.header(answer, "In-Reply-To"));

        var replyTo = SentMails.header(answer, "Reply-To");
        assertTrue(replyTo.matches("reply\\+[0-9a-f]{56}@ungpho\\.localhost"), replyTo);
        mailer.send(mail(reporter, "Re: mã", "Thêm một máy nữa", "<2." + mark + "@coquan.example>"), replyTo);
        var id = incident.get("id").asText();
        var added = eventually(
                "the supplement", () -> Optional.of(show(id).get("supplements")).filter(s -> s.size() == 1));
        assertTrue(added.at("/0/report/description").asText().contains("Thêm một máy nữa"), added.toString());
        assertEquals("PASS", added.at("/0/report/mail/verdicts/virus").asText());
        assertEquals(incident.get("report"), show(id).get("report"));
        var second =
                client.get("/incidents/" + id + "/evidence/mail-1", OFFICER).json();
        assertTrue(new String(Client.download(second.get("url").asText()), StandardCharsets.UTF_8)
                .contains("Thêm một máy nữa"));
        assertEquals(
                2,
                client.get("/incidents/" + id + "/evidence", OFFICER)
                        .json()
                        .get("mails")
                        .size());
        assertEquals(1, sent.all(reporter).count(), "one answer and no more");

        var parted = client.postJson("/incidents/" + id + "/supplements/1/part", "", OFFICER);
        assertEquals(200, parted.status(), parted.body());
        var own = parted.json().get("id").asText();
        assertEquals(own, show(id).at("/supplements/0/partedTo").asText());
        assertEquals(added.at("/0/report"), show(own).get("report"));
        var again = client.postJson("/incidents/" + id + "/supplements/1/part", "", OFFICER);
        assertEquals(own, again.json().get("id").asText());
        assertEquals(
                404,
                client.postJson("/incidents/" + id + "/supplements/2/part", "", OFFICER)
                        .status());
        assertEquals(
                401,
                client.postJson("/incidents/" + id + "/supplements/1/part", "").status());
    }

    @Test
    void a_mail_that_comes_twenty_times_at_once_is_one_report() throws Exception {
        var mail = mail(reporter, "Máy chủ bị khóa", "");
        var lines = new ArrayList<Mailer.Line>();
        for (int i = 0; i < AT_ONCE; i++) {
            lines.add(mailer.connected());
        }
        var sending = new ArrayList<Callable<Boolean>>();
        lines.forEach(line -> sending.add(() -> sent(line, mail)));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var each : threads.invokeAll(sending)) {
                assertTrue(each.get());
            }
        }
        incident();
        var after = "sau-" + mark + "@coquan.example";
        // Whatever came before this one was looked at before it.
        mailer.send(mail(after, "Máy khác", "", "<sau." + mark + "@coquan.example>"), INBOX);
        sent.to(after);
        assertEquals(
                1,
                incidents()
                        .filter(i -> i.at("/report/contact/email").asText().equals(reporter))
                        .count());
        assertEquals(1, sent.all(reporter).count(), "one answer and no more");
    }

    private static boolean sent(Mailer.Line line, String mail) throws MessagingException {
        try (line) {
            line.send(mail, INBOX);
            return true;
        }
    }

    @Test
    void an_answer_that_names_our_mail_only_is_known_by_the_services_id() throws Exception {
        mailer.send(mail(reporter, "Máy chủ bị khóa", ""), INBOX);
        var ours = SentMails.header(sent.to(reporter), "Message-ID");
        assertTrue(ours.endsWith("@ap-southeast-1.amazonses.com>"), ours);
        var references = "<2." + mark + "@coquan.example>\nReferences: <x@y.example> " + ours;
        mailer.send(mail(reporter, "Tiếp", "Thêm", references), INBOX);
        var id = incident();
        eventually(
                "the supplement", () -> Optional.of(show(id).get("supplements")).filter(s -> s.size() == 1));
    }

    @Test
    void an_answer_at_the_address_of_another_is_an_incident_of_its_own() throws Exception {
        mailer.send(mail(reporter, "Máy chủ bị khóa", ""), INBOX);
        var replyTo = SentMails.header(sent.to(reporter), "Reply-To");
        var id = incident();
        mailer.send(
                mail("la-" + mark + "@khac.example", "Re", "của người lạ", "<3." + mark + "@khac.example>"), replyTo);
        eventually(
                "an incident of its own",
                () -> incidents()
                        .filter(i -> i.at("/report/description").asText().contains("của người lạ"))
                        .findFirst());
        assertEquals(0, show(id).get("supplements").size());
    }

    @ParameterizedTest
    @CsvSource({"dmarc-fail, dmarc, fail", "spam-fail, spam, FAIL", "virus-fail, virus, FAIL"})
    void an_unproven_mail_is_released_with_one_call(String domain, String verdict, String value) throws Exception {
        mailer.send(mail(reporter, "[TBSC] Máy chủ bị khóa", ""), "baosuco@" + domain + ".localhost");
        var id = incident();
        var before = show(id);
        assertEquals("quarantined", before.get("stage").asText());
        assertEquals(value, before.at("/report/mail/verdicts/" + verdict).asText());
        assertTrue(before.at("/report/legalNotice").asBoolean());
        assertEquals(0, sent.all(reporter).count());

        assertEquals(
                401,
                client.postJson("/incidents/" + id + "/quarantine/release", "").status());
        var released = client.postJson("/incidents/" + id + "/quarantine/release", "", OFFICER);
        assertEquals(201, released.status(), released.body());
        assertEquals("received", released.json().get("stage").asText());
        sent.to(reporter);
        var log = show(id).get("log").toString();
        assertTrue(log.contains("Cán bộ trực"), log);
        assertEquals(
                200,
                client.postJson("/incidents/" + id + "/quarantine/release", "", OFFICER)
                        .status());
        assertEquals(1, sent.all(reporter).count());
    }

    @Test
    void an_officer_reads_raw_mails_before_letting_one_through() throws Exception {
        mailer.send(mail(reporter, "Máy chủ bị khóa", "Thân thư"), "baosuco@dmarc-fail.localhost");
        var id = incident();
        var mail = client.get("/incidents/" + id + "/evidence", OFFICER).json().at("/mails/0");
        assertEquals("mail", mail.get("number").asText());
        var one = client.get("/incidents/" + id + "/evidence/mail", OFFICER).json();
        assertEquals(mail.get("sha256"), one.get("sha256"));
        var raw = Client.download(one.get("url").asText());
        assertEquals(mail.get("sha256").asText(), Hashes.sha256(raw));
        assertTrue(new String(raw, StandardCharsets.UTF_8).contains("Thân thư"));
        var down = Client.headers(one.get("url").asText());
        assertEquals(
                "attachment; filename=\"mail.eml\"",
                down.firstValue("content-disposition").orElse(""));
        assertEquals("application/octet-stream", down.firstValue("content-type").orElse(""));
        assertEquals(401, client.get("/incidents/" + id + "/evidence/mail").status());
        for (var none : List.of("mail-1", "mail-0", "mail-x", "mailbox")) {
            assertEquals(
                    404,
                    client.get("/incidents/" + id + "/evidence/" + none, OFFICER)
                            .status(),
                    none);
        }
    }

    @Test
    void a_program_is_not_answered_and_its_mails_are_one_incident() throws Exception {
        for (int i = 0; i < 4; i++) {
            var ids = "<" + i + "." + mark + "@coquan.example>\nAuto-Submitted: auto-replied";
            mailer.send(mail(reporter, "Tự động " + i, "", ids), INBOX);
        }
        eventually(
                "three beside the first",
                () -> incidents()
                        .filter(i -> i.at("/report/contact/email").asText().equals(reporter))
                        .filter(i -> i.get("supplements").size() == 3)
                        .findFirst());
        assertEquals(
                1,
                incidents()
                        .filter(i -> i.at("/report/contact/email").asText().equals(reporter))
                        .count());
        assertEquals(0, sent.all(reporter).count());
    }

    @Test
    void an_english_mail_is_answered_in_english() throws Exception {
        var mail = "From: <" + reporter + ">\nSubject: Server down\nMessage-ID: <" + mark + "@coquan.example>\n"
                + "Content-Type: text/plain; charset=utf-8\n\nOur server was encrypted and the files are locked. "
                + mark;
        mailer.send(mail, INBOX);
        assertTrue(SentMails.text(sent.to(reporter)).contains("DO NOT SEND STATE SECRETS"));
    }

    @Test
    void a_mail_of_almost_forty_megabytes_is_taken_in_whole() throws Exception {
        var bytes = new byte[27 * 1024 * 1024];
        new java.util.Random(40).nextBytes(bytes);
        var mail = "From: <" + reporter + ">\nSubject: Lớn\nMessage-ID: <" + mark + "@coquan.example>\n"
                + "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=q\n\n--q\n"
                + "Content-Type: text/plain; charset=utf-8\n\nNhật ký đính kèm " + mark + "\n--q\n"
                + "Content-Type: application/octet-stream; name=nhat-ky.bin\nContent-Transfer-Encoding: base64\n\n"
                + Base64.getMimeEncoder().encodeToString(bytes) + "\n--q--\n";
        mailer.send(mail, INBOX);
        var incident = show(incident());
        assertEquals("received", incident.get("stage").asText());
        assertTrue(incident.at("/report/evidence/0/size").asLong() > 36_000_000, incident.toString());
        assertTrue(incident.at("/report/description")
                .asText()
                .contains("nhat-ky.bin (application/octet-stream, 28311552"));
    }

    private String mail(String from, String subject, String text, String... ids) {
        var id = ids.length == 0 ? "<" + mark + "@coquan.example>" : ids[0];
        return "From: Văn thư <" + from + ">\nSubject: " + subject + "\nMessage-ID: " + id
                + "\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n" + text + "\n" + mark;
    }

    private String incident() {
        return eventually(
                "incident of the mail",
                () -> incidents()
                        .filter(i -> i.at("/report/description").asText().contains(mark))
                        .map(i -> i.get("id").asText())
                        .findFirst());
    }

    private Stream<JsonNode> incidents() {
        var list = client.get("/incidents?limit=50", OFFICER).json().get("incidents");
        return StreamSupport.stream(list.spliterator(), false)
                .filter(i -> List.of("mail").contains(i.get("channel").asText()))
                .map(i -> show(i.get("id").asText()));
    }

    private JsonNode show(String id) {
        return client.get("/incidents/" + id, OFFICER).json();
    }
}
