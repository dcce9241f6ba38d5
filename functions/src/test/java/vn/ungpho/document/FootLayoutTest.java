package vn.ungpho.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.ungpho.document.Layout.assertStyle;
import static vn.ungpho.document.Layout.docx;
import static vn.ungpho.document.Layout.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The signature and Nơi nhận (ô 7, 9b, 12).
/// Each rule of NĐ 30/2020 is asserted on the XML.
class FootLayoutTest {

    private final Docx plan = docx(Samples.planDocument(Registration.NONE));
    private final Docx summary = docx(Samples.summary(Samples.incident()));

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
    void signers_have_no_academic_title_before_their_names_II_7c() {
        for (var id : Samples.PLANS.ids()) {
            var signer = Samples.PLANS.plan(id).orElseThrow().signing().signer();
            assertFalse(signer.contains(".") || signer.equals(signer.toUpperCase(Locale.ROOT)), signer);
        }
    }
}
