package vn.ungpho.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.ungpho.incident.Samples.NOW;
import static vn.ungpho.incident.Samples.anIncident;
import static vn.ungpho.incident.Samples.anOpening;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ungpho.agency.yaml.YamlAgencies;
import vn.ungpho.incident.Channel;
import vn.ungpho.incident.InMemoryStore;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.Language;
import vn.ungpho.intake.AddFacts.Answer;
import vn.ungpho.intake.AddFacts.Facts;

class AddFactsTest {

    private final InMemoryStore store = new InMemoryStore();
    private final FixedSecrets secrets = new FixedSecrets();
    private final UploadTickets tickets = new UploadTickets(secrets);
    private final Incident incident = anIncident("so-noi-vu-khanh-hoa", NOW);
    private final AddFacts add = new AddFacts(
            new LookUpReport(store, secrets, new InMemoryCounters(), (address, now) -> address, 60),
            store,
            new AddSupplement(store, new YamlAgencies(List.of("so-noi-vu-khanh-hoa")), secrets::seal),
            tickets);

    @BeforeEach
    void an_incident_is_open() {
        store.admit(anOpening(incident));
    }

    @Test
    void what_is_added_stands_beside_the_report_once_with_its_entry_and_its_notice() {
        int due = store.due(NOW.plusSeconds(60), 100).size();
        assertInstanceOf(Answer.Added.class, add("Thêm một máy", "a", NOW));
        assertInstanceOf(Answer.Added.class, add("Thêm một máy", "a", NOW));
        assertEquals(1, store.last(incident.id()));
        var supplement = store.find(incident.id(), 1).orElseThrow();
        assertEquals("Thêm một máy", supplement.report().description());
        assertEquals(Channel.FORM, supplement.report().channel());
        assertEquals(incident.report().reporter(), supplement.report().reporter());
        var log = store.find(incident.id()).orElseThrow().log();
        assertTrue(log.getLast().detail().contains("mã tiếp nhận và mã bí mật"), log.toString());
        assertEquals(due + 1, store.due(NOW.plusSeconds(60), 100).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n ", "a\u0000b"})
    void a_text_that_is_none_is_refused(String text) {
        assertInstanceOf(Answer.Faulty.class, add(text, "a", NOW));
        assertEquals(0, store.last(incident.id()));
    }

    @Test
    void a_text_too_long_is_refused() {
        assertInstanceOf(Answer.Faulty.class, add("x".repeat(AddFacts.LONGEST + 1), "a", NOW));
    }

    @Test
    void the_one_too_many_of_a_day_is_refused_and_a_repetition_of_the_last_is_not() {
        for (int i = 0; i < AddSupplement.MOST_A_DAY; i++) {
            assertInstanceOf(Answer.Added.class, add("Tin " + i, "k" + i, NOW.plusSeconds(i)));
        }
        var later = NOW.plus(Duration.ofHours(1));
        var refused = assertInstanceOf(Answer.TooOften.class, add("Tin nữa", "nữa", later));
        assertEquals(NOW.plus(Duration.ofDays(1)), refused.until());
        assertInstanceOf(Answer.Added.class, add("Tin 19", "k19", later));
        assertInstanceOf(Answer.Added.class, add("Tin 19", "another key", later));
        assertEquals(AddSupplement.MOST_A_DAY, store.last(incident.id()));
        assertInstanceOf(Answer.Added.class, add("Tin nữa", "nữa", refused.until()));
    }

    @Test
    void a_ticket_opens_its_incident_for_an_hour() {
        var ticket = tickets.issue(incident.id(), NOW);
        assertEquals(incident.id(), add.opened(ticket, NOW).orElseThrow().id());
        assertTrue(add.opened(ticket, NOW.plus(Duration.ofHours(1))).isEmpty());
        assertTrue(add.opened(ticket + "0", NOW).isEmpty());
    }

    private Answer add(String text, String key, Instant now) {
        return add.add(incident, new Facts(text, key, Channel.FORM, Language.VI), now);
    }
}
