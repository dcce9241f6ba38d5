package vn.ungpho.document.docx;

import java.util.ArrayList;
import vn.ungpho.document.Marking;
import vn.ungpho.document.OfficialDocument;
import vn.ungpho.document.Secrecy;
import vn.ungpho.document.Urgency;

/// The two blocks at the top of page one: ô 1, 2, 3, 4, and the stamps of ô 10.
final class LetterheadSetter {

    private static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    private final Ink ink;
    private final OfficialDocument document;
    private final double left;
    private final double right;

    LetterheadSetter(Ink ink, OfficialDocument document) {
        this.ink = ink;
        this.document = document;
        this.right = width("National", NATION) + ink.sheet.letterhead().slack();
        this.left = ink.sheet.page().textWidth(false) - right;
    }

    void set() {
        var frame = new Frame(ink.xml, left, right, 0);
        frame.open();
        frame.row(this::issuer, this::nation);
        frame.row(
                this::number,
                () -> ink.line("PlaceDate", document.placeAndDate().toString()));
        frame.close();
    }

    private void issuer() {
        document.letterhead().superior().ifPresent(s -> ink.line("Superior", s));
        document.letterhead().issuer().forEach(i -> ink.line("Issuer", i));
        var style = ink.sheet.style("Issuer");
        double longest = document.letterhead().issuer().stream()
                .mapToDouble(i -> ink.widths.mm(i, style))
                .max()
                .orElse(0);
        ink.rule(Math.min(longest, left) * ink.sheet.rules().share(), left);
    }

    private void nation() {
        ink.line("National", NATION);
        ink.line("Motto", MOTTO);
        ink.rule(width("Motto", MOTTO), right);
    }

    private void number() {
        var digits = document.number().digits().orElse("\u00A0".repeat(8));
        ink.line("Number", "Số: " + digits + "/" + document.number().symbol());
        stamps(document.marking());
    }

    private void stamps(Marking marking) {
        var stamps = new ArrayList<String>();
        marking.secrecy().map(Secrecy::stamp).ifPresent(stamps::add);
        marking.urgency().map(Urgency::stamp).ifPresent(stamps::add);
        stamps.forEach(this::stamp);
    }

    /// In a box that is as wide as the words need.
    private void stamp(String words) {
        int side = Twips.mm((left - width("Stamp", words) - 6) / 2);
        ink.open("Stamp").open("w:pBdr");
        for (var edge : new String[] {"top", "left", "bottom", "right"}) {
            ink.xml.leaf("w:" + edge, "w:val", "single", "w:sz", 8, "w:space", 1, "w:color", "FF0000");
        }
        ink.xml.close("w:pBdr").leaf("w:ind", "w:left", side, "w:right", side, "w:firstLine", 0);
        ink.close();
        ink.xml.open("w:r").open("w:rPr").leaf("w:color", "w:val", "FF0000").close("w:rPr");
        ink.xml.text("w:t", words).close("w:r").close("w:p");
    }

    private double width(String style, String text) {
        return ink.widths.mm(text, ink.sheet.style(style));
    }
}
