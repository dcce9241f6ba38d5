package vn.ungpho.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.ungpho.incident.Samples.NOW;
import static vn.ungpho.incident.Samples.anIncident;
import static vn.ungpho.incident.Samples.anOpening;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ungpho.incident.Fault.Kind;
import vn.ungpho.incident.Verification.Verdict;

class VerifyIncidentTest {

    private static final byte[] FILE = "Báo cáo".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    private final InMemoryStore store = new InMemoryStore();
    private final Shelf shelf = new Shelf();
    private final Kept kept = new Kept();
    private final Incident incident = anIncident("co-quan", NOW);
    private final Opening opening = anOpening(incident);

    VerifyIncidentTest() {
        store.admit(opening);
        shelf.objects.put("summary/1.docx", new Vault.Reading.Read(Hashes.sha256(FILE), FILE.length, "v1"));
        var event = new IncidentEvent(NOW.plusSeconds(5), IncidentEvent.Type.DOCUMENT_ISSUED, "Báo cáo tổng kết");
        var file = new Imprint(Imprint.Kind.DOCUMENT, "summary/1.docx", Hashes.sha256(FILE), "v1");
        store.append(new LogDraft(incident.id(), "summary/1.docx", event, List.of(file)));
    }

    @Test
    void what_nobody_touched_is_intact() {
        var notice = opening.notices().getFirst();
        store.claim(notice, NOW, Duration.ofMinutes(2));
        store.sent(notice, NOW.plusSeconds(9), "Đã gửi", Optional.of("message-1"));
        var verification = verify();
        assertEquals(
                Verdict.INTACT, verification.verdict(), verification.faults().toString());
        assertEquals(new Verification.Checked(3, 5, 1, FILE.length), verification.checked());
        assertEquals(3, verification.head().number());
        assertTrue(verification.summary().contains("3 mục"), verification.summary());
    }

    @Test
    void an_object_that_was_changed_laid_over_or_taken_away_is_named_with_its_entry() {
        shelf.objects.put("summary/1.docx", new Vault.Reading.Read(Hashes.sha256("khác"), 4, "v1"));
        assertFirst(2, Kind.ALTERED);
        shelf.objects.put("summary/1.docx", new Vault.Reading.Read(Hashes.sha256(FILE), FILE.length, "v2"));
        assertFirst(2, Kind.OVERLAID);
        shelf.objects.put("summary/1.docx", new Vault.Reading.Gone());
        assertFirst(2, Kind.GONE);
    }

    @Test
    void a_bucket_that_does_not_answer_is_not_verified_and_nothing_is_broken() {
        shelf.objects.put("summary/1.docx", new Vault.Reading.Silent("kho lưu không trả lời"));
        kept.answers = false;
        var verification = verify();
        assertEquals(Verdict.INCOMPLETE, verification.verdict());
        assertEquals(List.of(), verification.broken());
        assertEquals(2, verification.unverified().size());
    }

    @Test
    void what_lies_beyond_the_budget_is_named_as_not_verified() {
        var other = new Imprint(Imprint.Kind.DOCUMENT, "summary/2.docx", Hashes.sha256(FILE));
        var event = new IncidentEvent(NOW.plusSeconds(6), IncidentEvent.Type.DOCUMENT_ISSUED, "Báo cáo");
        store.append(new LogDraft(incident.id(), "summary/2.docx", event, List.of(other)));
        var verification = new VerifyIncident(store.logbook(), shelf, kept, 1)
                .verify(incident.id())
                .orElseThrow();
        assertEquals(Verdict.INCOMPLETE, verification.verdict());
        assertEquals(3, verification.unverified().getFirst().entry());
    }

    @Test
    void a_state_that_was_changed_past_the_log_is_named() {
        var other = incident.at(Stage.CLOSED);
        store.overwrite(other);
        assertFirst(1, Kind.ALTERED);
    }

    @Test
    void a_notice_that_was_sent_past_the_log_is_named() {
        var notice = new Notice(incident.id(), "co-quan", "on-receipt", 1, "ke-la");
        store.smuggle(notice, NOW);
        store.sent(notice, NOW.plusSeconds(9), "Đã gửi", Optional.empty());
        assertFirst(3, Kind.UNLOGGED);
    }

    @Test
    void a_log_without_a_chain_proves_nothing_and_is_not_broken() {
        var loose = store.logbook().entries(incident.id()).stream()
                .map(e -> {
                    var said = new HashMap<>(e.said());
                    said.keySet().removeAll(List.of(LogEntry.NUMBER, LogEntry.PREVIOUS, LogEntry.IMPRINTS));
                    return new LogEntry(said, "");
                })
                .toList();
        store.logbook().overwrite(incident.id(), loose, Optional.empty());
        assertEquals(Verdict.UNCHAINED, verify().verdict());
        kept.heads.add(new LogHead(1, "ab".repeat(32)));
        assertEquals(Verdict.BROKEN, verify().verdict(), "unless an anchor says that there was one");
    }

    @Test
    void of_an_incident_that_never_was_there_is_nothing() {
        var none = new IncidentId("00000000-0000-4000-8000-000000000000");
        assertEquals(Optional.empty(), verify.verify(none));
    }

    private final VerifyIncident verify = new VerifyIncident(store.logbook(), shelf, kept, VerifyIncident.BUDGET);

    private Verification verify() {
        return verify.verify(incident.id()).orElseThrow();
    }

    private void assertFirst(int entry, Kind kind) {
        var first = verify().first().orElseThrow();
        assertEquals(kind, first.kind());
        assertEquals(entry, first.entry());
        assertEquals(Verdict.BROKEN, verify().verdict());
    }

    private static final class Shelf implements Vault {
        final Map<String, Reading> objects = new HashMap<>();

        @Override
        public Reading read(Imprint object) {
            return objects.getOrDefault(object.name(), new Reading.Gone());
        }
    }

    private static final class Kept implements Anchors {
        final List<LogHead> heads = new ArrayList<>();
        boolean answers = true;

        @Override
        public void keep(IncidentId incident, LogHead head, Instant now) {
            heads.add(head);
        }

        @Override
        public Optional<List<LogHead>> of(IncidentId incident) {
            return answers ? Optional.of(heads) : Optional.empty();
        }
    }
}
