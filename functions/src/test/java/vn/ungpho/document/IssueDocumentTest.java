package vn.ungpho.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ungpho.document.Issuance.Gap;
import vn.ungpho.document.Issuance.Issued;
import vn.ungpho.incident.Admission;
import vn.ungpho.incident.Change;
import vn.ungpho.incident.Hashes;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.IncidentEvent;
import vn.ungpho.incident.IncidentId;
import vn.ungpho.incident.Incidents;
import vn.ungpho.incident.Opening;
import vn.ungpho.incident.ReceiptCode;

class IssueDocumentTest {

    private static final Instant NOW = Instant.parse("2026-02-09T03:00:00Z");
    private static final String PLAN = "so-noi-vu-khanh-hoa-2026";
    private final OneIncident incidents = new OneIncident();
    private final MemoryArchive archive = new MemoryArchive();
    private final IssueDocument issueDocument =
            new IssueDocument(Samples.PLANS, Samples.AGENCIES, incidents, Samples.WORDING, Samples.TYPESETTER, archive);

    @Test
    void the_same_order_gives_the_same_bytes_and_the_same_key() {
        var first = issued(DocumentKind.PLAN, PLAN, Registration.NONE, NOW);
        var bytes = archive.files.get(first.key());
        var second = issued(DocumentKind.PLAN, PLAN, Registration.NONE, NOW.plusSeconds(86_400 * 365L));
        assertEquals(first, second);
        assertEquals(1, archive.files.size());
        assertArrayEquals(bytes, archive.files.get(second.key()));
        assertTrue(first.key().matches("plan/" + PLAN + "/[0-9a-f]{16}\\.docx"), first.key());
        assertTrue(first.sha256()
                .startsWith(first.key()
                        .substring(first.key().lastIndexOf('/') + 1, first.key().length() - 5)));
    }

    @Test
    void a_registered_document_is_another_one() {
        var given = new Registration(Optional.of(7), Optional.of(LocalDate.of(2026, 2, 9)), Optional.of("Lê Văn Ký"));
        var draft = issued(DocumentKind.PLAN, PLAN, Registration.NONE, NOW);
        var registered = issued(DocumentKind.PLAN, PLAN, given, NOW);
        assertTrue(!draft.key().equals(registered.key()));
        var docx = new Docx(archive.files.get(registered.key()));
        assertEquals("Lê Văn Ký", Docx.text(docx.styled("SignerName").getFirst()));
        assertTrue(docx.raw("docProps/custom.xml").contains("2026-02-09"));
    }

    @Test
    void a_summary_is_noted_in_the_log_once_and_does_not_count_itself() {
        var first = issued(DocumentKind.SUMMARY, Samples.ID.value(), Registration.NONE, NOW);
        var second = issued(DocumentKind.SUMMARY, Samples.ID.value(), Registration.NONE, NOW.plusSeconds(60));
        assertEquals(first, second);
        assertEquals(
                List.of(new IncidentEvent(NOW, IncidentEvent.Type.DOCUMENT_ISSUED, "Báo cáo tổng kết")),
                List.copyOf(incidents.appended.values()));
    }

    @Test
    void what_is_not_there_is_said() {
        assertEquals(new Issuance.UnknownPlan("khong-co"), issue(DocumentKind.PLAN, "khong-co", Registration.NONE));
        assertEquals(new Issuance.UnknownIncident("x"), issue(DocumentKind.SUMMARY, "x", Registration.NONE));
        var other = "00000000-0000-0000-0000-000000000000";
        assertEquals(new Issuance.UnknownIncident(other), issue(DocumentKind.SUMMARY, other, Registration.NONE));
    }

    @Test
    void what_an_order_lacks_is_said_and_nothing_is_stored() {
        var numberOnly = new Registration(Optional.of(7), Optional.empty(), Optional.empty());
        assertEquals(List.of("date"), gaps(numberOnly));
        var dateOnly = new Registration(Optional.empty(), Optional.of(LocalDate.of(2026, 2, 9)), Optional.empty());
        assertEquals(List.of("number"), gaps(dateOnly));
        var wrong = new Registration(Optional.of(0), Optional.of(LocalDate.of(2026, 2, 9)), Optional.of(" "));
        assertEquals(List.of("number", "signer"), gaps(wrong));
        assertTrue(archive.files.isEmpty());
    }

    private List<String> gaps(Registration registration) {
        var outcome = assertInstanceOf(Issuance.Incomplete.class, issue(DocumentKind.PLAN, PLAN, registration));
        return outcome.gaps().stream().map(Gap::field).toList();
    }

    private Issued issued(DocumentKind kind, String about, Registration registration, Instant now) {
        return assertInstanceOf(Issued.class, issueDocument.issue(new Order(kind, about, registration), now));
    }

    private Issuance issue(DocumentKind kind, String about, Registration registration) {
        return issueDocument.issue(new Order(kind, about, registration), NOW);
    }

    private static final class MemoryArchive implements DocumentArchive {

        final Map<String, byte[]> files = new LinkedHashMap<>();

        @Override
        public Stored store(String key, String name, byte[] content) {
            files.putIfAbsent(key, content);
            return new Stored(key, "https://archive.example/" + key, Hashes.sha256(content));
        }
    }

    /// An incident whose log grows as the store's would.
    private static final class OneIncident implements Incidents {

        final Map<String, IncidentEvent> appended = new LinkedHashMap<>();

        @Override
        public Optional<Incident> find(IncidentId id) {
            var i = Samples.incident();
            var log = new ArrayList<>(i.log());
            log.addAll(appended.values());
            return Optional.of(new Incident(
                            i.id(),
                            i.receipt(),
                            i.secretHash(),
                            i.stage(),
                            i.remark(),
                            i.receivedAt(),
                            i.report(),
                            i.plan(),
                            i.procedure(),
                            i.progress(),
                            log))
                    .filter(found -> found.id().equals(id));
        }

        @Override
        public void append(IncidentId id, String entryKey, IncidentEvent event) {
            appended.putIfAbsent(entryKey, event);
        }

        @Override
        public Written change(Change change) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Admission admit(Opening opening) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Incident> find(ReceiptCode receipt) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Page list(String agency, Optional<String> after, int limit) {
            throw new UnsupportedOperationException();
        }
    }
}
