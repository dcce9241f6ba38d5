package vn.ungpho.escalation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.ungpho.incident.Samples.NOW;
import static vn.ungpho.incident.Samples.anIncident;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.ungpho.agency.yaml.YamlAgencies;
import vn.ungpho.escalation.RecordMailEvent.Kind;
import vn.ungpho.escalation.RecordMailEvent.MailEvent;
import vn.ungpho.incident.InMemoryStore;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.IncidentId;
import vn.ungpho.incident.Notice;
import vn.ungpho.incident.Opening;

/// The sender is killed between every two of its steps, time and again, and the mails are counted.
class SenderCrashTest {

    private static final String AGENCY = "so-noi-vu-khanh-hoa";
    private static final int RUNS = Integer.getInteger("crash.runs", 1_000);

    private final YamlAgencies agencies = new YamlAgencies(List.of(AGENCY));
    private final Random random = new Random(25_11_2026);

    /// Where a run dies.
    private enum Point {
        BEFORE_CLAIM,
        AFTER_CLAIM,
        WHILE_SENDING,
        AFTER_SENDING,
        BEFORE_RECORDING,
        AFTER_RECORDING
    }

    /// The process is gone.
    private static final class Killed extends Error {
        Killed(Point at) {
            super(at.name(), null, false, false);
        }
    }

    @Test
    void with_word_of_the_mail_service_every_notice_is_one_mail_wherever_the_sender_dies() throws Exception {
        var counted = new TreeMap<Integer, Integer>();
        for (int i = 0; i < RUNS; i++) {
            counted.merge(new Run(true).mails(), 1, Integer::sum);
        }
        assertEquals(Map.of(1, RUNS), counted);
    }

    @Test
    void without_a_word_none_is_lost_and_what_may_be_double_says_so() throws Exception {
        for (int i = 0; i < RUNS; i++) {
            var run = new Run(false);
            int mails = run.mails();
            assertTrue(mails >= 1, "lost");
            assertTrue(mails == 1 || run.entry().contains("có thể trùng"), run::entry);
        }
    }

    /// One notice, and a sender that dies up to three times before it is let be.
    private final class Run implements Outbox {

        private final InMemoryStore store = new InMemoryStore();
        private final Incident incident = anIncident(AGENCY, NOW);
        private final Notice notice = new Notice(incident.id(), AGENCY, "on-receipt", 1, "van-phong-so");
        private final boolean told;
        private final SendNotice send;
        private int mails;
        private int deaths = random.nextInt(1, 4);
        private Point death = Point.BEFORE_CLAIM;
        private Optional<Instant> word = Optional.empty();
        private Instant now = NOW;

        Run(boolean told) {
            this.told = told;
            store.admit(new Opening(incident, "key", "content", List.of(notice)));
            send = Mailing.sending(store, this, agencies, this::hand);
        }

        /// How many mails it takes until the notice is recorded as sent.
        int mails() throws NoticeSender.NotSent {
            for (int minute = 0; !store.find(notice.id()).orElseThrow().isSent(); minute++) {
                assertTrue(minute < 120, "never sent");
                death = Point.values()[random.nextInt(Point.values().length)];
                tell();
                attempt();
                now = now.plus(Duration.ofMinutes(1));
            }
            return mails;
        }

        private void attempt() throws NoticeSender.NotSent {
            if (!store.due(now, 10).contains(notice)) {
                return;
            }
            try {
                send.send(notice, now);
            } catch (Killed killed) {
                deaths--;
            }
        }

        /// The mail service says what became of a mail seconds to minutes later, and says it twice.
        private void tell() {
            if (told && word.filter(at -> !at.isAfter(now)).isPresent()) {
                var events =
                        new RecordMailEvent(store, agencies, new TellNext(Policies.watched(store, agencies), agencies));
                events.record(new MailEvent(notice.id(), "ses-" + mails, Kind.ON_ITS_WAY), now);
                events.record(new MailEvent(notice.id(), "ses-" + mails, Kind.ON_ITS_WAY), now);
            }
        }

        private String hand(Mail mail) {
            dieAt(Point.WHILE_SENDING);
            mails++;
            word = Optional.of(now.plusSeconds(random.nextInt(1, 480)));
            dieAt(Point.AFTER_SENDING);
            return "ses-" + mails;
        }

        String entry() {
            return store.find(incident.id()).orElseThrow().log().getLast().detail();
        }

        private void dieAt(Point point) {
            if (deaths > 0 && death == point) {
                throw new Killed(point);
            }
        }

        @Override
        public Claim claim(Notice claimed, Instant at, Duration lease) {
            dieAt(Point.BEFORE_CLAIM);
            var claim = store.claim(claimed, at, lease);
            dieAt(Point.AFTER_CLAIM);
            return claim;
        }

        @Override
        public void sent(Notice done, Instant at, String detail, Optional<String> message) {
            dieAt(Point.BEFORE_RECORDING);
            store.sent(done, at, detail, message);
            dieAt(Point.AFTER_RECORDING);
        }

        @Override
        public Optional<IncidentId> about(String message) {
            return store.about(message);
        }

        @Override
        public void release(Notice given, Instant retryAt) {
            store.release(given, retryAt);
        }

        @Override
        public List<Notice> due(Instant at, int limit) {
            return store.due(at, limit);
        }

        @Override
        public Optional<Posted> find(String id) {
            return store.find(id);
        }

        @Override
        public int unsent(Instant writtenBefore) {
            return store.unsent(writtenBefore);
        }
    }
}
