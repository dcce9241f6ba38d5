package vn.ungpho.document.qute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import vn.ungpho.document.Block;
import vn.ungpho.document.Block.Heading;
import vn.ungpho.document.Block.Mark;
import vn.ungpho.document.Block.Paragraph;
import vn.ungpho.document.Block.Run;

class BlockReaderTest {

    @Test
    void headings_paragraphs_and_marks_are_read() throws XMLStreamException {
        assertEquals(
                List.of(
                        new Heading(1, Mark.ROMAN, List.of(new Run("MỤC", false, false))),
                        new Paragraph(Mark.LETTER, List.of(new Run("một ", false, false), new Run("hai", true, true)))),
                blocks("<h1 class=\"roman\">MỤC</h1>\n<p class=\"letter\">một <b><i>hai</i></b></p>"));
    }

    @Test
    void a_line_break_of_the_template_is_one_space() throws XMLStreamException {
        assertEquals(
                List.of(new Paragraph(Mark.PLAIN, List.of(new Run("một hai", false, false)))),
                blocks("<p>\n  một\n  hai\n</p>"));
    }

    @Test
    void what_is_not_known_is_refused_with_template_and_line() {
        thenFault("<p>a</p>\n<div>b</div>", "t.xhtml, dòng 2", "<div>");
        thenFault("<p class=\"blink\">a</p>", "t.xhtml, dòng 1", "blink");
        thenFault("<p onclick=\"a()\">a</p>", "t.xhtml, dòng 1", "onclick");
        thenFault("<p><u>a</u></p>", "t.xhtml, dòng 1", "<u>");
        thenFault("lời nằm ngoài", "t.xhtml, dòng 1", "lời nằm ngoài");
        thenFault("<table><col width=\"60\"/><tr><td>a</td></tr></table>", "t.xhtml", "100");
        thenFault("<table><col width=\"100\"/><tr><td rowspan=\"0\">a</td></tr></table>", "t.xhtml", "rowspan");
    }

    @Test
    void a_doctype_brings_nothing_in() {
        var doctype =
                "<!DOCTYPE document [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><document><p>&x;</p></document>";
        assertThrows(XMLStreamException.class, () -> new BlockReader(new Markup("t.xhtml", doctype)).blocks());
    }

    private static void thenFault(String markup, String where, String what) {
        var message = assertThrows(WordingFault.class, () -> blocks(markup)).getMessage();
        assertTrue(message.startsWith(where) && message.contains(what), message);
    }

    private static List<Block> blocks(String markup) throws XMLStreamException {
        return new BlockReader(new Markup("t.xhtml", "<document>" + markup + "</document>")).blocks();
    }
}
