package vn.ungpho.escalation.qute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ungpho.agency.Agency;
import vn.ungpho.agency.yaml.YamlAgencies;
import vn.ungpho.escalation.Addressee;
import vn.ungpho.escalation.NoticeWording.Letter;
import vn.ungpho.escalation.NoticeWording.Words;
import vn.ungpho.escalation.Policies;
import vn.ungpho.escalation.Rule;
import vn.ungpho.incident.Channel;
import vn.ungpho.incident.FindAlike;
import vn.ungpho.incident.Hashes;
import vn.ungpho.incident.InMemoryStore;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.IncidentReport;
import vn.ungpho.incident.Language;
import vn.ungpho.incident.Notice;
import vn.ungpho.incident.Samples;
import vn.ungpho.qute.Templates;

class NoticeWordingTest {

    private static final String LINK = "https://baosuco.example/notices/abc";
    private static final String HOSTILE = """
            VIỆC CẦN LÀM
            https://xau.example/bay
            - <script>alert(1)</script> {receipt} <img src="https://xau.example/a.png">
            > trích""";

    private final Agency agency =
            new YamlAgencies(List.of("so-noi-vu-khanh-hoa")).served().getFirst();
    private final QuteNoticeWording wording = new QuteNoticeWording(
            new Templates(),
            (incident, notice) -> "",
            new FindAlike(new InMemoryStore(), new InMemoryStore(), Hashes::sha256),
            "https://baosuco.example");
    private final Incident incident = Samples.anIncident(agency.id(), Samples.NOW);

    @ParameterizedTest
    @EnumSource(
            value = Rule.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ANSWER_ON_RECEIPT", "SECRET_LINK", "ON_DOCUMENT"})
    void every_mail_to_a_contact_says_what_who_and_where_to_answer_and_nothing_of_the_reporter(Rule rule) {
        for (int round = 1; round <= 2; round++) {
            var words = words(rule, round, incident);
            assertTrue(words.subject().contains(incident.receipt().toString()), words.subject());
            assertTrue(words.text().startsWith("Kính gửi: Văn phòng Sở.\n"), words.text());
            for (var expected : List.of(LINK, "Lãnh đạo Sở", "/incidents/" + incident.id())) {
                assertTrue(words.text().contains(expected), expected + " not in:\n" + words.text());
                assertTrue(words.html().contains(expected), expected);
            }
            for (var personal : List.of("Ánh", "anh@coquan.example", "0912")) {
                assertFalse((words.subject() + words.text() + words.html()).contains(personal), personal);
            }
            assertEquals(Normalizer.normalize(words.text(), Normalizer.Form.NFC), words.text());
            assertFalse(words.text().contains("\n\n\n"), words.text());
        }
    }

    @Test
    void the_receipt_says_what_happened_what_to_do_by_when_and_who_knows() {
        var text = words(Rule.ON_RECEIPT, 1, incident).text();
        for (var expected : List.of(
                "> Máy chủ bị mã hóa dữ liệu",
                "Bước I.1: Tiếp nhận, xác minh sự cố",
                "Chủ trì: Văn phòng Sở",
                "Tiếp nhận lúc: 08:30 ngày 20/11/2026 (giờ Việt Nam)",
                "hạn đến 08:30 ngày 23/11/2026 (giờ Việt Nam)",
                "Nghị định số 331/2026/NĐ-CP",
                "Chưa chắc chắn: ",
                "NHỮNG NƠI CÙNG ĐƯỢC BÁO\n- Chỉ đạo ứng phó sự cố, Lãnh đạo Sở")) {
            assertTrue(text.contains(expected), expected + " not in:\n" + text);
        }
    }

    @Test
    void a_mail_about_a_deadline_names_the_duties_that_end_then_and_no_other() {
        var notice = new Notice(incident.id(), agency.id(), Rule.OVERDUE.id(), "20261121T0130Z", 5, "van-phong-so");
        var text = wording.words(letter(notice, incident, contact(), Instant.parse("2026-11-22T01:30:00Z")))
                .text();
        var meant = text.substring(text.indexOf("VIỆC CẦN LÀM NGAY"), text.indexOf("SỰ CỐ\n"));
        assertTrue(meant.contains("đã quá hạn lúc 08:30 ngày 21/11/2026 (giờ Việt Nam)"), meant);
        assertTrue(meant.contains("Thông báo ban đầu sự cố an ninh mạng nghiêm trọng"), meant);
        assertFalse(meant.contains("72"), meant);
        assertTrue(meant.contains("[TBSC]"), meant);
    }

    @ParameterizedTest
    @CsvSource({"initial-report, true", "closing-report, false", "authority-notice, false"})
    void a_document_is_named_with_its_lasting_address_and_its_duty_and_marked_where_the_circular_asks_for_it(
            String kind, boolean marked) {
        var word = kind + "~0123456789abcdef";
        var notice = new Notice(incident.id(), agency.id(), Rule.ON_DOCUMENT.id(), word, 1, "van-phong-so");
        var words = wording.words(letter(notice, incident, contact(), Samples.NOW));
        assertEquals(marked, words.subject().startsWith("[TBSC] "), words.subject());
        assertEquals(marked, words.text().contains("tiêu đề thư bắt đầu bằng [TBSC]"), words.text());
        var address = "https://baosuco.example/incidents/" + incident.id() + "/documents/" + word;
        assertTrue(words.html().contains("<a href=\"" + address + "\""), words.html());
        assertTrue(words.text().contains("hệ thống không tự gửi ra ngoài"), words.text());
        if (kind.equals("authority-notice")) {
            assertTrue(words.text().contains("hạn đến 08:30 ngày 23/11/2026 (giờ Việt Nam)"), words.text());
        }
    }

    @Test
    void what_is_not_certain_is_told_once_and_after_the_link_to_answer() {
        var text = words(Rule.ON_RECEIPT, 1, incident).text();
        var doubt = "Nghị định không định nghĩa \"gián đoạn nghiêm trọng\".";
        assertEquals(text.indexOf(doubt), text.lastIndexOf(doubt));
        assertTrue(text.indexOf(LINK) < text.indexOf("THỜI HẠN THEO QUY ĐỊNH"), text);
        assertTrue(text.indexOf("THỜI HẠN THEO QUY ĐỊNH") < text.indexOf(doubt), text);
    }

    @Test
    void words_of_a_stranger_stay_words_in_the_page_and_load_nothing() {
        var words = words(Rule.ON_RECEIPT, 1, saying(HOSTILE));
        assertTrue(words.text().contains("\n> https://xau.example/bay\n"), words.text());
        assertFalse(words.html().contains("<script"));
        assertFalse(words.html().contains("href=\"https://xau"));
        assertFalse(words.html().contains("<img"));
        assertFalse(words.html().matches("(?s).*(<[^>]*src=|url\\(|<link|@import).*"));
        assertTrue(words.html().contains("&lt;script&gt;alert(1)&lt;/script&gt; {receipt}"));
        assertEquals(2, words.html().split("<a href=\"", -1).length - 1, "the link to answer and the one to the file");
    }

    @ParameterizedTest
    @CsvSource({"FORM, tin báo sự cố", "PHONE, tin báo sự cố", "MAIL, thư báo sự cố"})
    void the_answer_calls_a_report_what_it_was(Channel channel, String what) {
        var r = incident.report();
        var report = new IncidentReport(
                r.agency(),
                channel,
                r.formVersion(),
                r.description(),
                r.system(),
                r.detectedAt(),
                r.ongoing(),
                r.reporter(),
                List.of(),
                List.of(),
                Language.VI);
        var about = reported(report);
        var notice = new Notice(about.id(), agency.id(), Rule.ANSWER_ON_RECEIPT.id(), "", 1, "_reporter");
        var text = wording.words(letter(notice, about, new Addressee.ToReporter(about), Samples.NOW))
                .text();
        assertTrue(text.contains("đã nhận được " + what + " của Ông/Bà"), text);
        assertEquals(channel == Channel.MAIL, text.contains("từ chính địa chỉ đã gửi"), text);
    }

    private Words words(Rule rule, int round, Incident about) {
        var subject =
                switch (rule) {
                    case ON_STEP, ON_STEP_SUPPORT -> "I.1~1";
                    case UNDELIVERED -> "on-step.I.1~1.1.lanh-dao-so";
                    case DUTY_AT_ONCE -> "authority-immediate";
                    case BEFORE_DEADLINE, AT_DEADLINE, OVERDUE -> "20261123T0130Z";
                    default -> "";
                };
        var notice = new Notice(about.id(), agency.id(), rule.id(), subject, round, "van-phong-so");
        return wording.words(letter(notice, about, contact(), Samples.NOW));
    }

    private Addressee contact() {
        return new Addressee.ToContact(agency.contact("van-phong-so").orElseThrow());
    }

    private Letter letter(Notice notice, Incident about, Addressee addressee, Instant now) {
        return new Letter(
                notice,
                about,
                agency,
                addressee,
                Policies.inForce().deadlines().of(about, now),
                List.of("Chỉ đạo ứng phó sự cố, Lãnh đạo Sở"),
                LINK,
                now);
    }

    private Incident saying(String description) {
        var r = incident.report();
        return reported(new IncidentReport(
                r.agency(),
                r.channel(),
                r.formVersion(),
                description,
                r.system(),
                Optional.of(Samples.NOW),
                r.ongoing(),
                r.reporter(),
                List.of(),
                List.of(),
                Language.VI));
    }

    private Incident reported(IncidentReport report) {
        return new Incident(
                incident.id(),
                incident.receipt(),
                incident.secretHash(),
                incident.stage(),
                incident.remark(),
                incident.receivedAt(),
                report,
                incident.plan(),
                incident.procedure(),
                incident.progress(),
                incident.log());
    }
}
