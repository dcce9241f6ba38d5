package vn.ungpho.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/// What tests of the layout ask of a document. 1 mm is 56.7 twips.
final class Layout {

    private Layout() {}

    static String place(String plan) {
        var agency = Samples.PLANS.plan(plan).orElseThrow().agency();
        return Samples.AGENCIES.agency(agency).orElseThrow().place();
    }

    static OfficialDocument under(Letterhead letterhead) {
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

    static Docx docx(OfficialDocument document) {
        return new Docx(Samples.TYPESETTER.typeset(document));
    }

    static Docx registered(int number, LocalDate date) {
        return docx(Samples.planDocument(new Registration(Optional.of(number), Optional.of(date), Optional.empty())));
    }

    static OfficialDocument with(List<String> bases, List<String> addressees) {
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

    static OfficialDocument appendices(List<Appendix> appendices, OfficialDocument.Medium medium) {
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

    static List<Element> sections(Docx docx) {
        return docx.body("//w:sectPr");
    }

    static Element rightColumn(Docx docx) {
        return docx.body("//w:tbl[1]/w:tblGrid/w:gridCol").get(1);
    }

    static double ruleLength(Element cell, Element column) {
        var rule = Docx.under(cell, "./w:p[w:pPr/w:pBdr]").getFirst();
        int sides = Integer.parseInt(Docx.value(rule, "./w:pPr/w:ind", "left"))
                + Integer.parseInt(Docx.value(rule, "./w:pPr/w:ind", "right"));
        return (Integer.parseInt(column.getAttributeNS(Docx.W, "w")) - sides) / 56.7;
    }

    static int margin(Element section, String side) {
        return Integer.parseInt(Docx.value(section, "./w:pgMar", side));
    }

    static void within(int low, int high, int value) {
        assertTrue(value >= low && value <= high, value + " not in " + low + "…" + high);
    }

    static String text(Docx docx, String style) {
        return Docx.text(docx.styled(style).getFirst());
    }

    static Element style(Docx docx, String id) {
        return docx.all("word/styles.xml", "//w:style[@w:styleId='" + id + "']").getFirst();
    }

    static void assertStyle(Docx docx, String id, double from, double to, boolean bold, boolean italic, String align) {
        var style = style(docx, id);
        double size = Integer.parseInt(Docx.value(style, "./w:rPr/w:sz", "val")) / 2.0;
        assertTrue(size >= from && size <= to, id + " " + size);
        assertEquals(bold ? 1 : 0, Docx.under(style, "./w:rPr/w:b").size(), id + " bold");
        assertEquals(italic ? 1 : 0, Docx.under(style, "./w:rPr/w:i").size(), id + " italic");
        assertEquals(align, Docx.value(style, "./w:pPr/w:jc", "val"), id + " align");
    }
}
