package vn.ungpho.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import vn.ungpho.document.html.HtmlPreview;
import vn.ungpho.incident.FindingField;
import vn.ungpho.incident.Incident;

/// What people write comes out as the text that it was.
class HostileTextTest {

    static Stream<String> hostile() {
        return Stream.of(
                "{incident.secret}",
                "{#for x in y}{/for}",
                "${jndi:ldap://127.0.0.1/a}",
                "<w:t>chữ</w:t></w:r></w:p><w:p>",
                "]]> <![CDATA[ & &amp; &#x41; \" '",
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>&b;",
                "<script>alert(1)</script>",
                "{ PAGE } { INCLUDETEXT \"file\" }",
                "😀 👩‍👩‍👧 𠀀",
                "\u202Edảo chữ\u202C \u200Fphải",
                "hai  dấu   cách",
                "cột một\tcột hai");
    }

    static Stream<Arguments> hostileInEveryKind() {
        return Arrays.stream(DocumentKind.values())
                .filter(k -> k != DocumentKind.PLAN)
                .flatMap(kind -> hostile().map(text -> Arguments.of(kind, text)));
    }

    /// Every finding, the report, the milestones' officer, the order's own fields and the registry's.
    @ParameterizedTest
    @MethodSource("hostileInEveryKind")
    void hostile_text_in_every_field_of_every_kind_stays_text(DocumentKind kind, String text) {
        var document = Samples.document(order(kind, text), everywhere(text));
        var docx = new Docx(Samples.TYPESETTER.typeset(document));
        var said = docx.body("//w:p").stream().map(Docx::text).collect(Collectors.joining("\n"));
        assertTrue(said.contains(text), said);
        assertEquals(1, docx.body("//w:sectPr").size());
        assertTrue(docx.body("//w:fldSimple | //w:instrText | //w:hyperlink | //w:drawing | //w:object")
                .isEmpty());
        var harmless = new Docx(
                Samples.TYPESETTER.typeset(Samples.document(order(kind, "chữ thường"), everywhere("chữ thường"))));
        assertEquals(shape(harmless), shape(docx), "no element more or less than with harmless text");
        var page = new HtmlPreview().page(document).html();
        assertTrue(unescaped(page).contains(text));
        assertFalse(page.contains("<script") || page.contains("<w:t"));
    }

    private static Order order(DocumentKind kind, String text) {
        var plain = Samples.order(kind);
        var registration = new Registration(
                Optional.of(5), Optional.of(LocalDate.of(2026, 2, 9)), Optional.of(text.replace('\t', ' ')));
        var particulars = kind == DocumentKind.WORK_REPORT ? Samples.meeting(text, text) : plain.particulars();
        return new Order(kind, plain.about(), registration, plain.handling(), particulars);
    }

    private static Incident everywhere(String text) {
        var findings = new HashMap<>(Samples.found());
        Samples.FIELDS.fields().stream()
                .filter(f -> f.kind() == FindingField.Kind.TEXT || f.kind() == FindingField.Kind.LINE)
                .forEach(f -> findings.put(f.id(), text));
        return Samples.worked(Samples.incident(text, text), findings);
    }

    /// Names of all elements but tabs, which are text.
    private static List<String> shape(Docx docx) {
        return docx.body("//*").stream()
                .map(Element::getLocalName)
                .filter(n -> !n.equals("tab") && !n.equals("t"))
                .toList();
    }

    private static String unescaped(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostile_text_stays_text(String text) {
        var docx = summary(text);
        assertTrue(docx.styled("Body").stream().map(Docx::text).anyMatch(text::equals), "description");
        // What ends with a semicolon gets no second one.
        var system = "Hệ thống bị sự cố: " + (text.endsWith(";") ? text : text + ";");
        assertTrue(docx.styled("Body").stream().map(Docx::text).anyMatch(system::equals), "system");
        assertEquals(1, docx.body("//w:sectPr").size());
        assertTrue(docx.body("//w:fldSimple | //w:instrText | //w:hyperlink").isEmpty());
    }

    @Test
    void characters_that_xml_cannot_hold_are_shown_as_replaced() {
        var docx = summary("a\u0000b\u0008c\uFFFEd\uD800e");
        assertTrue(docx.styled("Body").stream().map(Docx::text).anyMatch("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe"::equals));
    }

    @Test
    void a_line_of_100_000_characters_is_whole() {
        var line = "x".repeat(100_000);
        assertTrue(summary(line).styled("Body").stream().map(Docx::text).anyMatch(line::equals));
    }

    @Test
    void every_line_of_a_description_is_a_paragraph() {
        var docx = summary("dòng một\n\ndòng hai\r\ndòng ba");
        var texts = docx.styled("Body").stream().map(Docx::text).toList();
        assertTrue(texts.containsAll(List.of("dòng một", "dòng hai", "dòng ba")));
    }

    @Test
    void nothing_of_the_reporter_but_the_channel_is_in_the_summary() {
        var incident = Samples.incident();
        var docx = new Docx(Samples.TYPESETTER.typeset(Samples.summary(incident)));
        var reporter = incident.report().reporter();
        for (var name : docx.names()) {
            var raw = docx.raw(name);
            assertFalse(
                    raw.contains(reporter.name()) || raw.contains(reporter.email()) || raw.contains(reporter.phone()));
            assertFalse(raw.contains(incident.secretHash()));
        }
    }

    private static Docx summary(String text) {
        return new Docx(Samples.TYPESETTER.typeset(Samples.summary(Samples.incident(text, text.strip()))));
    }
}
