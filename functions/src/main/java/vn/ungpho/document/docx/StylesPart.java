package vn.ungpho.document.docx;

import vn.ungpho.document.look.StyleSheet;
import vn.ungpho.document.look.StyleSheet.Style;

/// styles.xml
final class StylesPart {

    private final StyleSheet sheet;
    private final Xml xml = new Xml();

    StylesPart(StyleSheet sheet) {
        this.sheet = sheet;
    }

    byte[] bytes() {
        xml.open("w:styles", "xmlns:w", Names.W);
        defaults();
        sheet.styles().forEach(this::paragraphStyle);
        characterStyle("Strong", "Strong", "w:b", "w:bCs");
        characterStyle("Emphasis", "Emphasis", "w:i", "w:iCs");
        tableStyle("Frame", "Khung trình bày", false);
        tableStyle("Grid", "Table Grid", true);
        return xml.close("w:styles").bytes();
    }

    private void defaults() {
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        var font = sheet.font();
        xml.leaf("w:rFonts", "w:ascii", font, "w:hAnsi", font, "w:eastAsia", font, "w:cs", font);
        xml.leaf("w:color", "w:val", "000000");
        xml.leaf("w:sz", "w:val", 28).leaf("w:szCs", "w:val", 28);
        xml.leaf("w:lang", "w:val", sheet.language(), "w:eastAsia", sheet.language(), "w:bidi", sheet.language());
        xml.close("w:rPr").close("w:rPrDefault");
        xml.open("w:pPrDefault").open("w:pPr");
        xml.leaf("w:spacing", "w:before", 0, "w:after", 0, "w:line", 240, "w:lineRule", "auto");
        xml.close("w:pPr").close("w:pPrDefault").close("w:docDefaults");
    }

    private void paragraphStyle(Style style) {
        boolean base = style.id().equals("Normal");
        if (base) {
            xml.open("w:style", "w:type", "paragraph", "w:default", 1, "w:styleId", style.id());
        } else {
            xml.open("w:style", "w:type", "paragraph", "w:customStyle", custom(style), "w:styleId", style.id());
        }
        xml.leaf("w:name", "w:val", style.name());
        if (!base) {
            xml.leaf("w:basedOn", "w:val", "Normal");
        }
        xml.leaf("w:qFormat").open("w:pPr");
        paragraphLook(style);
        xml.close("w:pPr").open("w:rPr");
        flag("w:b", "w:bCs", style.bold().orElse(false));
        flag("w:i", "w:iCs", style.italic().orElse(false));
        int halfPoints = (int) Math.round(style.size() * 2);
        xml.leaf("w:sz", "w:val", halfPoints).leaf("w:szCs", "w:val", halfPoints);
        xml.close("w:rPr").close("w:style");
    }

    /// Word's own names are lower-case or well known; all others are ours.
    private static int custom(Style style) {
        var name = style.name();
        boolean known =
                name.startsWith("heading ") || name.equals("header") || name.equals("Title") || name.equals("Subtitle");
        return known ? 0 : 1;
    }

    private void paragraphLook(Style style) {
        if (style.keepNext().orElse(false)) {
            xml.leaf("w:keepNext").leaf("w:keepLines");
        }
        int before = Twips.pt(style.before().orElse(0.0));
        int after = Twips.pt(style.after().orElse(0.0));
        if (style.exactLine().isPresent()) {
            int line = Twips.pt(style.exactLine().get());
            xml.leaf("w:spacing", "w:before", before, "w:after", after, "w:line", line, "w:lineRule", "exact");
        } else {
            xml.leaf("w:spacing", "w:before", before, "w:after", after, "w:line", 240, "w:lineRule", "auto");
        }
        int left = Twips.mm(style.left().orElse(0.0));
        int first = Twips.mm(style.firstLine().orElse(0.0));
        xml.leaf("w:ind", "w:left", left, "w:right", 0, "w:firstLine", first);
        xml.leaf("w:jc", "w:val", style.align().orElse("left"));
        style.outline().ifPresent(level -> xml.leaf("w:outlineLvl", "w:val", level));
    }

    private void flag(String name, String complex, boolean on) {
        if (on) {
            xml.leaf(name).leaf(complex);
        }
    }

    private void characterStyle(String id, String name, String look, String complex) {
        xml.open("w:style", "w:type", "character", "w:styleId", id).leaf("w:name", "w:val", name);
        xml.leaf("w:qFormat")
                .open("w:rPr")
                .leaf(look)
                .leaf(complex)
                .close("w:rPr")
                .close("w:style");
    }

    private void tableStyle(String id, String name, boolean lines) {
        xml.open("w:style", "w:type", "table", "w:styleId", id)
                .leaf("w:name", "w:val", name)
                .open("w:tblPr");
        if (lines) {
            xml.open("w:tblBorders");
            for (var side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
                xml.leaf("w:" + side, "w:val", "single", "w:sz", 4, "w:space", 0, "w:color", "000000");
            }
            xml.close("w:tblBorders");
        }
        int side = lines ? Twips.mm(1.5) : 0;
        xml.open("w:tblCellMar").leaf("w:left", "w:w", side, "w:type", "dxa");
        xml.leaf("w:right", "w:w", side, "w:type", "dxa").close("w:tblCellMar");
        xml.close("w:tblPr").close("w:style");
    }
}
