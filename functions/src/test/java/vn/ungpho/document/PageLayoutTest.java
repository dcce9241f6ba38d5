package vn.ungpho.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.ungpho.document.Layout.assertStyle;
import static vn.ungpho.document.Layout.docx;
import static vn.ungpho.document.Layout.margin;
import static vn.ungpho.document.Layout.sections;
import static vn.ungpho.document.Layout.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Page, margins, font, language and page numbers (Phụ lục I, phần I, mục I).
/// Each rule of NĐ 30/2020 is asserted on the XML.
class PageLayoutTest {

    private final Docx plan = docx(Samples.planDocument(Registration.NONE));

    @Test
    void page_is_a4_I_1() {
        var main = sections(plan).getFirst();
        assertEquals("11906", Docx.value(main, "./w:pgSz", "w"));
        assertEquals("16838", Docx.value(main, "./w:pgSz", "h"));
    }

    @Test
    void margins_are_in_the_ranges_I_4() {
        for (var section : sections(plan)) {
            within(1134, 1417, margin(section, "top"));
            within(1134, 1417, margin(section, "bottom"));
            within(1701, 1984, margin(section, "left"));
            within(850, 1134, margin(section, "right"));
        }
    }

    @Test
    void font_is_times_new_roman_and_black_everywhere_I_5() {
        var defaults = plan.all("word/styles.xml", "//w:docDefaults//w:rFonts").getFirst();
        for (var script : List.of("ascii", "hAnsi", "eastAsia", "cs")) {
            assertEquals("Times New Roman", defaults.getAttributeNS(Docx.W, script));
        }
        for (var part : List.of("word/styles.xml", "word/numbering.xml", "word/document.xml", "word/header1.xml")) {
            assertTrue(plan.all(part, "//w:rFonts[@w:ascii!='Times New Roman']").isEmpty(), part);
            assertTrue(plan.all(part, "//w:color[@w:val!='000000']").isEmpty(), part);
        }
    }

    @Test
    void language_is_vietnamese() {
        assertEquals(
                "vi-VN",
                Docx.value(plan.all("word/styles.xml", "//w:docDefaults").getFirst(), ".//w:lang", "val"));
        assertTrue(plan.raw("docProps/core.xml").contains("<dc:language>vi-VN</dc:language>"));
    }

    @Test
    void page_number_is_centred_at_the_top_but_not_on_page_one_I_7() {
        var header = plan.all("word/header1.xml", "//w:p").getFirst();
        assertEquals(" PAGE ", Docx.value(header, ".//w:fldSimple", "instr"));
        assertStyle(plan, "Header", 13, 14, false, false, "center");
        for (var section : sections(plan)) {
            assertEquals(1, Docx.under(section, "./w:titlePg").size());
            assertEquals(
                    1,
                    Docx.under(section, "./w:headerReference[@w:type='default']")
                            .size());
            assertEquals(
                    0,
                    Docx.under(section, "./w:headerReference[@w:type='first']").size());
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_names_no_other_font_or_colour_I_5(DocumentKind kind) {
        var document = Samples.docx(Samples.order(kind), Samples.worked());
        assertTrue(document.all("word/document.xml", "//w:rFonts | //w:color").isEmpty());
    }

    @Test
    void page_number_stands_within_the_top_margin_I_7() {
        for (var section : sections(plan)) {
            assertTrue(margin(section, "header") > 0 && margin(section, "header") < margin(section, "top"));
        }
    }
}
