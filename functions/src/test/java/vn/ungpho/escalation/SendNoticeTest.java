package vn.ungpho.escalation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.ungpho.incident.Samples.NOW;
import static vn.ungpho.incident.Samples.anIncident;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ungpho.agency.Level;
import vn.ungpho.agency.yaml.YamlAgencies;
import vn.ungpho.escalation.RecordMailEvent.Kind;
import vn.ungpho.escalation.RecordMailEvent.MailEvent;
import vn.ungpho.incident.InMemoryStore;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.Notice;
import vn.ungpho.incident.Opening;
import vn.ungpho.incident.Terms;
import vn.ungpho.incident.Watch;

class SendNoticeTest {

    private static final String AGENCY = "so-noi-vu-khanh-hoa";
    private static final Duration WAIT = Policies.inForce().timetable().reconciliation();

    private final InMemoryStore store = new InMemoryStore();
    private final YamlAgencies agencies = new YamlAgencies(List.of(AGENCY));
    private final List<Mail> mails = new ArrayList<>();
    private final Incident incident = anIncident(AGENCY, NOW);
    private List<Notice> notices = List.of();

    @BeforeEach
    void an_incident_is_open() {
        var outlook = Policies.inForce()
                .look(new Situation(incident, agencies.served().getFirst(), Watch.none(incident.id())), NOW);
        notices = outlook.notices();
        store.admit(
                new Opening(incident, "key", "content", notices, Optional.of(outlook.watch()), List.of(), Terms.NONE));
    }

    @Test
    void the_house_and_the_reporter_with_an_address_are_told_once_however_often_the_notice_comes() throws Exception {
        for (int i = 0; i < 3; i++) {
            for (var notice : notices) {
                sending(this::keep).send(notice, NOW.plusSeconds(i));
            }
        }
        var house = agencies.served().getFirst().contacts().stream()
                .filter(c -> c.level().inHouse())
                .map(c -> c.email());
        assertEquals(
                Stream.concat(house, Stream.of("anh@coquan.example")).toList(),
                mails.stream().map(Mail::to).toList());
    }

    @Test
    void every_mail_of_an_exercise_says_so_first_and_none_goes_outside() throws Exception {
        var drill = vn.ungpho.document.Samples.drill(anIncident(AGENCY, NOW));
        var agency = agencies.served().getFirst();
        var told = Policies.inForce()
                .look(new Situation(drill, agency, Watch.none(drill.id())), NOW)
                .notices();
        store.admit(new Opening(drill, "drill", "content", told));
        for (var notice : told) {
            sending(this::keep).send(notice, NOW);
        }
        assertEquals(agency.upTo(Level.LEADER).size(), mails.size());
        for (var mail : mails) {
            assertTrue(
                    mail.words().subject().startsWith("[DIỄN TẬP] "),
                    mail.words().subject());
            assertTrue(mail.words().text().startsWith("DIỄN TẬP"), mail.words().text());
            assertTrue(mail.words().html().contains("DIỄN TẬP - Đây là tình huống giả định"));
        }
    }

    @Test
    void what_certainly_did_not_go_out_is_due_again_a_little_later_each_time() throws Exception {
        var notice = notices.getFirst();
        var now = NOW;
        for (int pause = 30; pause <= 240; pause *= 2) {
            var at = now;
            assertThrows(NoticeSender.NotSent.class, () -> sending(this::refuse).send(notice, at));
            assertTrue(!store.due(now.plusSeconds(pause - 1), 10).contains(notice));
            now = now.plusSeconds(pause + 1);
            assertTrue(store.due(now, 10).contains(notice));
        }
        sending(this::keep).send(notice, now);
        assertEquals(1, mails.size());
        assertTrue(!lastEntry().contains("trùng"), lastEntry());
    }

    @Test
    void a_mail_that_is_refused_time_and_again_goes_to_the_next_contact_once() {
        var notice = notices.getFirst();
        for (int i = 0; i < 8; i++) {
            var at = NOW.plus(Duration.ofHours(i));
            assertThrows(NoticeSender.NotSent.class, () -> sending(this::refuse).send(notice, at));
        }
        var next = store.due(NOW.plus(Duration.ofDays(1)), 100).stream()
                .filter(n -> n.rule().equals("undelivered"))
                .toList();
        assertEquals(1, next.size());
        assertEquals("lanh-dao-so", next.getFirst().contact());
    }

    @Test
    void what_may_have_gone_out_waits_for_word_of_the_service_and_then_is_sent_again_and_the_log_says_so()
            throws Exception {
        var notice = notices.getFirst();
        assertThrows(UncheckedIOException.class, () -> sending(this::keepAndDie).send(notice, NOW));
        sending(this::keep).send(notice, NOW.plus(WAIT).minusSeconds(1));
        assertEquals(1, mails.size(), "nobody knows yet");
        sending(this::keep).send(notice, NOW.plus(WAIT).plusSeconds(1));
        assertEquals(2, mails.size());
        assertEquals(mails.get(0).id(), mails.get(1).id());
        assertTrue(lastEntry().contains("có thể trùng"), lastEntry());
    }

    @Test
    void an_event_of_the_service_proves_that_the_mail_went_out() throws Exception {
        var notice = notices.getFirst();
        assertThrows(UncheckedIOException.class, () -> sending(this::keepAndDie).send(notice, NOW));
        events().record(new MailEvent(notice.id(), "ses-1", Kind.ON_ITS_WAY), NOW.plusSeconds(5));
        events().record(new MailEvent(notice.id(), "ses-1", Kind.ON_ITS_WAY), NOW.plusSeconds(6));
        sending(this::keep).send(notice, NOW.plus(WAIT).plusSeconds(1));
        assertEquals(1, mails.size());
        assertTrue(lastEntry().endsWith("xác nhận theo báo lại của dịch vụ thư"), lastEntry());
        assertEquals(Optional.of(incident.id()), store.about("ses-1"));
    }

    @Test
    void a_bounce_goes_to_the_next_contact_and_on_from_there_by_role_only() throws Exception {
        var notice = notices.getFirst();
        sending(this::keep).send(notice, NOW);
        events().record(new MailEvent(notice.id(), "ses-1", Kind.BOUNCED), NOW.plusSeconds(5));
        events().record(new MailEvent(notice.id(), "ses-1", Kind.BOUNCED), NOW.plusSeconds(6));
        assertTrue(lastEntry().endsWith("thư bị trả lại; chuyển tới Chỉ đạo ứng phó sự cố, Lãnh đạo Sở"), lastEntry());
        var second = undelivered().getFirst();
        sending(this::keep).send(second, NOW.plusSeconds(7));
        var mail = mails.getLast();
        assertEquals("lanhdao@sonoivu-khanhhoa.example", mail.to());
        assertTrue(mail.words().text().contains("gửi Đầu mối tiếp nhận và xử lý sự cố, Văn phòng Sở không đến được"));
        events().record(new MailEvent(second.id(), "ses-2", Kind.COMPLAINED), NOW.plusSeconds(9));
        assertEquals(
                List.of("phong-phap-che"),
                undelivered().stream().map(Notice::contact).toList());
    }

    @Test
    void a_contact_who_is_gone_is_noted_and_not_tried_for_ever() throws Exception {
        var other = anIncident(AGENCY, NOW);
        var gone = new Notice(other.id(), AGENCY, "on-receipt", 1, "da-nghi");
        store.admit(new Opening(other, "other", "content", List.of(gone)));
        sending(this::keep).send(gone, NOW);
        assertEquals(0, mails.size());
        var last = store.find(other.id()).orElseThrow().log().getLast().detail();
        assertTrue(last.contains("không còn trong danh bạ"), last);
    }

    @Test
    void the_sweep_sends_what_is_due_and_one_that_fails_does_not_hold_up_the_others() {
        var first = notices.getFirst();
        var send = sending(mail -> mail.id().equals(first.id()) ? refuse(mail) : keep(mail));
        var swept = new SweepNotices(store, send).sweep(NOW.plusSeconds(1));
        assertEquals(notices.size(), swept.due());
        assertEquals(1, swept.failures().size());
        assertEquals(notices.size() - 1, mails.size());
    }

    @Test
    void an_answer_at_the_mails_address_comes_back_to_its_incident() throws Exception {
        sending(this::keep).send(notices.getFirst(), NOW);
        var mail = mails.getFirst();
        assertTrue(mail.replyTo().startsWith("reply+"), mail.replyTo());
        assertEquals(Optional.of(incident.id()), Mailing.REPLIES.incident(mail.replyTo(), mail.to()));
        assertEquals(Optional.of(incident.id()), store.about("ses-" + mail.id()));
    }

    private List<Notice> undelivered() {
        return store.due(NOW.plusSeconds(60), 100).stream()
                .filter(n -> n.rule().equals("undelivered"))
                .toList();
    }

    private String keep(Mail mail) {
        mails.add(mail);
        return "ses-" + mail.id();
    }

    private String keepAndDie(Mail mail) {
        keep(mail);
        throw new UncheckedIOException(new IOException("connection lost"));
    }

    private String refuse(Mail mail) throws NoticeSender.NotSent {
        throw new NoticeSender.NotSent(new IOException("down"));
    }

    private RecordMailEvent events() {
        return new RecordMailEvent(store, agencies, new TellNext(Policies.watched(store, agencies), agencies));
    }

    private SendNotice sending(NoticeSender sender) {
        return Mailing.sending(store, store, agencies, sender);
    }

    private String lastEntry() {
        return store.find(incident.id()).orElseThrow().log().getLast().detail();
    }
}
