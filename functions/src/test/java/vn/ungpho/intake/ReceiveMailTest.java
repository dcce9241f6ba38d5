package vn.ungpho.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ungpho.agency.yaml.YamlAgencies;
import vn.ungpho.escalation.EscalationPolicy;
import vn.ungpho.escalation.Rule;
import vn.ungpho.incident.Channel;
import vn.ungpho.incident.Hashes;
import vn.ungpho.incident.InMemoryStore;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.Notice;
import vn.ungpho.incident.Stage;
import vn.ungpho.incident.Verdicts;
import vn.ungpho.intake.Inbox.StoredMail;
import vn.ungpho.intake.mime.MimeReader;
import vn.ungpho.response.yaml.YamlPlans;

class ReceiveMailTest {

    private static final Instant NOW = Instant.parse("2026-11-20T01:30:00Z");
    private static final String AGENCY = "so-noi-vu-khanh-hoa";
    private static final String PROVEN = """
            Received: from a by inbound-smtp.ap-southeast-1.amazonaws.com with SMTP id 1
            X-SES-Spam-Verdict: PASS
            X-SES-Virus-Verdict: PASS
            Authentication-Results: amazonses.com; dmarc=pass
            """;
    private static final String MAIL = """
            From: Văn thư <vanthu@coquan.example>
            Subject: Su co
            Message-ID: <1@coquan.example>
            Content-Type: text/plain; charset=utf-8

            Máy chủ bị mã hóa.
            """;

    private final InMemoryStore store = new InMemoryStore();
    private final YamlAgencies agencies = new YamlAgencies(List.of(AGENCY));
    private final Map<String, byte[]> objects = new HashMap<>();
    private final ReceiveMail receive = new ReceiveMail(
            (bucket, key) -> new StoredMail(bucket, key, "v1", objects.get(key)),
            new MimeReader(),
            new MailPolicy(agencies.served()),
            new ReceiveReport(
                    store, agencies, new YamlPlans(), EscalationPolicy.inForce(), new FixedSecrets(), new Random(1)));

    @Test
    void a_proven_mail_becomes_an_incident_with_the_raw_mail_as_evidence() {
        deliver("m1", PROVEN + MAIL);
        var incident = only();
        assertEquals(Stage.RECEIVED, incident.stage());
        assertEquals(Channel.MAIL, incident.report().channel());
        assertEquals("Su co\n\nMáy chủ bị mã hóa.", incident.report().description());
        assertEquals("vanthu@coquan.example", incident.report().reporter().email());
        var evidence = incident.report().evidence().getFirst();
        assertEquals("m1", evidence.key());
        assertEquals("v1", evidence.version());
        assertEquals(Hashes.sha256((PROVEN + MAIL).getBytes(StandardCharsets.UTF_8)), evidence.sha256());
        assertEquals(List.of(Rule.ON_RECEIPT.id()), rules());
    }

    @Test
    void the_same_mail_delivered_again_on_another_way_is_one_incident() {
        deliver("m1", PROVEN + MAIL);
        deliver("m1", PROVEN + MAIL);
        deliver("m2", PROVEN + "Received: from relay by mx.coquan.example\n" + MAIL);
        only();
    }

    @Test
    void a_server_that_sends_it_again_under_another_message_id_makes_no_second_incident() {
        var dated = MAIL.replace("Subject:", "Date: Fri, 20 Nov 2026 08:30:00 +0700\nSubject:");
        deliver("m1", PROVEN + dated);
        deliver("m2", PROVEN + dated.replace("<1@coquan.example>", "<2@relay.example>"));
        only();
        deliver("m3", PROVEN + dated.replace("08:30", "09:30"));
        assertEquals(2, all().size());
    }

    @Test
    void a_forged_copy_that_comes_first_does_not_silence_the_real_mail() {
        deliver("m1", PROVEN.replace("dmarc=pass", "dmarc=fail") + MAIL);
        deliver("m2", PROVEN + MAIL);
        assertEquals(
                List.of(Stage.QUARANTINED, Stage.RECEIVED),
                all().stream().map(Incident::stage).sorted().toList());
    }

    @Test
    void the_verdicts_are_stored_with_the_report_in_full() {
        deliver(
                "m1",
                PROVEN.replace(
                                "dmarc=pass",
                                "spf=softfail (x) client-ip=1; dkim=pass header.i=@coquan.example; dmarc=pass header.from=coquan.example;")
                        + MAIL);
        assertEquals(
                new Verdicts("PASS", "PASS", "softfail", "pass", "pass", "", "coquan.example"),
                only().report().provenance().orElseThrow().verdicts());
        assertEquals(Stage.RECEIVED, only().stage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dmarc=pass header.from=khac.example",
                "spf=fail helo=x;dmarc=pass; dmarc=fail",
                "spf=pass envelope-from=\"a;dmarc=pass\"@x; dkim=fail; dmarc=none",
                "dmarc=none",
                "dmarc=temperror",
                "spf=pass"
            })
    void a_sender_who_is_not_proven_beyond_doubt_is_not_believed(String results) {
        deliver("m1", PROVEN.replace("dmarc=pass", results) + MAIL);
        assertEquals(Stage.QUARANTINED, only().stage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"FAIL", "GRAY", "PROCESSING_FAILED", ""})
    void a_verdict_that_is_no_pass_is_none(String verdict) {
        deliver("m1", PROVEN.replace("Virus-Verdict: PASS", "Virus-Verdict: " + verdict) + MAIL);
        assertEquals(Stage.QUARANTINED, only().stage());
    }

    @Test
    void findings_that_the_sender_wrote_itself_fill_no_gap() {
        deliver(
                "m1",
                PROVEN.replaceFirst("Authentication.*\n", "X-Own: 1\n")
                        + "Authentication-Results: amazonses.com; dmarc=pass\n" + MAIL);
        assertEquals(Stage.QUARANTINED, only().stage());
    }

    @Test
    void two_senders_are_none() {
        deliver("m1", PROVEN + MAIL.replace("Subject:", "From: b@coquan.example\nSubject:"));
        assertEquals(Stage.QUARANTINED, only().stage());
        assertTrue(only().remark().contains("người gửi"), only().remark());
    }

    @Test
    void a_subject_with_the_mark_of_the_circular_makes_it_a_legal_notice() {
        deliver("m1", PROVEN + MAIL.replace("Su co", "[TBSC] Su co"));
        assertTrue(only().report().legalNotice());
        deliver("m2", PROVEN + MAIL);
        assertEquals(1, all().stream().filter(i -> i.report().legalNotice()).count());
    }

    @Test
    void the_agency_is_the_one_behind_the_plus_or_the_one_whose_mailbox_it_is() {
        var both = new MailPolicy(new YamlAgencies(List.of(AGENCY, "so-xay-dung")).served());
        var other = both.served().getLast();
        assertEquals(AGENCY, both.agency(letter("ai@do.example")).id());
        assertEquals(
                other.id(),
                both.agency(letter("baosuco+so-xay-dung@chung.example")).id());
        assertEquals(
                other.id(),
                both.agency(letter("x@y.example, " + other.mailbox().toUpperCase()))
                        .id());
        assertEquals(
                other.id(),
                both.agency(letter(other.mailbox().replace("@", "+web@"))).id());
    }

    private static ReadMail.Letter letter(String to) {
        var mail = "From: a@b.example\nTo: " + to + "\n\nx";
        return (ReadMail.Letter) new MimeReader().read(mail.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void another_mail_that_borrows_the_message_id_is_another_incident() {
        deliver("m1", PROVEN + MAIL);
        deliver("m2", PROVEN + MAIL.replace("mã hóa", "xóa"));
        assertEquals(2, all().size());
    }

    @Test
    void an_unproven_mail_waits_for_a_look_and_troubles_one_contact_only() {
        deliver("m1", PROVEN.replace("dmarc=pass", "dmarc=fail") + MAIL);
        assertEquals(Stage.QUARANTINED, only().stage());
        assertTrue(only().remark().contains("DMARC"), only().remark());
        assertEquals(List.of(Rule.ON_QUARANTINE.id()), rules());
        assertEquals(1, store.due(NOW.plusSeconds(1), 10).size());
    }

    @Test
    void a_mail_without_the_services_findings_is_unproven() {
        deliver("m1", MAIL);
        assertEquals(Stage.QUARANTINED, only().stage());
    }

    @Test
    void bytes_that_are_no_mail_are_kept_and_shown_as_quarantined() {
        deliver("m1", "\u0000\u0001");
        assertEquals(Stage.QUARANTINED, only().stage());
        assertEquals("m1", only().report().evidence().getFirst().key());
    }

    @Test
    void a_long_text_is_cut_where_the_report_says_so() {
        deliver("m1", PROVEN + MAIL + "😱".repeat(60_000));
        var description = only().report().description();
        assertTrue(description.endsWith("toàn văn ở thư gốc.]"), "not marked");
        assertTrue(description.length() < MailReport.LONGEST + 200, "too long");
        assertEquals(description, new String(description.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    private void deliver(String key, String mail) {
        objects.put(key, mail.getBytes(StandardCharsets.UTF_8));
        receive.receive("inbox", key, NOW);
    }

    private List<String> rules() {
        return store.due(NOW.plusSeconds(1), 10).stream()
                .map(Notice::rule)
                .distinct()
                .toList();
    }

    private Incident only() {
        assertEquals(1, all().size());
        return all().getFirst();
    }

    private List<Incident> all() {
        return store.list(AGENCY, Optional.empty(), 100).incidents();
    }
}
