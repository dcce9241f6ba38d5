package vn.ungpho.document.docx;

import java.util.List;
import java.util.Locale;
import vn.ungpho.document.Block.Run;
import vn.ungpho.document.OfficialDocument;

/// Tên loại, trích yếu, căn cứ and Kính gửi: ô 5a, 6 and 9a.
record TitleSetter(Ink ink, OfficialDocument document) {

    private static final String TO = "Kính gửi";

    void set() {
        double width = ink.sheet.page().textWidth(false);
        ink.line("Title", document.typeName().toUpperCase(Locale.ROOT));
        var lines = new Lines(ink.widths, ink.sheet.style("Subtitle"));
        var subject = lines.balanced(document.subject(), ink.sheet.subject().width());
        ink.lines("Subtitle", subject);
        ink.rule(lines.longest(subject) * ink.sheet.rules().share(), width);
        bases(document.legalBases());
        addressees(document.addressees());
    }

    /// Each ends with a semicolon, the last with a full stop (mục II.6a).
    private void bases(List<String> bases) {
        for (int i = 0; i < bases.size(); i++) {
            ink.line("LegalBasis", bases.get(i) + (i < bases.size() - 1 ? ";" : "."));
        }
    }

    /// One stands behind the colon; more stand below it, their dashes under the colon (mục II.9a).
    private void addressees(List<String> who) {
        if (who.size() == 1) {
            addressee(0, TO + ": " + who.getFirst() + ".");
            return;
        }
        for (int i = 0; i < who.size(); i++) {
            if (i == 0) {
                addressee(0, TO + ":");
            }
            addressee(
                    ink.widths.mm(TO, ink.sheet.style("Addressee")),
                    "- " + who.get(i) + (i < who.size() - 1 ? ";" : "."));
        }
    }

    private void addressee(double further, String text) {
        var style = ink.sheet.style("Addressee");
        ink.open("Addressee");
        if (further > 0) {
            double left = style.left().orElse(0.0) + further;
            ink.xml.leaf("w:ind", "w:left", Twips.mm(left), "w:right", 0, "w:firstLine", 0);
        }
        ink.close();
        ink.runs(List.of(new Run(text, false, false)));
        ink.xml.close("w:p");
    }
}
