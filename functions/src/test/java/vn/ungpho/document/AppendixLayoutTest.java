package vn.ungpho.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.ungpho.document.Layout.appendices;
import static vn.ungpho.document.Layout.assertStyle;
import static vn.ungpho.document.Layout.docx;
import static vn.ungpho.document.Layout.registered;
import static vn.ungpho.document.Layout.sections;
import static vn.ungpho.document.Layout.text;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Phụ lục (Phụ lục I, phần I, mục III).
/// Each rule of NĐ 30/2020 is asserted on the XML.
class AppendixLayoutTest {

    private final Docx plan = docx(Samples.planDocument(Registration.NONE));

    @Test
    void page_numbers_begin_anew_in_each_appendix_III_1d() {
        assertEquals(2, sections(plan).size());
        sections(plan).forEach(s -> assertEquals("1", Docx.value(s, "./w:pgNumType", "start")));
    }

    @Test
    void a_single_appendix_has_no_number_and_several_have_roman_ones_III_1() {
        assertStyle(plan, "AppendixNumber", 14, 14, true, false, "center");
        assertStyle(plan, "AppendixTitle", 13, 14, true, false, "center");
        assertEquals("Phụ lục", text(plan, "AppendixNumber"));
        var one = Samples.planDocument(Registration.NONE).appendices().getFirst();
        var two = docx(appendices(List.of(one, one), OfficialDocument.Medium.PAPER));
        assertEquals(
                List.of("Phụ lục I", "Phụ lục II"),
                two.styled("AppendixNumber").stream().map(Docx::text).toList());
    }

    @Test
    void the_line_under_an_appendix_is_open_in_an_electronic_document_and_filled_on_paper_III_1c() {
        assertStyle(plan, "AppendixOf", 13, 14, false, true, "center");
        var open =
                "\\(Kèm theo Kế hoạch số \u00A0+/KH-SNV ngày \u00A0+ tháng \u00A0+ năm \u00A0+ của Sở Nội vụ tỉnh Khánh Hòa\\)";
        assertTrue(Pattern.matches(open, text(registered(5, LocalDate.of(2026, 2, 9)), "AppendixOf")));
        var one = Samples.planDocument(Registration.NONE).appendices().getFirst();
        assertEquals(
                "(Kèm theo Kế hoạch số 05/KH-SNV ngày 09 tháng 02 năm 2026 của Sở Nội vụ tỉnh Khánh Hòa)",
                text(docx(appendices(List.of(one), OfficialDocument.Medium.PAPER)), "AppendixOf"));
    }

    @Test
    void a_wide_table_lies_on_its_side_and_repeats_its_head() {
        assertEquals("landscape", Docx.value(sections(plan).getLast(), "./w:pgSz", "orient"));
        var rows = plan.body("//w:tbl[last()]/w:tr");
        assertEquals(1, Docx.under(rows.getFirst(), "./w:trPr/w:tblHeader").size());
        assertEquals(1 + 4 + 12, rows.size());
        rows.forEach(r -> assertEquals(1, Docx.under(r, "./w:trPr/w:cantSplit").size()));
    }

    @Test
    void a_rule_stands_under_the_line_below_an_appendixs_title_Mau_2_1() {
        var line = plan.styled("AppendixOf").getFirst();
        var next = Docx.under(line, "./following-sibling::w:p[1]").getFirst();
        assertEquals("Rule", Docx.value(next, "./w:pPr/w:pStyle", "val"));
        assertEquals("single", Docx.value(next, "./w:pPr/w:pBdr/w:top", "val"));
    }

    @Test
    void an_appendix_ends_with_the_closing_sign_Mau_2_1() {
        for (var id : Samples.PLANS.ids()) {
            var order = new Order(DocumentKind.PLAN, id, Registration.NONE);
            for (var appendix : Samples.document(order).appendices()) {
                var table = (Block.Table) appendix.body().getLast();
                var last = table.rows().getLast().cells().toString();
                assertTrue(last.contains("./."), id + last);
            }
        }
    }
}
