package vn.ungpho.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ungpho.document.Issuance.Gap;
import vn.ungpho.document.Issuance.Issued;
import vn.ungpho.document.qute.HashedSources;
import vn.ungpho.incident.Hashes;
import vn.ungpho.incident.InMemoryStore;
import vn.ungpho.incident.IncidentEvent;
import vn.ungpho.incident.Notice;
import vn.ungpho.response.PlanFault;
import vn.ungpho.response.check.TextChecks;
import vn.ungpho.response.yaml.YamlLawBook;
import vn.ungpho.settings.SettingFiles;

class IssueDocumentTest {

    private static final Instant NOW = Instant.parse("2026-02-09T03:00:00Z");
    private static final String PLAN = "so-noi-vu-khanh-hoa-2026";
    private final InMemoryStore incidents = Samples.store(Samples.incident());
    private final MemoryArchive archive = new MemoryArchive();
    private final IssueDocument issueDocument = new IssueDocument(
            new ComposeDocument(
                    Samples.PLANS,
                    Samples.AGENCIES,
                    incidents,
                    Samples.FIELDS,
                    Samples.DEADLINES,
                    Samples::verification,
                    Samples.WORDING),
            new TextChecks(YamlLawBook.read()),
            incidents,
            Samples.TYPESETTER,
            archive,
            new HashedSources(SettingFiles.builtIn()));

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
    void a_plan_is_issued_with_its_faults_and_that_is_kept_beside_it() {
        var issued = issued(DocumentKind.PLAN, PLAN, Registration.NONE, NOW);
        var rules = issued.faults().stream().map(PlanFault::rule).toList();
        assertTrue(rules.contains("law-not-in-force"), rules.toString());
        assertEquals(
                "" + issued.faults().size(), archive.metadata.get(issued.key()).get("faults"));
        var summary = issued(DocumentKind.SUMMARY, Samples.ID.value(), Registration.NONE, NOW);
        assertEquals(List.of(), summary.faults());
        assertEquals("0", archive.metadata.get(summary.key()).get("faults"));
    }

    @Test
    void a_summary_is_noted_in_the_log_once_and_does_not_count_itself() {
        var first = issued(DocumentKind.SUMMARY, Samples.ID.value(), Registration.NONE, NOW);
        var second = issued(DocumentKind.SUMMARY, Samples.ID.value(), Registration.NONE, NOW.plusSeconds(60));
        assertEquals(first, second);
        var noted = noted();
        assertEquals(1, noted.size());
        assertEquals(NOW, noted.getFirst().at());
        assertTrue(noted.getFirst().detail().startsWith("Báo cáo tổng kết; SHA-256: " + first.sha256()));
        assertTrue(noted.getFirst().detail().endsWith("người lập: can-bo-1"));
    }

    @Test
    void each_officer_who_asks_is_noted() {
        var order = new Order(DocumentKind.SUMMARY, Samples.ID.value(), Registration.NONE);
        assertEquals(issueDocument.issue(order, "can-bo-1", NOW), issueDocument.issue(order, "can-bo-2", NOW));
        assertEquals(2, noted().size());
    }

    @Test
    void a_report_that_a_duty_asks_for_is_told_once_to_who_sends_and_who_signs_it_and_to_nobody_outside() {
        var order = Samples.order(DocumentKind.INITIAL_REPORT);
        var issued = assertInstanceOf(Issued.class, issueDocument.issue(order, "can-bo-1", NOW));
        issueDocument.issue(order, "can-bo-2", NOW.plusSeconds(60));
        issueDocument.issue(order, "can-bo-1", NOW.plusSeconds(120));
        assertEquals(2, noted().size());
        var told = incidents.due(NOW.plusSeconds(3_600), 50).stream()
                .filter(n -> n.rule().equals("on-document"))
                .toList();
        assertEquals(
                List.of("lanh-dao-so", "van-phong-so"),
                told.stream().map(Notice::contact).sorted().toList());
        var subject = "initial-report~" + issued.sha256().substring(0, 16);
        assertTrue(told.stream().allMatch(n -> n.subject().equals(subject)), told.toString());
    }

    @ParameterizedTest
    @EnumSource(
            value = DocumentKind.class,
            names = {"SUMMARY", "WORK_REPORT", "PLAN"})
    void what_stays_in_the_house_is_told_to_nobody(DocumentKind kind) {
        assertFalse(kind.fulfils(Samples.DEADLINES.duties()));
    }

    @Test
    void what_a_document_was_made_of_is_kept_beside_it() {
        var issued = issued(DocumentKind.PLAN, PLAN, Registration.NONE, NOW);
        var metadata = archive.metadata.get(issued.key());
        assertEquals("plan", metadata.get("kind"));
        assertEquals(issued.sha256(), metadata.get("sha256"));
        assertEquals("can-bo-1", metadata.get("asked-by"));
        assertTrue(metadata.get("templates").matches("[0-9a-f]{16}"));
        assertTrue(metadata.get("data").matches("[0-9a-f]{16}"));
    }

    private List<IncidentEvent> noted() {
        return incidents.find(Samples.ID).orElseThrow().log().stream()
                .filter(e -> e.type() == IncidentEvent.Type.DOCUMENT_ISSUED)
                .toList();
    }

    @Test
    void what_is_not_there_is_said() {
        assertEquals(new Issuance.Unknown("plan"), issue(DocumentKind.PLAN, "khong-co", Registration.NONE));
        assertEquals(new Issuance.Unknown("incident"), issue(DocumentKind.SUMMARY, "x", Registration.NONE));
        var other = "00000000-0000-0000-0000-000000000000";
        assertEquals(new Issuance.Unknown("incident"), issue(DocumentKind.SUMMARY, other, Registration.NONE));
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
        return assertInstanceOf(
                Issued.class, issueDocument.issue(new Order(kind, about, registration), "can-bo-1", now));
    }

    private Issuance issue(DocumentKind kind, String about, Registration registration) {
        return issueDocument.issue(new Order(kind, about, registration), "can-bo-1", NOW);
    }

    private static final class MemoryArchive implements DocumentArchive {

        final Map<String, byte[]> files = new LinkedHashMap<>();
        final Map<String, Map<String, String>> metadata = new LinkedHashMap<>();

        @Override
        public Optional<String> link(String key, String name) {
            return Optional.of(key).filter(files::containsKey).map(k -> "https://archive.example/" + k);
        }

        @Override
        public Stored store(String key, Copy copy) {
            files.putIfAbsent(key, copy.content());
            metadata.putIfAbsent(key, copy.metadata());
            return new Stored(key, "https://archive.example/" + key, Hashes.sha256(copy.content()), "");
        }
    }
}
