package vn.ungpho.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.ungpho.document.Layout.assertStyle;
import static vn.ungpho.document.Layout.docx;
import static vn.ungpho.document.Layout.style;
import static vn.ungpho.document.Layout.text;
import static vn.ungpho.document.Layout.with;
import static vn.ungpho.document.Layout.within;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ungpho.document.docx.Measure;

/// The text itself (ô 6).
/// Each rule of NĐ 30/2020 is asserted on the XML.
class BodyLayoutTest {

    private final Docx plan = docx(Samples.planDocument(Registration.NONE));
    private final Docx summary = docx(Samples.summary(Samples.incident()));

    @Test
    void rule_under_the_subject_is_a_third_to_a_half_of_the_text_II_5b() {
        // 14 pt bold, one line of about 152 mm.
        var rule = plan.body("//w:p[w:pPr/w:pStyle/@w:val='Subtitle']/following-sibling::w:p[1]")
                .getFirst();
        double side = Integer.parseInt(Docx.value(rule, "./w:pPr/w:ind", "left")) / 56.7;
        double length = 165 - 2 * side;
        double text = new Measure().bold(text(plan, "Subtitle"), 14);
        assertTrue(length >= text / 3 && length <= text / 2, length + " under " + text);
    }

    @Test
    void type_and_subject_II_5() {
        assertStyle(plan, "Title", 13, 14, true, false, "center");
        assertStyle(plan, "Subtitle", 13, 14, true, false, "center");
        assertEquals("KẾ HOẠCH", text(plan, "Title"));
        assertEquals("BÁO CÁO", text(summary, "Title"));
    }

    @Test
    void legal_bases_are_italic_and_end_with_semicolons_and_a_full_stop_II_6a() {
        var document = docx(with(List.of("Căn cứ Luật An ninh mạng", "Căn cứ Kế hoạch"), List.of()));
        assertStyle(document, "LegalBasis", 13, 14, false, true, "both");
        assertEquals(
                List.of("Căn cứ Luật An ninh mạng;", "Căn cứ Kế hoạch."),
                document.styled("LegalBasis").stream().map(Docx::text).toList());
    }

    @Test
    void body_is_justified_indented_and_spaced_II_6e() {
        assertStyle(plan, "Body", 13, 14, false, false, "both");
        var style = style(plan, "Body");
        assertTrue(List.of("567", "720").contains(Docx.value(style, "./w:pPr/w:ind", "firstLine")));
        within(120, 240, Integer.parseInt(Docx.value(style, "./w:pPr/w:spacing", "before")));
        within(240, 360, Integer.parseInt(Docx.value(style, "./w:pPr/w:spacing", "line")));
    }

    @Test
    void headings_are_bold_kept_with_what_follows_and_in_the_outline_II_6() {
        for (int level = 1; level <= 3; level++) {
            var id = "Heading" + level;
            assertStyle(plan, id, 13, 14, true, false, "both");
            assertEquals(1, Docx.under(style(plan, id), "./w:pPr/w:keepNext").size());
            assertEquals("" + (level - 1), Docx.value(style(plan, id), "./w:pPr/w:outlineLvl", "val"));
            assertEquals("heading " + level, Docx.value(style(plan, id), "./w:name", "val"));
        }
        for (var title : plan.styled("Heading1")) {
            assertEquals(Docx.text(title).toUpperCase(Locale.ROOT), Docx.text(title));
        }
    }

    @Test
    void points_follow_the_vietnamese_alphabet_II_6() {
        var labels = plan.body("//w:p[w:pPr/w:numPr/w:numId[@w:val>=4]]").stream()
                .map(p -> Docx.value(p, "./w:pPr/w:numPr/w:numId", "val"))
                .map(id -> plan.all("word/numbering.xml", "//w:abstractNum[@w:abstractNumId='" + id + "']"))
                .map(list -> Docx.value(list.getFirst(), ".//w:lvlText", "val"))
                .toList();
        assertEquals(List.of("a)", "b)", "c)", "d)", "đ)", "e)"), labels);
    }

    @Test
    void the_text_ends_with_the_closing_sign() {
        for (var document : List.of(plan, summary)) {
            var last = document.styled("Body").getLast();
            assertTrue(Docx.text(last).endsWith("./."), Docx.text(last));
            assertFalse(Docx.text(last).endsWith(" ./."));
        }
    }

    @Test
    void tables_are_as_wide_as_the_text() {
        for (var table : List.of(
                plan.body("//w:tbl[last()]").getFirst(),
                summary.body("//w:tbl[2]").getFirst())) {
            int sum = Docx.under(table, "./w:tblGrid/w:gridCol").stream()
                    .mapToInt(c -> Integer.parseInt(c.getAttributeNS(Docx.W, "w")))
                    .sum();
            assertEquals(Docx.value(table, "./w:tblPr/w:tblW", "w"), "" + sum);
        }
    }

    @Test
    void every_paragraph_has_a_named_style_that_is_defined() {
        for (var document : List.of(plan, summary)) {
            for (var paragraph : document.body("//w:p")) {
                assertEquals(1, Docx.under(paragraph, "./w:pPr/w:pStyle").size());
                assertTrue(style(document, Docx.value(paragraph, "./w:pPr/w:pStyle", "val")) != null);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PLAN")
    void items_of_a_list_end_with_a_semicolon_a_colon_or_a_full_stop(DocumentKind kind) {
        var document = Samples.docx(Samples.order(kind), Samples.worked());
        for (var item : document.body("//w:p[w:pPr/w:pStyle/@w:val='Body'][w:pPr/w:numPr/w:numId[@w:val>=2]]")) {
            assertTrue(Docx.text(item).matches("(?s).*([;:.]|\\./\\.)"), Docx.text(item));
        }
    }

    @ParameterizedTest
    @EnumSource
    void khoan_with_a_title_is_bold_on_its_own_line_and_without_one_regular_II_6(DocumentKind kind) {
        var document = Samples.docx(Samples.order(kind), Samples.worked());
        var numbered = document.body("//w:p[w:pPr/w:numPr[w:numId/@w:val='1'][w:ilvl/@w:val='1']]");
        for (var paragraph : numbered) {
            var style = Docx.value(paragraph, "./w:pPr/w:pStyle", "val");
            assertTrue(style.equals("Heading2") || style.equals("Body"), style);
            boolean bold =
                    !Docx.under(paragraph, ".//w:rStyle[@w:val='Strong']").isEmpty();
            assertFalse(style.equals("Body")
                    && bold
                    && Docx.under(paragraph, "./w:r").size() == 1);
        }
    }

    @Test
    void a_short_table_stays_on_one_page_and_a_row_that_heads_others_with_them() {
        for (var row : summary.body("//w:tr[.//w:pStyle/@w:val='TableGroup']")) {
            assertEquals(
                    1,
                    Docx.under(style(summary, "TableGroup"), "./w:pPr/w:keepNext")
                            .size());
            assertEquals(1, Docx.under(row, "./w:trPr/w:cantSplit").size());
        }
    }
}
