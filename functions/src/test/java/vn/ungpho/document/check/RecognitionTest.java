package vn.ungpho.document.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.ungpho.document.check.Handmade.BODY;
import static vn.ungpho.document.check.Handmade.line;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ungpho.document.CheckReport.Finding;

/// What people make by hand is seen for what it is.
class RecognitionTest {

    private static final String CENTRE = "<w:jc w:val=\"center\"/>";

    @Test
    void underscores_are_a_rule_and_a_note_since_the_decree_draws_its_own_so() {
        var raised = "<w:b/><w:vertAlign w:val=\"superscript\"/>";
        var document = new Handmade().with("motto-rule", line(CENTRE, 14, raised, "_".repeat(40)));
        assertEquals(List.of(), document.broken());
        assertEquals(
                List.of("motto-rule"),
                document.report().notes().stream().map(Finding::rule).toList());
        assertTrue(document.report().notes().getFirst().detail().contains("Mẫu của Nghị định cũng làm như vậy"));
    }

    @Test
    void too_few_underscores_are_too_short_a_rule() {
        var document = new Handmade().with("motto-rule", line(CENTRE, 14, "", "_".repeat(10)));
        assertEquals(List.of("motto-rule"), document.broken());
    }

    @Test
    void underlined_letters_are_a_rule_as_long_as_the_text() {
        var document = new Handmade()
                .with("motto", "<w:b/>", "<w:b/><w:u w:val=\"single\"/>")
                .without("motto-rule");
        assertEquals(List.of(), document.broken());
        assertEquals(1, document.report().notes().size());
        var issuer = new Handmade()
                .with("issuer", "<w:b/>", "<w:b/><w:u w:val=\"single\"/>")
                .without("issuer-rule");
        assertEquals(List.of("issuer-rule"), issuer.broken());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:pict><v:line xmlns:v=\"urn:schemas-microsoft-com:vml\" from=\"10pt,5pt\" to=\"181.5pt,5pt\"/></w:pict>",
                "<w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\" style=\"width:171.5pt;height:0\"/></w:pict>",
                "<w:drawing><wp:anchor xmlns:wp=\"x\"><wp:extent cx=\"2178000\" cy=\"0\"/><wps:wsp xmlns:wps=\"y\">"
                        + "<wps:cNvCnPr/></wps:wsp></wp:anchor></w:drawing>"
            })
    void a_line_drawn_as_a_shape_is_a_rule(String shape) {
        var drawn = "<w:p><w:r>" + shape + "</w:r></w:p>";
        assertEquals(List.of(), new Handmade().with("motto-rule", drawn).broken());
        var shorter =
                drawn.replace("181.5pt", "90pt").replace("171.5pt", "80pt").replace("2178000", "1000000");
        assertEquals(
                List.of("motto-rule"),
                new Handmade().with("motto-rule", shorter).broken());
    }

    @Test
    void a_drawing_with_an_old_twin_is_one_drawing() {
        var choice = "<w:drawing><wp:anchor xmlns:wp=\"x\"><wp:extent cx=\"2178000\" cy=\"0\"/>"
                + "<wps:cNvCnPr xmlns:wps=\"y\"/></wp:anchor></w:drawing>";
        var twin = "<w:p><w:r><mc:AlternateContent xmlns:mc=\"z\"><mc:Choice>" + choice
                + "</mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r></w:p>";
        assertEquals(List.of(), new Handmade().with("motto-rule", twin).broken());
    }

    @Test
    void the_other_spelling_of_the_nation_is_a_note() {
        var document = new Handmade().with("nation", "HÒA", "HOÀ");
        assertEquals(List.of(), document.broken());
        assertEquals("national-text", document.report().notes().getFirst().rule());
    }

    @Test
    void a_rank_before_the_name_is_a_note_for_the_police() {
        var document = new Handmade()
                .with("issuer", "SỞ NỘI VỤ", "CÔNG AN TỈNH")
                .with("signer", "Nguyễn", "Đại tá Nguyễn")
                .with("issuer-rule", "1735", "1600");
        assertEquals(List.of(), document.broken());
        assertEquals("signer-honour", document.report().notes().getFirst().rule());
    }

    @Test
    void a_font_of_the_theme_is_seen_through_defaults() {
        var document =
                new Handmade().with("font", "<w:rFonts w:asciiTheme=\"minorHAnsi\" w:hAnsiTheme=\"minorHAnsi\"/>");
        assertEquals(List.of("font"), document.broken());
        assertTrue(document.report().findings().getFirst().detail().contains("Calibri"));
        assertTrue(document.report().findings().getFirst().place().contains("chỗ khác cùng lỗi"));
    }

    @Test
    void formatting_comes_from_styles_that_are_based_on_styles() {
        var styles =
                style("Text", "", "<w:jc w:val=\"both\"/><w:ind w:firstLine=\"720\"/><w:spacing w:before=\"120\"/>", "")
                        + style("Small", "Text", "", "<w:sz w:val=\"24\"/>");
        var styled = "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr><w:r><w:t>Các bước.</w:t></w:r></w:p>";
        var document = new Handmade().with("styles", styles);
        assertEquals(
                List.of(), document.with("sentence", styled.formatted("Text")).broken());
        assertEquals(
                List.of("body-size"),
                document.with("sentence", styled.formatted("Small")).broken());
    }

    @Test
    void styles_based_on_each_other_in_a_circle_are_read() {
        var styles = style("A", "B", "", "") + style("B", "A", "", "<w:sz w:val=\"24\"/>");
        var document =
                new Handmade().with("styles", styles).with("sentence", "<w:pPr>", "<w:pPr><w:pStyle w:val=\"A\"/>");
        assertEquals(List.of(), document.broken());
    }

    @Test
    void a_head_pushed_apart_by_tabs_is_read_as_one_in_a_table() {
        var sheet = new Handmade().without("superior", "issuer-rule", "motto-rule");
        var tabs = line("", 13, "<w:b/>", "SỞ NỘI VỤ</w:t><w:tab/><w:t>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        var document = sheet.without("issuer", "nation", "motto", "number", "date")
                .with("title", tabs + line("", 13, "", "Số: 5/KH-SNV") + new Handmade().piece("title"));
        assertTrue(document.broken().contains("number-zero"), document.broken().toString());
        assertTrue(
                document.broken().contains("motto-missing"), document.broken().toString());
        assertTrue(
                !document.broken().contains("issuer-missing"), document.broken().toString());
    }

    @Test
    void deleted_and_hidden_text_is_not_there() {
        var hidden =
                "<w:p><w:pPr>" + BODY + "</w:pPr><w:r><w:rPr><w:vanish/><w:sz w:val=\"8\"/></w:rPr><w:t>ẩn</w:t></w:r>"
                        + "<w:del><w:r><w:rPr><w:sz w:val=\"8\"/></w:rPr><w:delText>xóa</w:delText></w:r></w:del></w:p>";
        assertEquals(List.of(), new Handmade().with("sentence", hidden).broken());
    }

    @Test
    void a_collection_of_documents_is_taken_apart() {
        var second = new Handmade();
        var head = second.piece("nation") + second.piece("motto") + second.piece("motto-rule");
        var document =
                new Handmade().with("annex-text", line(CENTRE, 14, "", "Mẫu số 02") + head + second.piece("title"));
        assertEquals(List.of("Kế hoạch", "Kế hoạch"), document.report().kinds());
        assertTrue(
                document.report().findings().stream().anyMatch(f -> f.place().contains("“Mẫu số 02”")),
                document.report().findings().toString());
    }

    @Test
    void a_rule_that_nothing_can_be_asked_of_is_skipped_with_a_reason() {
        var report =
                new Handmade().without("annex-label", "annex-title", "annex-of").report();
        assertTrue(report.skipped().stream().anyMatch(s -> s.rule().equals("appendix-number")), "" + report.skipped());
        assertTrue(report.checked().stream()
                .noneMatch(
                        rule -> report.skipped().stream().anyMatch(s -> s.rule().equals(rule))));
        assertTrue(report.skipped().stream().noneMatch(s -> s.reason().isBlank()));
    }

    private static String style(String id, String base, String paragraph, String run) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\">"
                + (base.isEmpty() ? "" : "<w:basedOn w:val=\"" + base + "\"/>") + "<w:pPr>" + paragraph
                + "</w:pPr><w:rPr>"
                + run + "</w:rPr></w:style>";
    }

    @Test
    void a_line_of_dots_and_a_basis_that_is_not_filled_in_yet_break_nothing() {
        var dots = new Handmade().with("sentence", "Bảo đảm hệ thống thông tin hoạt động liên tục.", ".");
        assertEquals(List.of(), dots.with("sentence", "<w:sz ", "<w:i/><w:sz ").broken());
        var basis = "Căn cứ Kế hoạch số 10/KH-UBND ngày 08 tháng 5 năm 2026.";
        assertEquals(
                List.of(), new Handmade().with("last-basis", basis, "Căn cứ ;").broken());
    }
}
