package vn.ungpho.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.ungpho.incident.Samples.NOW;
import static vn.ungpho.incident.Samples.anIncident;
import static vn.ungpho.incident.Samples.anOpening;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ungpho.incident.InMemoryStore;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.Notice;
import vn.ungpho.incident.Stage;

class ReplaceSecretTest {

    private static final String EMAIL = "anh@coquan.example";

    private final InMemoryStore store = new InMemoryStore();
    private final FixedSecrets secrets = new FixedSecrets();
    private final SignedSecretLinks links = new SignedSecretLinks("https://baosuco.example", secrets::seal);
    private final ReplaceSecret replace = new ReplaceSecret(
            store, secrets, links, new ReplaceSecret.Throttle(new InMemoryCounters(), (address, now) -> address), 7);
    private final Incident incident = anIncident("so-noi-vu-khanh-hoa", NOW);

    @BeforeEach
    void an_incident_is_open() {
        store.admit(anOpening(incident));
    }

    @Test
    void a_link_that_was_asked_for_replaces_the_secret_once() {
        ask(incident.receipt().toString(), EMAIL, NOW);
        var ticket = ticket();
        var first = replace.replace(ticket, "page-1", NOW.plusSeconds(5)).orElseThrow();
        assertEquals(secrets.hash(first.secret()), now().secretHash());
        assertNotEquals(incident.secretHash(), now().secretHash());
        assertEquals(
                first.secret(),
                replace.replace(ticket, "page-1", NOW.plusSeconds(6))
                        .orElseThrow()
                        .secret(),
                "the same page sent twice");
        assertEquals(Optional.empty(), replace.replace(ticket, "page-2", NOW.plusSeconds(7)));
        assertEquals(secrets.hash(first.secret()), now().secretHash());
        assertTrue(now().log().getLast().detail().contains("đã đổi mã bí mật"));
    }

    @Test
    void an_unused_link_dies_with_the_secret_that_it_was_made_for() {
        ask(incident.receipt().toString(), EMAIL, NOW);
        var first = ticket();
        ask(incident.receipt().toString(), EMAIL, NOW.plusSeconds(60));
        replace.replace(ticket(), "page", NOW.plusSeconds(70)).orElseThrow();
        assertEquals(Optional.empty(), replace.replace(first, "other", NOW.plusSeconds(80)));
    }

    @Test
    void a_link_is_good_for_two_hours_and_a_forged_one_never() {
        ask(incident.receipt().toString(), EMAIL, NOW);
        var ticket = ticket();
        assertEquals(Optional.empty(), replace.replace(ticket, "page", NOW.plus(Duration.ofHours(2))));
        assertEquals(Optional.empty(), replace.replace(ticket.substring(0, 60) + "0000", "page", NOW));
        var later = ticket.replaceFirst("\\.[0-9]+\\.", "." + (SignedSecretLinks.round(NOW) + 500) + ".");
        assertEquals(Optional.empty(), replace.replace(later, "page", NOW));
        assertEquals(Optional.empty(), replace.replace("x", "page", NOW));
    }

    @ParameterizedTest
    @CsvSource({"RIGHT, la@khac.example", "22222-2222X, anh@coquan.example", "x, anh@coquan.example", "RIGHT, ''"})
    void what_does_not_fit_is_answered_alike_and_sends_nothing(String receipt, String email) {
        var code = receipt.equals("RIGHT") ? incident.receipt().toString() : receipt;
        int before = due().size();
        assertEquals(ask(incident.receipt().toString(), "KHONG@co.example", NOW), ask(code, email, NOW));
        assertEquals(before, due().size());
    }

    @Test
    void a_code_gets_so_many_links_a_day_and_a_place_so_many_answers_an_hour() {
        for (int i = 0; i < 7; i++) {
            assertEquals(Optional.empty(), ask(incident.receipt().toString(), EMAIL, NOW.plusSeconds(60L * i)));
        }
        assertEquals(
                5, due().stream().filter(n -> n.rule().equals("secret-link")).count());
        assertEquals(
                Optional.of(Instant.parse("2026-11-20T02:00:00Z")),
                ask(incident.receipt().toString(), EMAIL, NOW.plusSeconds(600)));
    }

    @Test
    void wrong_addresses_of_a_stranger_do_not_shut_the_reporter_out() {
        var code = incident.receipt().toString();
        for (int i = 0; i < 6; i++) {
            replace.ask(new ReplaceSecret.Request(code, "la" + i + "@khac.example", "198.51.100.7"), NOW);
        }
        assertEquals(Optional.empty(), ask(code, EMAIL, NOW.plusSeconds(60)));
        assertEquals(
                1, due().stream().filter(n -> n.rule().equals("secret-link")).count());
    }

    @Test
    void a_quarantined_report_gets_no_link() {
        var waiting = anIncident("so-noi-vu-khanh-hoa", NOW).at(Stage.QUARANTINED);
        store.admit(anOpening(waiting));
        int before = due().size();
        ask(waiting.receipt().toString(), EMAIL, NOW);
        assertEquals(before, due().size());
    }

    private Optional<Instant> ask(String receipt, String email, Instant now) {
        return replace.ask(new ReplaceSecret.Request(receipt, email, "192.0.2.1"), now);
    }

    /// Of the newest link.
    private String ticket() {
        var notice = due().stream()
                .filter(n -> n.rule().equals("secret-link"))
                .reduce((first, last) -> last)
                .orElseThrow();
        return links.link(now(), notice).replaceFirst(".*ticket=", "");
    }

    private List<Notice> due() {
        return store.due(NOW.plus(Duration.ofDays(1)), 100);
    }

    private Incident now() {
        return store.find(incident.id()).orElseThrow();
    }
}
