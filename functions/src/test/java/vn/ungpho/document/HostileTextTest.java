package vn.ungpho.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What people write comes out as the text that it was.
class HostileTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
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
                "cột một\tcột hai"
            })
    void hostile_text_stays_text(String text) {
        var docx = summary(text);
        assertTrue(docx.styled("Body").stream().map(Docx::text).anyMatch(text::equals), "description");
        assertTrue(
                docx.styled("Body").stream().map(Docx::text).anyMatch(("Hệ thống bị sự cố: " + text + ".")::equals),
                "system");
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
