package vn.ungpho.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import vn.ungpho.document.docx.Measure;

/// Every rule of NĐ 30/2020 Phụ lục I that a plan or a report touches, asserted on the XML. 1 mm is 56.7 twips.
class LayoutTest {

    private final Docx plan = docx(Samples.planDocument(Registration.NONE));
    private final Docx summary = docx(Samples.summary(Samples.incident()));

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

    @Test
    void page_numbers_begin_anew_in_each_appendix_III_1d() {
        assertEquals(2, sections(plan).size());
        sections(plan).forEach(s -> assertEquals("1", Docx.value(s, "./w:pgNumType", "start")));
    }

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
    void only_a_report_that_goes_up_has_kinh_gui_II_9a() {
        assertTrue(plan.styled("Addressee").isEmpty());
        assertStyle(summary, "Addressee", 13, 14, false, false, "left");
        assertEquals("Kính gửi: Ban Chỉ đạo Chuyển đổi số tỉnh Khánh Hòa", text(summary, "Addressee"));
    }

    @Test
    void several_addressees_stand_below_with_dashes_under_the_colon_II_9a() {
        var document = docx(with(List.of(), List.of("Ủy ban nhân dân tỉnh", "Công an tỉnh")));
        assertEquals("Kính gửi:", text(document, "Addressee"));
        var lines = document.styled("AddresseeListed");
        assertStyle(document, "AddresseeListed", 13, 14, false, false, "left");
        assertEquals(
                List.of("- Ủy ban nhân dân tỉnh;", "- Công an tỉnh."),
                lines.stream().map(Docx::text).toList());
        assertTrue(Integer.parseInt(Docx.value(lines.getFirst(), "./w:pPr/w:ind", "left")) > 35 * 56.7);
    }

    @Test
    void signature_and_recipients_stay_together_on_one_page_with_the_last_line_of_text() {
        var row = plan.body("//w:tr[.//w:pStyle/@w:val='SignerName']").getFirst();
        assertEquals(1, Docx.under(row, "./w:trPr/w:cantSplit").size());
        assertEquals(
                1,
                Docx.under(row, ".//w:p[w:pPr/w:pStyle/@w:val='RecipientsLabel']")
                        .size());
        assertEquals(
                1,
                Docx.under(plan.styled("Body").getLast(), "./w:pPr/w:keepNext").size());
    }

    @Test
    void signer_II_7() {
        assertStyle(plan, "SignerTitle", 13, 14, true, false, "center");
        assertStyle(plan, "SignerName", 13, 14, true, false, "center");
        assertEquals(
                List.of("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
                plan.styled("SignerTitle").stream().map(Docx::text).toList());
        assertEquals("Huỳnh Mạnh Thắng", text(plan, "SignerName"));
    }

    @Test
    void recipients_II_9b() {
        assertStyle(plan, "RecipientsLabel", 12, 12, true, true, "left");
        assertStyle(plan, "Recipient", 11, 11, false, false, "left");
        assertEquals("Nơi nhận: (VBĐT)", text(plan, "RecipientsLabel"));
        var lines = plan.styled("Recipient").stream().map(Docx::text).toList();
        assertTrue(lines.stream().limit(lines.size() - 1).allMatch(l -> l.startsWith("- ") && l.endsWith(";")));
        assertEquals("- Lưu: VT, VP.", lines.getLast());
        assertEquals("- Như trên;", Docx.text(summary.styled("Recipient").getFirst()));
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

    @Test
    void cong_van_has_its_subject_under_the_number_and_no_title_II_5b() {
        var letter = Samples.docx(Samples.order(DocumentKind.AUTHORITY_NOTICE), Samples.worked());
        assertStyle(letter, "LetterSubject", 12, 13, false, false, "center");
        assertEquals("120", Docx.value(style(letter, "LetterSubject"), "./w:pPr/w:spacing", "before"), "6 pt");
        assertTrue(text(letter, "LetterSubject").startsWith("V/v thông báo ban đầu sự cố an ninh mạng"));
        assertEquals(
                1,
                letter.body("//w:tbl[1]/w:tr[2]/w:tc[1]//w:p[w:pPr/w:pStyle/@w:val='LetterSubject']")
                        .size());
        assertTrue(letter.styled("Title").isEmpty() && letter.styled("Subtitle").isEmpty());
        assertTrue(text(letter, "Number").matches("Số: \u00A0+/SNV-VP"));
        assertTrue(text(letter, "Addressee").startsWith("Kính gửi: Công an tỉnh Khánh Hòa"));
        assertEquals("- Như trên;", text(letter, "Recipient"));
    }

    @Test
    void bien_ban_has_two_signatures_and_says_place_and_date_in_its_text_Mau_1_9() {
        var minutes = Samples.docx(Samples.order(DocumentKind.WORK_REPORT), Samples.worked());
        assertEquals("", text(minutes, "PlaceDate"));
        assertEquals("BIÊN BẢN", text(minutes, "Title"));
        assertTrue(text(minutes, "Number").matches("Số: \u00A0+/BB-SNV"));
        assertEquals(
                List.of("THƯ KÝ", "CHỦ TỌA"),
                minutes.styled("SignerTitle").stream().map(Docx::text).toList());
        assertEquals(2, minutes.styled("SignerName").size());
        assertTrue(minutes.styled("Addressee").isEmpty());
        var rows = minutes.body("//w:tbl[.//w:pStyle/@w:val='SignerName']/w:tr");
        assertEquals(2, rows.size());
        assertEquals(
                1,
                Docx.under(rows.getLast(), ".//w:pStyle[@w:val='RecipientsLabel']")
                        .size());
    }

    @Test
    void a_form_of_another_law_is_addressed_as_that_law_says() {
        var notice = Samples.docx(Samples.order(DocumentKind.PERSONAL_DATA_NOTICE), Samples.worked());
        assertEquals("THÔNG BÁO", text(notice, "Title"));
        assertEquals("Vi phạm quy định bảo vệ dữ liệu cá nhân", text(notice, "Subtitle"));
        assertEquals("Kính gửi: Cơ quan chuyên trách bảo vệ dữ liệu cá nhân, Bộ Công an", text(notice, "Addressee"));
        assertEquals("- Như trên;", text(notice, "Recipient"));
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_ends_with_the_closing_sign_and_a_signature_that_stays_with_it(DocumentKind kind) {
        var document = Samples.docx(Samples.order(kind), Samples.worked());
        var last = document.styled("Body").getLast();
        assertTrue(Docx.text(last).endsWith("./."), Docx.text(last));
        assertEquals(1, Docx.under(last, "./w:pPr/w:keepNext").size());
        for (var row : document.body("//w:tr[.//w:pStyle/@w:val='SignerName']")) {
            assertEquals(1, Docx.under(row, "./w:trPr/w:cantSplit").size());
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
    void every_kind_names_no_other_font_or_colour_I_5(DocumentKind kind) {
        var document = Samples.docx(Samples.order(kind), Samples.worked());
        assertTrue(document.all("word/document.xml", "//w:rFonts | //w:color").isEmpty());
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
    void the_typist_stands_under_the_recipients_III_3() {
        var handling = new Handling(OfficialDocument.Medium.ELECTRONIC, Optional.empty(), Optional.of("NTA.(15)"));
        var plain = Samples.order(DocumentKind.SUMMARY);
        var order = new Order(plain.kind(), plain.about(), plain.registration(), handling, plain.particulars());
        var document = Samples.docx(order, Samples.worked());
        assertStyle(document, "Typist", 11, 11, false, false, "left");
        assertEquals("NTA.(15)", text(document, "Typist"));
        var cell = document.body("//w:tc[.//w:pStyle/@w:val='Typist']").getFirst();
        assertEquals("NTA.(15)", Docx.text(Docx.under(cell, "./w:p").getLast()));
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
    void page_number_stands_within_the_top_margin_I_7() {
        for (var section : sections(plan)) {
            assertTrue(margin(section, "header") > 0 && margin(section, "header") < margin(section, "top"));
        }
    }

    @Test
    void place_and_date_stay_on_one_line_II_4() {
        var names = Stream.concat(
                Stream.of("Thành phố Hồ Chí Minh"), Samples.PLANS.ids().stream().map(LayoutTest::place));
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

    @Test
    void an_addressee_with_a_long_name_stands_on_one_paragraph_with_its_lines_below_each_other_II_9a() {
        var letter = Samples.docx(Samples.order(DocumentKind.AUTHORITY_NOTICE), Samples.worked());
        var addressee = letter.styled("Addressee").getFirst();
        int left = Integer.parseInt(Docx.value(addressee, "./w:pPr/w:ind", "left"));
        int hanging = Integer.parseInt(Docx.value(addressee, "./w:pPr/w:ind", "hanging"));
        assertEquals(35, Math.round((left - hanging) / 56.7), "Mẫu 1.5: 35 mm");
    }

    @ParameterizedTest
    @EnumSource
    void kinh_gui_is_in_what_goes_up_and_in_cong_van_and_nowhere_else_II_9a(DocumentKind kind) {
        var document = Samples.docx(Samples.order(kind), Samples.worked());
        boolean addressed = kind.audience() != DocumentKind.Audience.NONE;
        assertEquals(addressed ? 1 : 0, document.styled("Addressee").size());
        assertTrue(!addressed || text(document, "Addressee").startsWith("Kính gửi: "));
        assertEquals(addressed, text(document, "Recipient").equals("- Như trên;"));
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
    void signers_have_no_academic_title_before_their_names_II_7c() {
        for (var id : Samples.PLANS.ids()) {
            var signer = Samples.PLANS.plan(id).orElseThrow().signing().signer();
            assertFalse(signer.contains(".") || signer.equals(signer.toUpperCase(Locale.ROOT)), signer);
        }
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

    private static String place(String plan) {
        var agency = Samples.PLANS.plan(plan).orElseThrow().agency();
        return Samples.AGENCIES.agency(agency).orElseThrow().place();
    }

    private static OfficialDocument under(Letterhead letterhead) {
        var d = Samples.planDocument(Registration.NONE);
        return new OfficialDocument(
                d.form(),
                letterhead,
                d.number(),
                d.placeAndDate(),
                d.typeName(),
                d.subject(),
                d.legalBases(),
                d.addressees(),
                d.body(),
                d.signature(),
                d.secretary(),
                d.recipients(),
                d.appendices(),
                d.marking(),
                d.medium());
    }

    private static Docx docx(OfficialDocument document) {
        return new Docx(Samples.TYPESETTER.typeset(document));
    }

    private static Docx registered(int number, LocalDate date) {
        return docx(Samples.planDocument(new Registration(Optional.of(number), Optional.of(date), Optional.empty())));
    }

    private static OfficialDocument with(List<String> bases, List<String> addressees) {
        var d = Samples.planDocument(Registration.NONE);
        return new OfficialDocument(
                d.form(),
                d.letterhead(),
                d.number(),
                d.placeAndDate(),
                d.typeName(),
                d.subject(),
                bases,
                addressees,
                d.body(),
                d.signature(),
                d.secretary(),
                d.recipients(),
                d.appendices(),
                d.marking(),
                d.medium());
    }

    private static OfficialDocument appendices(List<Appendix> appendices, OfficialDocument.Medium medium) {
        var given = new Registration(Optional.of(5), Optional.of(LocalDate.of(2026, 2, 9)), Optional.empty());
        var d = Samples.planDocument(given);
        return new OfficialDocument(
                d.form(),
                d.letterhead(),
                d.number(),
                d.placeAndDate(),
                d.typeName(),
                d.subject(),
                d.legalBases(),
                d.addressees(),
                d.body(),
                d.signature(),
                d.secretary(),
                d.recipients(),
                appendices,
                d.marking(),
                medium);
    }

    private static List<Element> sections(Docx docx) {
        return docx.body("//w:sectPr");
    }

    private static Element rightColumn(Docx docx) {
        return docx.body("//w:tbl[1]/w:tblGrid/w:gridCol").get(1);
    }

    private static double ruleLength(Element cell, Element column) {
        var rule = Docx.under(cell, "./w:p[w:pPr/w:pBdr]").getFirst();
        int sides = Integer.parseInt(Docx.value(rule, "./w:pPr/w:ind", "left"))
                + Integer.parseInt(Docx.value(rule, "./w:pPr/w:ind", "right"));
        return (Integer.parseInt(column.getAttributeNS(Docx.W, "w")) - sides) / 56.7;
    }

    private static int margin(Element section, String side) {
        return Integer.parseInt(Docx.value(section, "./w:pgMar", side));
    }

    private static void within(int low, int high, int value) {
        assertTrue(value >= low && value <= high, value + " not in " + low + "…" + high);
    }

    private static String text(Docx docx, String style) {
        return Docx.text(docx.styled(style).getFirst());
    }

    private static Element style(Docx docx, String id) {
        return docx.all("word/styles.xml", "//w:style[@w:styleId='" + id + "']").getFirst();
    }

    private static void assertStyle(
            Docx docx, String id, double from, double to, boolean bold, boolean italic, String align) {
        var style = style(docx, id);
        double size = Integer.parseInt(Docx.value(style, "./w:rPr/w:sz", "val")) / 2.0;
        assertTrue(size >= from && size <= to, id + " " + size);
        assertEquals(bold ? 1 : 0, Docx.under(style, "./w:rPr/w:b").size(), id + " bold");
        assertEquals(italic ? 1 : 0, Docx.under(style, "./w:rPr/w:i").size(), id + " italic");
        assertEquals(align, Docx.value(style, "./w:pPr/w:jc", "val"), id + " align");
    }
}
