package vn.ungpho.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.ungpho.document.Layout.assertStyle;
import static vn.ungpho.document.Layout.docx;
import static vn.ungpho.document.Layout.style;
import static vn.ungpho.document.Layout.text;
import static vn.ungpho.document.Layout.with;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What each form has and others have not.
/// Each rule of NĐ 30/2020 is asserted on the XML.
class KindLayoutTest {

    private final Docx plan = docx(Samples.planDocument(Registration.NONE));
    private final Docx summary = docx(Samples.summary(Samples.incident()));

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
}
