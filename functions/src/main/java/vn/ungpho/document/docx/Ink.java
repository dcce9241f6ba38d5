package vn.ungpho.document.docx;

import java.util.List;
import vn.ungpho.document.Block.Run;
import vn.ungpho.document.look.StyleSheet;

/// Writes paragraphs into a part: a style's name, and what no style can say.
final class Ink {

    final Xml xml;
    final StyleSheet sheet;
    final FontWidths widths;

    Ink(Xml xml, StyleSheet sheet, FontWidths widths) {
        this.xml = xml;
        this.sheet = sheet;
        this.widths = widths;
    }

    /// A paragraph of plain text.
    void line(String style, String text) {
        paragraph(style, List.of(new Run(text, false, false)));
    }

    /// A paragraph whose lines are broken where we say.
    void lines(String style, List<String> lines) {
        open(style);
        close();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                xml.open("w:r").leaf("w:br").close("w:r");
            }
            run(new Run(lines.get(i), false, false));
        }
        xml.close("w:p");
    }

    void paragraph(String style, List<Run> runs) {
        open(style);
        close();
        runs(runs);
        xml.close("w:p");
    }

    /// Đường kẻ of the given length in millimetres, in the middle of the given width.
    void rule(double length, double width) {
        int side = Twips.mm((width - length) / 2);
        open("Rule").open("w:pBdr");
        xml.leaf("w:top", "w:val", "single", "w:sz", sheet.rules().weight(), "w:space", 1, "w:color", "000000");
        xml.close("w:pBdr").leaf("w:ind", "w:left", side, "w:right", side, "w:firstLine", 0);
        close();
        xml.close("w:p");
    }

    /// Starts a paragraph and its properties; [#close] ends the properties.
    Xml open(String style) {
        return xml.open("w:p").open("w:pPr").leaf("w:pStyle", "w:val", style);
    }

    void close() {
        xml.close("w:pPr");
    }

    void runs(List<Run> runs) {
        runs.forEach(this::run);
    }

    private void run(Run run) {
        xml.open("w:r");
        if (run.bold() || run.italic()) {
            xml.open("w:rPr").leaf("w:rStyle", "w:val", run.bold() ? "Strong" : "Emphasis");
            if (run.bold() && run.italic()) {
                xml.leaf("w:i").leaf("w:iCs");
            }
            xml.close("w:rPr");
        }
        text(run.text());
        xml.close("w:r");
    }

    private void text(String text) {
        int from = 0;
        for (int tab = text.indexOf('\t'); tab >= 0; tab = text.indexOf('\t', from)) {
            piece(text.substring(from, tab));
            xml.leaf("w:tab");
            from = tab + 1;
        }
        piece(text.substring(from));
    }

    private void piece(String text) {
        if (!text.isEmpty()) {
            xml.open("w:t", "xml:space", "preserve").text(text).close("w:t");
        }
    }
}
