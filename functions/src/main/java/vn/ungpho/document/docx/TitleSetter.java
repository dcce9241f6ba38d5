package vn.ungpho.document.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.ungpho.document.Block.Run;
import vn.ungpho.document.OfficialDocument;

/// Tên loại, trích yếu, căn cứ and Kính gửi: ô 5a, 6 and 9a.
record TitleSetter(Ink ink, OfficialDocument document) {

    private static final String TO = "Kính gửi";

    void set() {
        double width = ink.sheet.page().textWidth(false);
        switch (document.form()) {
            case NAMED -> rule(title(), width);
            case MINUTES -> title();
            case LETTER -> {}
        }
        bases(document.legalBases());
        addressees(document.addressees());
    }

    /// @return the lines of the trích yếu
    private List<String> title() {
        ink.line("Title", document.typeName().toUpperCase(Locale.ROOT));
        var lines = new Lines(ink.widths, ink.sheet.style("Subtitle"));
        var subject = lines.balanced(document.subject(), ink.sheet.subject().width());
        ink.lines("Subtitle", subject);
        return subject;
    }

    private void rule(List<String> subject, double width) {
        var lines = new Lines(ink.widths, ink.sheet.style("Subtitle"));
        ink.rule(lines.longest(subject) * ink.sheet.rules().share(), width);
    }

    /// Each ends with a semicolon, the last with a full stop (mục II.6a).
    private void bases(List<String> bases) {
        for (int i = 0; i < bases.size(); i++) {
            ink.line("LegalBasis", bases.get(i) + (i < bases.size() - 1 ? ";" : "."));
        }
    }

    /// One stands behind the colon; more stand below it, their dashes under the colon (mục II.9a).
    private void addressees(List<String> who) {
        var style = ink.sheet.style("Addressee");
        double left = style.left().orElse(0.0);
        if (who.size() == 1) {
            alone(who.getFirst(), left);
        } else if (!who.isEmpty()) {
            ink.line("Addressee", TO + ":");
            double dash = left + ink.widths.mm(TO, style);
            for (int i = 0; i < who.size(); i++) {
                var text = "- " + who.get(i) + (i < who.size() - 1 ? ";" : ".");
                paragraph("AddresseeListed", new Sides(dash, 0, 0), text);
            }
        }
    }

    /// A long name is broken in its middle, and its lines stand below each other: the paragraph is made as narrow as
    /// they allow.
    private void alone(String name, double left) {
        var style = ink.sheet.style("Addressee");
        var lines = new Lines(ink.widths, style);
        double label = ink.widths.mm(TO + ": ", style);
        double room = ink.sheet.page().textWidth(false) - left - label;
        var broken = lines.balanced(name, room);
        double right = broken.size() == 1 ? 0 : Math.max(0, room - lines.longest(broken) - 1);
        paragraph("Addressee", new Sides(left + label, right, -label), TO + ": " + name);
    }

    private void paragraph(String style, Sides sides, String text) {
        ink.open(style);
        var ind = new ArrayList<Object>(List.of("w:left", Twips.mm(sides.left()), "w:right", Twips.mm(sides.right())));
        ind.addAll(List.of(sides.first() < 0 ? "w:hanging" : "w:firstLine", Twips.mm(Math.abs(sides.first()))));
        ink.xml.leaf("w:ind", ind.toArray());
        ink.close();
        ink.runs(List.of(new Run(text, false, false)));
        ink.xml.close("w:p");
    }

    /// @param first indent of the first line against the others
    private record Sides(double left, double right, double first) {}
}
