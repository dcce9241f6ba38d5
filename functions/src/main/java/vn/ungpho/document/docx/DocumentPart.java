package vn.ungpho.document.docx;

import vn.ungpho.document.OfficialDocument;
import vn.ungpho.document.look.StyleSheet;

/// document.xml: the main text in one section, each appendix in its own.
final class DocumentPart {

    private final OfficialDocument document;
    private final Ink ink;
    private final Xml xml = new Xml();

    DocumentPart(OfficialDocument document, StyleSheet sheet, FontWidths widths) {
        this.document = document;
        this.ink = new Ink(xml, sheet, widths);
    }

    byte[] bytes() {
        xml.open("w:document", "xmlns:w", Names.W, "xmlns:r", Names.R).open("w:body");
        new LetterheadSetter(ink, document).set();
        new TitleSetter(ink, document).set();
        new BodySetter(ink, ink.sheet.page().textWidth(false)).set(document.body(), true);
        new SignatureSetter(ink, document).set();
        int last = document.appendices().size();
        section(false, last == 0);
        for (int i = 0; i < last; i++) {
            new AppendixSetter(ink, document).set(i);
            section(document.appendices().get(i).landscape(), i == last - 1);
        }
        return xml.close("w:body").close("w:document").bytes();
    }

    /// Ends a section. All but the last end inside a paragraph, which is too small to be seen.
    private void section(boolean landscape, boolean last) {
        ink.open("Rule");
        if (!last) {
            properties(landscape);
        }
        ink.close();
        xml.close("w:p");
        if (last) {
            properties(landscape);
        }
    }

    /// Numbers start anew in each section and the first one is not shown (mục I.7, III.1d).
    private void properties(boolean landscape) {
        var page = ink.sheet.page();
        int width = Twips.mm(page.width());
        int height = Twips.mm(page.height());
        xml.open("w:sectPr").leaf("w:headerReference", "w:type", "default", "r:id", "rId4");
        xml.leaf("w:type", "w:val", "nextPage");
        if (landscape) {
            xml.leaf("w:pgSz", "w:w", height, "w:h", width, "w:orient", "landscape");
        } else {
            xml.leaf("w:pgSz", "w:w", width, "w:h", height);
        }
        margins(page);
        xml.leaf("w:pgNumType", "w:start", 1).leaf("w:titlePg").close("w:sectPr");
    }

    private void margins(StyleSheet.Page page) {
        xml.leaf(
                "w:pgMar",
                "w:top",
                Twips.mm(page.top()),
                "w:right",
                Twips.mm(page.right()),
                "w:bottom",
                Twips.mm(page.bottom()),
                "w:left",
                Twips.mm(page.left()),
                "w:header",
                Twips.mm(page.header()),
                "w:footer",
                Twips.mm(page.header()),
                "w:gutter",
                0);
    }
}
