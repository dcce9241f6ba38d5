package vn.ungpho.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.ungpho.document.Layout.assertStyle;
import static vn.ungpho.document.Layout.docx;
import static vn.ungpho.document.Layout.registered;
import static vn.ungpho.document.Layout.rightColumn;
import static vn.ungpho.document.Layout.ruleLength;
import static vn.ungpho.document.Layout.text;
import static vn.ungpho.document.Layout.under;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ungpho.document.docx.Measure;

/// The two blocks at the head (ô 1 to 4 and 10).
/// Each rule of NĐ 30/2020 is asserted on the XML.
class HeadLayoutTest {

    private final Docx plan = docx(Samples.planDocument(Registration.NONE));

    @Test
    void quoc_hieu_and_tieu_ngu_II_1() {
        assertStyle(plan, "National", 12, 13, true, false, "center");
        assertStyle(plan, "Motto", 13, 14, true, false, "center");
        assertEquals("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", text(plan, "National"));
        assertEquals("Độc lập - Tự do - Hạnh phúc", text(plan, "Motto"));
    }

    @Test
    void quoc_hieu_does_not_wrap_III() {
        // 13 pt bold: 95.7 mm.
        var column = plan.body("//w:tbl[1]/w:tblGrid/w:gridCol").get(1);
        assertTrue(Integer.parseInt(column.getAttributeNS(Docx.W, "w")) > 95.7 * 56.7);
        assertEquals("0", Docx.value(plan.body("//w:tbl[1]").getFirst(), ".//w:tblCellMar/w:left", "w"));
        assertEquals("fixed", Docx.value(plan.body("//w:tbl[1]").getFirst(), ".//w:tblLayout", "type"));
    }

    @Test
    void rule_under_tieu_ngu_is_as_long_as_the_text_II_1b() {
        // 14 pt bold: 60.5 mm.
        assertEquals(60.5, ruleLength(plan.body("//w:tbl[1]//w:tc[2]").getFirst(), rightColumn(plan)), 0.2);
    }

    @Test
    void rule_under_the_issuer_is_a_third_to_a_half_of_the_text_II_2b() {
        // SỞ NỘI VỤ, 13 pt bold: 23.7 mm.
        var cell = plan.body("//w:tbl[1]//w:tc[1]").getFirst();
        double length =
                ruleLength(cell, plan.body("//w:tbl[1]/w:tblGrid/w:gridCol").getFirst());
        assertTrue(length >= 23.7 / 3 && length <= 23.7 / 2, "" + length);
    }

    @Test
    void issuer_and_superior_II_2() {
        assertStyle(plan, "Superior", 12, 13, false, false, "center");
        assertStyle(plan, "Issuer", 12, 13, true, false, "center");
        assertEquals("UBND TỈNH KHÁNH HÒA", text(plan, "Superior"));
        assertEquals("SỞ NỘI VỤ", text(plan, "Issuer"));
    }

    @Test
    void number_has_a_leading_zero_below_ten_II_3() {
        assertStyle(plan, "Number", 13, 13, false, false, "center");
        assertEquals("Số: 05/KH-SNV", text(registered(5, LocalDate.of(2026, 10, 20)), "Number"));
        assertEquals("Số: 12/KH-SNV", text(registered(12, LocalDate.of(2026, 10, 20)), "Number"));
    }

    @Test
    void day_below_ten_and_month_one_and_two_have_a_leading_zero_II_4() {
        assertStyle(plan, "PlaceDate", 13, 14, false, true, "center");
        assertEquals(
                "Khánh Hòa, ngày 05 tháng 01 năm 2026", text(registered(1, LocalDate.of(2026, 1, 5)), "PlaceDate"));
        assertEquals(
                "Khánh Hòa, ngày 29 tháng 6 năm 2026", text(registered(1, LocalDate.of(2026, 6, 29)), "PlaceDate"));
    }

    @Test
    void a_draft_leaves_number_and_date_blank_D15() {
        assertTrue(text(plan, "Number").matches("Số: \u00A0+/KH-SNV"));
        assertTrue(text(plan, "PlaceDate").matches("Khánh Hòa, ngày \u00A0+ tháng \u00A0+ năm \u00A0+"));
    }

    @ParameterizedTest
    @CsvSource({"URGENT,20,KHẨN", "VERY_URGENT,40,THƯỢNG KHẨN", "EXPRESS,30,HỎA TỐC"})
    void a_stamp_of_urgency_has_the_size_of_the_decree_and_is_red_III_2b(Urgency urgency, int width, String words) {
        var handling = new Handling(OfficialDocument.Medium.PAPER, Optional.of(urgency), Optional.empty());
        var plain = Samples.order(DocumentKind.INITIAL_REPORT);
        var order = new Order(plain.kind(), plain.about(), plain.registration(), handling, plain.particulars());
        var document = Samples.docx(order, Samples.worked());
        assertStyle(document, "Stamp", 13, 14, true, false, "center");
        assertEquals(words, text(document, "Stamp"));
        var box = document.body("//w:tc//w:tbl").getFirst();
        assertEquals(width, Math.round(Integer.parseInt(Docx.value(box, "./w:tblPr/w:tblW", "w")) / 56.7));
        assertEquals(8, Math.round(Integer.parseInt(Docx.value(box, "./w:tr/w:trPr/w:trHeight", "val")) / 56.7));
        assertEquals("exact", Docx.value(box, "./w:tr/w:trPr/w:trHeight", "hRule"));
        assertTrue(Docx.under(box, "./w:tblPr/w:tblBorders/*").stream()
                .allMatch(edge -> edge.getAttributeNS(Docx.W, "color").equals("FF0000")));
    }

    @Test
    void stamps_of_urgency_and_secrecy_are_two_and_boxed_II_10() {
        var marking = new Marking(Optional.of(Urgency.EXPRESS), Optional.of(Secrecy.SECRET));
        var d = Samples.planDocument(Registration.NONE);
        var document = docx(new OfficialDocument(
                d.form(),
                d.letterhead(),
                d.number(),
                d.placeAndDate(),
                d.typeName(),
                d.subject(),
                List.of(),
                List.of(),
                d.body(),
                d.signature(),
                d.secretary(),
                d.recipients(),
                List.of(),
                marking,
                d.medium()));
        assertEquals(
                List.of("MẬT", "HỎA TỐC"),
                document.styled("Stamp").stream().map(Docx::text).toList());
        for (var box : document.body("//w:tc//w:tbl")) {
            assertEquals(4, Docx.under(box, "./w:tblPr/w:tblBorders/*").size());
        }
    }

    @Test
    void place_and_date_stay_on_one_line_II_4() {
        var names = Stream.concat(
                Stream.of("Thành phố Hồ Chí Minh"), Samples.PLANS.ids().stream().map(Layout::place));
        double column = Integer.parseInt(rightColumn(plan).getAttributeNS(Docx.W, "w")) / 56.7;
        names.forEach(n -> assertTrue(new Measure().italic(n + ", ngày 29 tháng 12 năm 2026", 13) < column, n));
    }

    @Test
    void long_names_of_agencies_are_broken_evenly_and_their_rule_follows_them_II_2b() {
        var name = "BAN QUẢN LÝ DỰ ÁN ĐẦU TƯ XÂY DỰNG CÁC CÔNG TRÌNH GIAO THÔNG";
        var letterhead = new Letterhead(Optional.of("ỦY BAN NHÂN DÂN TỈNH KHÁNH HÒA"), List.of(name), "Ban");
        var document = docx(under(letterhead));
        assertEquals("ỦY BAN NHÂN DÂN\nTỈNH KHÁNH HÒA", text(document, "Superior"));
        var lines = text(document, "Issuer").split("\n");
        var widths = Arrays.stream(lines).mapToDouble(l -> new Measure().bold(l, 13));
        double longest = widths.max().orElseThrow();
        var column = document.body("//w:tbl[1]/w:tblGrid/w:gridCol").getFirst();
        assertTrue(longest <= Integer.parseInt(column.getAttributeNS(Docx.W, "w")) / 56.7, text(document, "Issuer"));
        double rule = ruleLength(document.body("//w:tbl[1]//w:tc[1]").getFirst(), column);
        assertTrue(rule >= longest / 3 && rule <= longest / 2, rule + " under " + longest);
    }
}
