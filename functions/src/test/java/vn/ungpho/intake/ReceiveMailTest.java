package vn.ungpho.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ungpho.agency.yaml.YamlAgencies;
import vn.ungpho.escalation.Policies;
import vn.ungpho.escalation.ReplyAddresses;
import vn.ungpho.escalation.Rule;
import vn.ungpho.incident.Channel;
import vn.ungpho.incident.Hashes;
import vn.ungpho.incident.InMemoryStore;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.IncidentId;
import vn.ungpho.incident.Notice;
import vn.ungpho.incident.Recording;
import vn.ungpho.incident.Stage;
import vn.ungpho.incident.Supplement;
import vn.ungpho.incident.Verdicts;
import vn.ungpho.intake.Inbox.StoredMail;
import vn.ungpho.intake.mime.MimeReader;
import vn.ungpho.response.yaml.YamlPlans;

class ReceiveMailTest {

    private static final Instant NOW = Instant.parse("2026-11-20T01:30:00Z");
    private static final String AGENCY = "so-noi-vu-khanh-hoa";
    private static final String OTHER = "so-xay-dung";
    private static final List<String> OWN = List.of("ungpho@ung-pho.example", "reply@ung-pho.example");
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
    private final ReplyAddresses replies =
            new SignedReplyAddresses("reply@ung-pho.example", text -> Hashes.sha256("key" + text));
    private final ReceiveReport reports = reports(agencies);
    private final ReceiveMail receive = receiving(agencies);

    private ReceiveReport reports(YamlAgencies served) {
        return new ReceiveReport(store, served, new YamlPlans(), Policies.inForce(), new FixedSecrets(), new Random(1));
    }

    private ReceiveMail receiving(YamlAgencies served) {
        return new ReceiveMail(
                (bucket, key) -> new StoredMail(bucket, key, "v1", objects.get(key)),
                new MimeReader(),
                new TakeInMail(
                        new MailPolicy(served.served(), OWN),
                        new MailLimits(text -> Hashes.sha256("key" + text)),
                        new FindThread(store, served, replies, store),
                        new AddSupplement(store, served, text -> Hashes.sha256("key" + text)),
                        reports(served)));
    }

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
        assertEquals(List.of(Rule.ANSWER_ON_RECEIPT.id(), Rule.ON_RECEIPT.id()), rules());
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
        var both = new MailPolicy(new YamlAgencies(List.of(AGENCY, OTHER)).served(), OWN);
        var other = both.served().getLast();
        for (var to : List.of(
                "baosuco+so-xay-dung@ung-pho.example",
                "x@y.example, " + other.mailbox().toUpperCase(),
                other.mailbox().replace("@", "+web@"))) {
            assertEquals(OTHER, both.agency(letter(to)).id(), to);
        }
        for (var to : List.of("ai@do.example", "baosuco+so-xay-dung@khac.example", "so-xay-dung@ung-pho.example")) {
            assertEquals(AGENCY, both.agency(letter(to)).id(), to);
        }
    }

    @Test
    void the_address_that_the_mail_was_taken_in_for_says_more_than_what_the_sender_wrote() {
        var both = new MailPolicy(new YamlAgencies(List.of(AGENCY, OTHER)).served(), OWN);
        var delivered = PROVEN.replace("id 1", "id 1 for baosuco+so-xay-dung@ung-pho.example");
        for (var header : List.of(
                "Cc: ai+" + AGENCY + "@khac.example",
                "To: baosuco+" + AGENCY + "@ung-pho.example",
                "To: " + both.served().getFirst().mailbox())) {
            var letter = (ReadMail.Letter)
                    new MimeReader().read((delivered + header + "\n" + MAIL).getBytes(StandardCharsets.UTF_8));
            assertEquals(OTHER, both.agency(letter).id(), header);
        }
    }

    @Test
    void a_mail_to_two_agencies_is_a_report_at_each_however_often_it_is_delivered() {
        var two = new YamlAgencies(List.of(AGENCY, OTHER));
        var receiving = receiving(two);
        for (int i = 0; i < 5; i++) {
            for (var agency : List.of(AGENCY, OTHER)) {
                var block = PROVEN.replace("id 1", "id " + i + " for baosuco+" + agency + "@ung-pho.example");
                objects.put(
                        agency + i,
                        (block + "To: baosuco+" + AGENCY + "@ung-pho.example, baosuco+" + OTHER + "@ung-pho.example\n"
                                        + MAIL)
                                .getBytes(StandardCharsets.UTF_8));
                receiving.receive("inbox", agency + i, NOW);
            }
        }
        only();
        assertEquals(1, store.list(OTHER, Optional.empty(), 100).incidents().size());
    }

    @Test
    void a_mail_from_an_address_of_ours_is_never_answered() {
        for (var from : List.of("ungpho@ung-pho.example", "Reply+x@ung-pho.example")) {
            deliver(from, PROVEN + MAIL.replace("vanthu@coquan.example", from));
        }
        assertEquals(2, all().size());
        assertEquals(List.of(Rule.ON_RECEIPT.id()), rules());
    }

    @Test
    void an_answer_that_only_refers_to_the_incidents_thread_is_known() {
        deliver("m1", PROVEN + MAIL);
        var thread = "References: <" + only().id() + "@ung-pho.example>\nSubject: Re";
        deliver("m2", PROVEN + MAIL.replace("Subject: Su co", thread));
        assertEquals(1, store.newest(only().id(), 10).size());
        deliver("m3", PROVEN + MAIL.replace("Subject: Su co", thread).replace("vanthu@", "nguoila@"));
        assertEquals(2, all().size());
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

    @Test
    void an_answer_at_the_signed_address_is_added_and_changes_nothing_of_the_report() {
        deliver("m1", PROVEN + MAIL);
        var before = only();
        deliver("m2", answer(before, "vanthu@coquan.example", "Thêm: máy thứ hai cũng bị."));
        assertEquals(before.report(), only().report());
        var added = store.newest(before.id(), 10).getFirst();
        assertEquals("Re: Su co\n\nThêm: máy thứ hai cũng bị.", added.report().description());
        assertEquals("m2", added.report().evidence().getFirst().key());
        assertTrue(lastEntry(before).contains("bổ sung số 1"), lastEntry(before));
        assertTrue(rules().contains(Rule.ON_SUPPLEMENT.id()));
    }

    @Test
    void the_same_answer_five_times_is_added_once() {
        deliver("m1", PROVEN + MAIL);
        for (int i = 0; i < 5; i++) {
            deliver("m2." + i, answer(only(), "vanthu@coquan.example", "Thêm."));
        }
        assertEquals(1, store.newest(only().id(), 10).size());
    }

    /// As a program does that writes no marks of one.
    @Test
    void a_contact_that_answers_every_notice_is_told_no_more_than_so_often_and_nothing_is_lost() {
        deliver("m1", PROVEN + MAIL);
        var contact = agencies.served().getFirst().contacts().getFirst().email();
        for (int i = 0; i < AddSupplement.MOST_A_DAY + 5; i++) {
            deliver("a" + i, answer(only(), contact, "Tôi đang nghỉ, lần " + i));
        }
        assertEquals(AddSupplement.MOST_A_DAY + 5, store.last(only().id()));
        assertEquals(
                AddSupplement.MOST_A_DAY,
                store.due(NOW.plusSeconds(1), 1_000).stream()
                        .filter(n -> n.rule().equals(Rule.ON_SUPPLEMENT.id()))
                        .count());
    }

    @Test
    void an_answer_from_anybody_else_is_a_report_of_its_own() {
        deliver("m1", PROVEN + MAIL);
        var first = only();
        deliver("m2", answer(first, "nguoila@khac.example", "Cho tôi xem."));
        assertEquals(List.of(), store.newest(first.id(), 10));
        assertEquals(2, all().size());
    }

    @Test
    void an_unproven_answer_waits_for_a_look_and_adds_nothing() {
        deliver("m1", PROVEN + MAIL);
        var first = only();
        deliver("m2", answer(first, "vanthu@coquan.example", "Thêm.").replace("dmarc=pass", "dmarc=fail"));
        assertEquals(List.of(), store.newest(first.id(), 10));
        assertEquals(
                List.of(Stage.QUARANTINED, Stage.RECEIVED),
                all().stream().map(Incident::stage).sorted().toList());
    }

    @Test
    void a_signed_address_that_was_made_for_another_party_opens_nothing() {
        deliver("m1", PROVEN + MAIL);
        var contact = agencies.served().getFirst().contacts().getFirst().email();
        var address = replies.address(only().id(), contact);
        assertEquals(Optional.empty(), replies.incident(address, "vanthu@coquan.example"));
        assertEquals(Optional.of(only().id()), replies.incident(address.toUpperCase(), contact));
        var forged = address.replaceFirst("\\+.", "+" + (address.charAt(6) == 'a' ? 'b' : 'a'));
        assertEquals(Optional.empty(), replies.incident(forged, contact));
        assertTrue(address.indexOf('@') <= 64, address);
    }

    @Test
    void an_answer_to_a_mail_of_ours_and_a_code_in_the_subject_are_known_too() throws Exception {
        deliver("m1", PROVEN + MAIL);
        // The service's ids may look like an incident's.
        var message = "6f1c2a34-0000-4000-8000-00000000abcd";
        var notice = store.due(NOW.plusSeconds(1), 10).getFirst();
        store.sent(notice, NOW, "Đã gửi", Optional.of(message));
        deliver(
                "m2",
                PROVEN
                        + MAIL.replace(
                                "Subject: Su co",
                                "In-Reply-To: <" + message + "@ap-southeast-1.amazonses.com>\nSubject: Re"));
        var code = only().receipt().toString().toLowerCase();
        deliver("m3", PROVEN + MAIL.replace("Su co", "Ho so " + code + " - them"));
        deliver("m4", PROVEN + MAIL.replace("Su co", "Ho so " + code.replace('-', '–')));
        assertEquals(
                List.of("trả lời thư của hệ thống", "mã tiếp nhận trong tiêu đề", "mã tiếp nhận trong tiêu đề"),
                store.newest(only().id(), 10).stream().map(Supplement::how).toList());
    }

    @Test
    void a_contact_of_the_agency_is_a_party_too() {
        deliver("m1", PROVEN + MAIL);
        var contact = agencies.served().getFirst().contacts().getLast().email();
        deliver("m2", answer(only(), contact, "Đã cách ly máy chủ."));
        assertEquals(1, store.newest(only().id(), 10).size());
    }

    @Test
    void a_wrong_guess_is_parted_once_and_nothing_is_lost() {
        deliver("m1", PROVEN + MAIL);
        var first = only();
        deliver("m2", answer(first, "vanthu@coquan.example", "Chuyện khác."));
        var part = new PartSupplement(store, reports);
        var parted = part.part(first.id(), 1, "Cán bộ trực", NOW).orElseThrow();
        assertEquals(
                parted.id(),
                part.part(first.id(), 1, "Cán bộ khác", NOW).orElseThrow().id());
        assertEquals(2, all().size());
        assertEquals(
                store.newest(first.id(), 10).getFirst().report(),
                store.find(parted.id()).orElseThrow().report());
        assertEquals(
                Optional.of(parted.id()),
                store.newest(first.id(), 10).getFirst().partedTo());
        assertTrue(lastEntry(first).endsWith("Cán bộ trực"), lastEntry(first));
        assertEquals(Optional.empty(), part.part(first.id(), 2, "Cán bộ trực", NOW));
    }

    @Test
    void a_released_mail_is_received_with_its_notices_once() {
        deliver("m1", PROVEN.replace("dmarc=pass", "dmarc=fail") + MAIL);
        var release = new ReleaseReport(Policies.watched(store, agencies));
        assertInstanceOf(Recording.Recorded.class, release.release(only().id(), "Cán bộ trực", NOW));
        assertEquals(Stage.RECEIVED, only().stage());
        assertTrue(lastEntry(only()).endsWith("Cán bộ trực"), lastEntry(only()));
        assertEquals(List.of(Rule.ANSWER_ON_RECEIPT.id(), Rule.ON_QUARANTINE.id(), Rule.ON_RECEIPT.id()), rules());
        var due = store.due(NOW.plusSeconds(1), 100).size();
        assertInstanceOf(Recording.Unchanged.class, release.release(only().id(), "Cán bộ khác", NOW));
        assertEquals(due, store.due(NOW.plusSeconds(1), 100).size());
        assertInstanceOf(
                Recording.NoSuchIncident.class,
                release.release(new IncidentId("00000000-0000-0000-0000-000000000000"), "Cán bộ", NOW));
    }

    @Test
    void line_ends_that_were_smuggled_into_fields_reach_no_header() {
        var bcc = "=?utf-8?Q?a=0D=0ABcc:_x@evil.example?=";
        deliver(
                "m1",
                PROVEN
                        + MAIL.replace("Văn thư", bcc)
                                .replace("Su co", bcc)
                                .replace("<1@coquan.example>", "<1@coquan.example\r Bcc: x@evil.example>")
                                .replace("text/plain;", "text/plain; name*=utf-8''a%0D%0ABcc:x@evil.example.txt;"));
        var report = only().report();
        var lines = List.of(
                report.reporter().name(),
                report.reporter().email(),
                report.provenance().orElseThrow().messageId(),
                report.description().lines().findFirst().orElse(""));
        assertTrue(lines.stream().noneMatch(l -> l.contains("\r") || l.contains("\n")), lines.toString());
        assertTrue(report.description().lines().noneMatch(l -> l.startsWith("Bcc:")), report.description());
    }

    @Test
    void the_same_mail_at_the_same_moment_is_one_incident() throws Exception {
        objects.put("m", (PROVEN + MAIL).getBytes(StandardCharsets.UTF_8));
        try (var threads = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 16; i++) {
                threads.submit(() -> receive.receive("inbox", "m", NOW));
            }
        }
        only();
    }

    @Test
    void our_own_mails_that_come_back_are_known_for_a_programs() {
        for (var own : List.of(
                "Auto-Submitted: auto-replied", "Auto-Submitted: auto-generated", "X-Auto-Response-Suppress: All")) {
            assertTrue(letter("a@b.example\n" + own).head().automatic(), own);
        }
    }

    @Test
    void a_program_is_never_answered_and_makes_one_incident_a_day() {
        for (int i = 0; i < 30; i++) {
            deliver(
                    "m" + i,
                    PROVEN + MAIL.replace("Subject: Su co", "Auto-Submitted: auto-generated\nSubject: Canh bao " + i));
        }
        assertEquals(List.of(Rule.ON_RECEIPT.id()), rules());
        assertEquals(29, store.newest(only().id(), 100).size());
        deliver("m0", PROVEN + MAIL.replace("Subject: Su co", "Auto-Submitted: auto-generated\nSubject: Canh bao 0"));
        deliver("m7", PROVEN + MAIL.replace("Subject: Su co", "Auto-Submitted: auto-generated\nSubject: Canh bao 7"));
        assertEquals(29, store.newest(only().id(), 100).size(), "delivered again");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dmarc=pass", "dmarc=fail"})
    void a_programs_first_mail_that_comes_again_later_is_the_same(String result) {
        var mail = PROVEN.replace("dmarc=pass", result)
                + MAIL.replace("Subject:", "Auto-Submitted: auto-replied\nSubject:");
        deliver("m1", mail);
        receive.receive("inbox", "m1", NOW.plus(Duration.ofDays(1)));
        only();
        new ReleaseReport(Policies.watched(store, agencies)).release(only().id(), "Cán bộ trực", NOW);
        deliver("m1", mail);
        only();
        assertEquals(0, store.last(only().id()));
    }

    @Test
    void a_mail_of_the_flood_that_comes_again_in_another_hour_is_the_same() {
        for (int i = 0; i < MailLimits.MOST_UNPROVEN; i++) {
            deliver("b" + i, "\u0000" + i);
        }
        var forged = PROVEN.replace("dmarc=pass", "dmarc=fail") + MAIL;
        deliver("first", forged);
        deliver("second", forged.replace("mã hóa", "xóa"));
        for (var again : List.of("first", "second", "b7")) {
            receive.receive("inbox", again, NOW.plus(Duration.ofHours(2)));
        }
        var every = store.list(AGENCY, Optional.empty(), 1_000).incidents();
        assertEquals(MailLimits.MOST_UNPROVEN + 1, every.size());
        assertEquals(1, every.stream().mapToInt(i -> store.last(i.id())).sum());
    }

    @Test
    void an_unproven_program_never_adds_to_what_an_officer_let_through() {
        var bounce =
                PROVEN.replace("dmarc=pass", "dmarc=fail") + MAIL.replace("Subject:", "Precedence: bulk\nSubject:");
        deliver("m1", bounce);
        new ReleaseReport(Policies.watched(store, agencies)).release(only().id(), "Cán bộ trực", NOW);
        deliver("m2", bounce.replace("mã hóa", "xóa"));
        assertEquals(2, all().size());
        assertTrue(all().stream().allMatch(i -> store.newest(i.id(), 10).isEmpty()));
    }

    @Test
    void a_sender_of_very_many_mails_makes_no_more_incidents_than_the_days_limit_and_loses_none() {
        for (int i = 0; i < 30; i++) {
            deliver("m" + i, PROVEN + MAIL.replace("<1@", "<" + i + "@").replace("Su co", "Su co " + i));
        }
        assertEquals(MailLimits.MOST_OF_ONE + 1, all().size());
        var group = all().stream()
                .filter(i -> i.stage() == Stage.QUARANTINED)
                .findFirst()
                .orElseThrow();
        assertEquals(
                30 - MailLimits.MOST_OF_ONE - 1, store.newest(group.id(), 100).size());
        deliver("m0", PROVEN + MAIL.replace("<1@", "<0@").replace("Su co", "Su co 0"));
        assertEquals(MailLimits.MOST_OF_ONE + 1, all().size(), "delivered again");
        objects.put("next", (PROVEN + MAIL).getBytes(StandardCharsets.UTF_8));
        receive.receive("inbox", "next", NOW.plusSeconds(86_400));
        assertEquals(MailLimits.MOST_OF_ONE + 2, all().size(), "the next day");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Subject: Gia", "Precedence: bulk\nSubject: Gia"})
    void unproven_mails_each_from_another_sender_make_no_more_incidents_than_the_days_limit(String head) {
        var forged = PROVEN.replace("dmarc=pass", "dmarc=fail") + MAIL.replace("Subject: Su co", head);
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 220; i++) {
                deliver("f" + i, forged.replace("vanthu@", "ai" + i + "@"));
            }
            deliver("bytes", "\u0000\u0001");
            deliver("other bytes", "\u0000\u0002");
        }
        var every = store.list(AGENCY, Optional.empty(), 1_000).incidents();
        assertEquals(MailLimits.MOST_UNPROVEN + 1, every.size());
        assertTrue(every.stream().allMatch(i -> i.stage() == Stage.QUARANTINED));
        assertEquals(every.size(), store.due(NOW.plusSeconds(1), 1_000).size(), "a notice each");
        var kept = every.stream()
                .flatMap(i -> Stream.concat(
                        Stream.of(i.report()),
                        store.newest(i.id(), 1_000).stream().map(Supplement::report)))
                .map(report -> report.evidence().getFirst().key())
                .toList();
        assertEquals(222, kept.size(), "each once");
        assertEquals(222, Set.copyOf(kept).size());
        deliver("real", PROVEN + MAIL);
        assertEquals(
                1,
                store.list(AGENCY, Optional.empty(), 1_000).incidents().stream()
                        .filter(i -> i.stage() == Stage.RECEIVED)
                        .count());
    }

    @Test
    void unreadable_mails_make_no_more_incidents_than_the_days_limit_and_none_is_lost() {
        for (int i = 0; i < MailLimits.MOST_UNPROVEN + 20; i++) {
            deliver("b" + i, "\u0000" + i);
        }
        var every = store.list(AGENCY, Optional.empty(), 1_000).incidents();
        assertEquals(MailLimits.MOST_UNPROVEN + 1, every.size());
        assertEquals(
                19,
                every.stream().mapToInt(i -> store.newest(i.id(), 1_000).size()).sum());
    }

    @Test
    void forged_senders_do_not_use_up_the_limit_of_the_real_one() {
        for (int i = 0; i < 30; i++) {
            deliver("f" + i, PROVEN.replace("dmarc=pass", "dmarc=fail") + MAIL.replace("Su co", "Gia " + i));
        }
        deliver("m1", PROVEN + MAIL);
        assertEquals(1, all().stream().filter(i -> i.stage() == Stage.RECEIVED).count());
    }

    private String answer(Incident incident, String from, String text) {
        return PROVEN + "From: " + from + "\nTo: " + replies.address(incident.id(), from)
                + "\nSubject: Re: Su co\nDate: Fri, 20 Nov 2026 09:00:00 +0700\n"
                + "Content-Type: text/plain; charset=utf-8\n\n" + text;
    }

    private String lastEntry(Incident incident) {
        return store.find(incident.id()).orElseThrow().log().getLast().detail();
    }

    private void deliver(String key, String mail) {
        objects.put(key, mail.getBytes(StandardCharsets.UTF_8));
        receive.receive("inbox", key, NOW);
    }

    private List<String> rules() {
        return store.due(NOW.plusSeconds(1), 10).stream()
                .map(Notice::rule)
                .distinct()
                .sorted()
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
