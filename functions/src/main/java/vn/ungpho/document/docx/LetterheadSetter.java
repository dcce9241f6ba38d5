package vn.ungpho.document.docx;

import vn.ungpho.document.Form;
import vn.ungpho.document.Marking;
import vn.ungpho.document.OfficialDocument;
import vn.ungpho.document.Secrecy;

/// The two blocks at the top of page one: ô 1, 2, 3, 4, and the stamps of ô 10.
final class LetterheadSetter {

    private static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String RED = "FF0000";
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
        frame.open("Cơ quan ban hành, Quốc hiệu và Tiêu ngữ; số, ký hiệu, địa danh và thời gian");
        frame.row(this::issuer, this::nation);
        frame.row(this::number, this::placeAndDate);
        frame.close();
    }

    private void issuer() {
        document.letterhead()
                .superior()
                .ifPresent(s -> ink.lines("Superior", lines("Superior").balanced(s, left)));
        var lines = lines("Issuer");
        double longest = 0;
        for (var name : document.letterhead().issuer()) {
            var balanced = lines.balanced(name, left);
            ink.lines("Issuer", balanced);
            longest = Math.max(longest, lines.longest(balanced));
        }
        ink.rule(Math.min(longest, left) * ink.sheet.rules().share(), left);
    }

    private Lines lines(String style) {
        return new Lines(ink.widths, ink.sheet.style(style));
    }

    private void nation() {
        ink.line("National", NATION);
        ink.line("Motto", MOTTO);
        ink.rule(width("Motto", MOTTO), right);
    }

    private void number() {
        var digits = document.number().digits().orElse("\u00A0".repeat(8));
        ink.line("Number", "Số: " + digits + "/" + document.number().symbol());
        if (document.form() == Form.LETTER) {
            ink.line("LetterSubject", "V/v " + document.subject());
        }
        stamps(document.marking());
    }

    /// A biên bản says in its text when and where (Mẫu 1.9).
    private void placeAndDate() {
        boolean shown = document.form() != Form.MINUTES;
        ink.line("PlaceDate", shown ? document.placeAndDate().toString() : "");
    }

    private void stamps(Marking marking) {
        marking.secrecy().map(Secrecy::stamp).ifPresent(words -> stamp(words, width("Stamp", words) + 6));
        marking.urgency().ifPresent(u -> stamp(u.stamp(), ink.sheet.stamp(u.name())));
    }

    /// In a box of a size that the decree sets. A table of one cell, since a paragraph's borders have no height.
    private void stamp(String words, double wide) {
        ink.line("Rule", "");
        var xml = ink.xml;
        xml.open("w:tbl").open("w:tblPr").leaf("w:tblStyle", "w:val", "Frame");
        xml.leaf("w:tblW", "w:w", Twips.mm(wide), "w:type", "dxa").leaf("w:jc", "w:val", "center");
        xml.open("w:tblBorders");
        for (var edge : new String[] {"top", "left", "bottom", "right"}) {
            xml.leaf("w:" + edge, "w:val", "single", "w:sz", 8, "w:space", 0, "w:color", RED);
        }
        xml.close("w:tblBorders").leaf("w:tblLayout", "w:type", "fixed").close("w:tblPr");
        xml.open("w:tblGrid").leaf("w:gridCol", "w:w", Twips.mm(wide)).close("w:tblGrid");
        xml.open("w:tr").open("w:trPr");
        xml.leaf("w:trHeight", "w:val", Twips.mm(ink.sheet.stamps().height()), "w:hRule", "exact");
        xml.close("w:trPr").open("w:tc").open("w:tcPr");
        xml.leaf("w:tcW", "w:w", Twips.mm(wide), "w:type", "dxa").leaf("w:vAlign", "w:val", "center");
        xml.close("w:tcPr");
        ink.open("Stamp");
        ink.close();
        xml.open("w:r").open("w:rPr").leaf("w:color", "w:val", RED).close("w:rPr");
        xml.text("w:t", words).close("w:r").close("w:p");
        xml.close("w:tc").close("w:tr").close("w:tbl");
        ink.line("Rule", "");
    }

    private double width(String style, String text) {
        return ink.widths.mm(text, ink.sheet.style(style));
    }
}
