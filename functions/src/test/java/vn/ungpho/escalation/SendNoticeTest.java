package vn.ungpho.escalation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.ungpho.incident.Samples.NOW;
import static vn.ungpho.incident.Samples.anIncident;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ungpho.agency.yaml.YamlAgencies;
import vn.ungpho.escalation.qute.QuteNoticeWording;
import vn.ungpho.incident.FindAlike;
import vn.ungpho.incident.Hashes;
import vn.ungpho.incident.InMemoryStore;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.IncidentId;
import vn.ungpho.incident.Notice;
import vn.ungpho.incident.Opening;
import vn.ungpho.qute.Templates;

class SendNoticeTest {

    private static final String AGENCY = "so-noi-vu-khanh-hoa";

    private final InMemoryStore store = new InMemoryStore();
    private final YamlAgencies agencies = new YamlAgencies(List.of(AGENCY));
    private final List<Mail> mails = new ArrayList<>();
    private final Incident incident = anIncident(AGENCY, NOW);
    private final List<Notice> notices =
            EscalationPolicy.inForce().notices(incident, agencies.served().getFirst());

    @BeforeEach
    void an_incident_is_open() {
        store.admit(new Opening(incident, "key", "content", notices));
    }

    @Test
    void every_contact_and_the_reporter_with_an_address_are_told_once_however_often_the_notice_comes()
            throws Exception {
        for (int i = 0; i < 3; i++) {
            for (var notice : notices) {
                sending(this::keep).send(notice, NOW.plusSeconds(i));
            }
        }
        var contacts = agencies.served().getFirst().contacts().stream().map(c -> c.email());
        var addresses = Stream.concat(contacts, Stream.of("anh@coquan.example")).toList();
        assertEquals(addresses, mails.stream().map(Mail::to).toList());
    }

    @Test
    void the_mail_says_what_happened_what_to_do_and_who_knows_and_nothing_of_the_reporter() throws Exception {
        sending(this::keep).send(notices.getFirst(), NOW);
        var mail = mails.getFirst();
        assertTrue(mail.subject().contains(incident.receipt().toString()), mail.subject());
        var first = incident.procedure().steps().findFirst().orElseThrow();
        for (var expected : List.of(
                "Máy chủ bị mã hóa dữ liệu", first.title(), first.content(), "Văn phòng Sở", "08:30 ngày 20/11/2026")) {
            assertTrue(mail.text().contains(expected), expected + " not in:\n" + mail.text());
        }
        for (var personal : List.of("Ánh", "anh@coquan.example", "0912")) {
            assertTrue(!mail.text().contains(personal), personal);
        }
    }

    @Test
    void every_mail_of_an_exercise_says_so_first() throws Exception {
        var drill = vn.ungpho.document.Samples.drill(anIncident(AGENCY, NOW));
        var told = EscalationPolicy.inForce().notices(drill, agencies.served().getFirst());
        store.admit(new Opening(drill, "drill", "content", told));
        for (var notice : told) {
            sending(this::keep).send(notice, NOW);
        }
        assertEquals(agencies.served().getFirst().contacts().size(), mails.size(), "the reporter is not written to");
        for (var mail : mails) {
            assertTrue(mail.subject().startsWith("[DIỄN TẬP] "), mail.subject());
            assertTrue(mail.text().startsWith("DIỄN TẬP"), mail.text());
        }
    }

    @Test
    void what_certainly_did_not_go_out_is_due_again_and_sent_later() throws Exception {
        var notice = notices.getFirst();
        var refusing = sending(mail -> {
            throw new NoticeSender.NotSent(new IOException("down"));
        });
        assertThrows(NoticeSender.NotSent.class, () -> refusing.send(notice, NOW));
        assertTrue(store.due(NOW.plusSeconds(60), 10).contains(notice));
        sending(this::keep).send(notice, NOW.plusSeconds(60));
        assertEquals(1, mails.size());
        assertTrue(!lastEntry().contains("trùng"), lastEntry());
    }

    @Test
    void what_may_have_gone_out_is_sent_again_after_the_lease_and_the_log_says_so() throws Exception {
        var notice = notices.getFirst();
        var dying = sending(mail -> {
            keep(mail);
            throw new UncheckedIOException(new IOException("connection lost"));
        });
        assertThrows(UncheckedIOException.class, () -> dying.send(notice, NOW));
        sending(this::keep).send(notice, NOW.plusSeconds(60));
        assertEquals(1, mails.size(), "within the lease");
        sending(this::keep).send(notice, NOW.plusSeconds(121));
        assertEquals(2, mails.size());
        assertEquals(mails.get(0), mails.get(1), "the same mail with the same id");
        assertTrue(lastEntry().contains("có thể trùng"), lastEntry());
    }

    @Test
    void a_contact_who_is_gone_is_noted_and_not_tried_for_ever() throws Exception {
        var gone = new Notice(incident.id(), AGENCY, "on-receipt", 1, "da-nghi");
        store.admit(new Opening(anIncident(AGENCY, NOW), "other", "content", List.of(gone)));
        sending(this::keep).send(gone, NOW);
        assertEquals(0, mails.size());
        assertTrue(lastEntry().contains("không còn trong danh bạ"), lastEntry());
    }

    @Test
    void the_sweep_sends_what_is_due_and_one_that_fails_does_not_hold_up_the_others() {
        var first = notices.getFirst();
        var send = sending(mail -> {
            if (mail.id().equals(first.id())) {
                throw new NoticeSender.NotSent(new IOException("down"));
            }
            return keep(mail);
        });
        var swept = new SweepNotices(store, send).sweep(NOW.plusSeconds(1));
        assertEquals(notices.size(), swept.due());
        assertEquals(1, swept.failures().size());
        assertEquals(notices.size() - 1, mails.size());
    }

    private String keep(Mail mail) {
        mails.add(mail);
        return "ses-" + mail.id();
    }

    @Test
    void an_answer_at_the_mails_address_comes_back_to_its_incident() throws Exception {
        sending(this::keep).send(notices.getFirst(), NOW);
        assertTrue(
                mails.getFirst().replyTo().startsWith("reply+" + incident.id()),
                mails.getFirst().replyTo());
        assertEquals(
                Optional.of(incident.id()),
                store.about("ses-" + notices.getFirst().id()));
    }

    private SendNotice sending(NoticeSender sender) {
        var replies = new ReplyAddresses() {
            @Override
            public String address(IncidentId incident, String party) {
                return "reply+" + incident + "." + party.hashCode() + "@ung-pho.example";
            }

            @Override
            public Optional<IncidentId> incident(String address, String party) {
                return Optional.empty();
            }
        };
        return new SendNotice(
                store,
                store,
                agencies,
                new QuteNoticeWording(
                        new Templates(), (incident, notice) -> "", new FindAlike(store, store, Hashes::sha256)),
                sender,
                replies);
    }

    private String lastEntry() {
        return store.find(incident.id()).orElseThrow().log().getLast().detail();
    }
}
