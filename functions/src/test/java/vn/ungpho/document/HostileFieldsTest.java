package vn.ungpho.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import vn.ungpho.agency.Agencies;
import vn.ungpho.agency.Agency;
import vn.ungpho.agency.Profile;
import vn.ungpho.agency.Profile.Officer;
import vn.ungpho.document.Particulars.Matter;
import vn.ungpho.document.Particulars.Meeting;
import vn.ungpho.incident.Actor;
import vn.ungpho.incident.Evidence;
import vn.ungpho.incident.FindingField;
import vn.ungpho.incident.Findings;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.IncidentReport;
import vn.ungpho.incident.Language;
import vn.ungpho.incident.Milestone;
import vn.ungpho.incident.Progress;
import vn.ungpho.incident.Stage;
import vn.ungpho.incident.StepRecord;

/// Every field that a person fills in and that reaches a document, each with a hostile text of its own: it comes out
/// as that text, in as many elements as a harmless one.
class HostileFieldsTest {

    private static final List<String> HOSTILE = List.of(
            "{f.cause.text}{#if a}",
            "${7*7}",
            "<w:t>chữ</w:t></w:p>",
            "]]><![CDATA[&amp;&#x41;\"'",
            "😀𠀀👩‍👩‍👧",
            "\u202Etrái\u202C\u200Fphải\u2066",
            "{ PAGE }{ INCLUDETEXT \"x\" }");

    static Stream<Arguments> fields() {
        return Stream.of(DocumentKind.values())
                .filter(DocumentKind::isAboutIncident)
                .flatMap(kind -> HOSTILE.stream().map(text -> Arguments.of(kind, text)));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void whatever_is_written_into_a_field_comes_out_as_it_was(DocumentKind kind, String text) {
        var marked = new Marked(text);
        var docx = docx(kind, marked);
        var harmless = docx(kind, new Marked("chữ"));
        var said = docx.body("//w:p").stream().map(Docx::text).collect(Collectors.joining("\n"));
        for (var field : Marked.of(kind)) {
            assertTrue(said.contains(marked.text(field)), field);
        }
        assertEquals(shape(harmless), shape(docx), "no element more or less than with harmless text");
        assertEquals(harmless.names(), docx.names());
        assertEquals(harmless.raw("word/_rels/document.xml.rels"), docx.raw("word/_rels/document.xml.rels"));
    }

    private static Docx docx(DocumentKind kind, Marked marked) {
        var compose = new ComposeDocument(
                Samples.PLANS,
                agencies(marked),
                Samples.store(incident(marked)),
                Samples.FIELDS,
                Samples.DEADLINES,
                Samples::verification,
                Samples.WORDING);
        var plain = Samples.order(kind);
        var particulars = kind == DocumentKind.WORK_REPORT ? meeting(marked) : plain.particulars();
        var order = new Order(kind, plain.about(), plain.registration(), plain.handling(), particulars);
        var composed = assertInstanceOf(Composition.Composed.class, compose.compose(order));
        return new Docx(Samples.TYPESETTER.typeset(composed.document()));
    }

    private static Meeting meeting(Marked m) {
        var at = Optional.of(Instant.parse("2026-02-05T01:30:00Z"));
        return new Meeting(
                Matter.HAND_OVER,
                at,
                at,
                m.text("place"),
                List.of(m.text("attendee")),
                m.text("chair"),
                m.text("secretary"),
                m.text("receiver"));
    }

    private static Agencies agencies(Marked m) {
        var a = Samples.agency();
        var p = a.profile();
        var person = new Officer(
                m.some("contact.name"), m.some("contact.title"), m.some("contact.phone"), m.some("contact.email"));
        var profile = new Profile(
                m.some("agency.address"),
                m.some("agency.mail"),
                m.some("agency.phone"),
                m.some("agency.email"),
                m.some("agency.website"),
                m.some("agency.tax"),
                m.some("agency.founding"),
                m.some("agency.member"),
                p.drafter(),
                Optional.of(person),
                Optional.of(person),
                p.authority(),
                p.dataAuthority(),
                p.coordinator());
        var agency = new Agency(
                a.id(),
                a.name(),
                a.superior(),
                a.issuer(),
                a.abbreviation(),
                a.place(),
                a.plan(),
                a.mailbox(),
                a.secretsPhone(),
                a.contacts(),
                Optional.of(profile));
        return new OneAgency(agency);
    }

    private static Incident incident(Marked m) {
        var findings = new HashMap<>(Samples.found());
        Samples.FIELDS.fields().stream()
                .filter(f -> f.kind() == FindingField.Kind.TEXT || f.kind() == FindingField.Kind.LINE)
                .forEach(f -> findings.put(f.id(), m.text(f.id())));
        var any = Samples.incident(m.text("description"), "");
        var by = new Actor(m.text("person"), m.text("unit"), m.text("role"));
        var steps = new ArrayList<StepRecord>();
        any.procedure()
                .steps()
                .forEach(s -> steps.add(
                        new StepRecord(s.id(), 1, StepRecord.Result.DONE, m.text("note"), by, any.receivedAt())));
        var milestones = List.of(new Milestone("ended", any.receivedAt().plusSeconds(60), by, any.receivedAt()));
        var progress = new Progress(1, steps, new Findings(findings), milestones);
        return withLog(any.with(progress).at(Stage.CLOSED), m);
    }

    private static Incident withLog(Incident i, Marked m) {
        var r = i.report();
        var report = new IncidentReport(
                r.agency(),
                r.channel(),
                r.formVersion(),
                r.description(),
                r.system(),
                r.detectedAt(),
                r.ongoing(),
                r.reporter(),
                List.of(new Evidence("evidence", "k", "ab".repeat(32), 2048, m.text("evidence"))),
                List.of(),
                Language.VI);
        var store = Samples.of(r.agency(), Samples.plan(), report);
        return store.with(i.progress()).at(i.stage());
    }

    private static List<String> shape(Docx docx) {
        return docx.body("//*").stream().map(Element::getLocalName).toList();
    }

    private record OneAgency(Agency agency) implements Agencies {

        @Override
        public Optional<Agency> agency(String id) {
            return Optional.of(agency);
        }

        @Override
        public List<Agency> served() {
            return List.of(agency);
        }
    }

    /// The hostile text with the field's name before it, so that none is taken for another.
    private record Marked(String hostile) {

        String text(String field) {
            return field + " " + hostile + " hết";
        }

        Optional<String> some(String field) {
            return Optional.of(text(field));
        }

        /// Fields that a kind prints.
        static List<String> of(DocumentKind kind) {
            return switch (kind) {
                case INITIAL_REPORT ->
                    List.of("agency.address", "contact.name", "contact.title", "description", "operator", "purpose");
                case PROGRESS_REPORT -> List.of("note", "cause", "scope", "measures", "proposals");
                case CLOSING_REPORT -> List.of("agency.phone", "description", "cause", "evidence", "result");
                case AUTHORITY_NOTICE -> List.of("contact.name", "contact.phone", "description", "cause", "operator");
                case PERSONAL_DATA_NOTICE ->
                    List.of("agency.tax", "agency.website", "contact.email", "personalDataActs", "evidence");
                case SUMMARY -> List.of("note", "person", "unit", "evidence", "lessons", "description", "cause");
                case WORK_REPORT -> List.of("place", "attendee", "chair", "secretary", "receiver", "evidence");
                case PLAN, PERIODIC_REPORT -> List.of();
            };
        }
    }
}
