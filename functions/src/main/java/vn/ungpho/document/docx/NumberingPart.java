package vn.ungpho.document.docx;

import java.util.List;
import vn.ungpho.document.Block.Mark;

/// numbering.xml: one list for I., 1., 1.1.; one for -, one for +, and one for each letter.
final class NumberingPart {

    private static final int OUTLINE = 1;
    private static final int DASH = 2;
    private static final int PLUS = 3;
    private static final int FIRST_LETTER = 4;
    private final List<String> letters;
    private final Xml xml = new Xml();

    NumberingPart(List<String> letters) {
        this.letters = letters;
    }

    /// Which list and which level of it a mark is.
    ///
    /// @param letter how many items with letters came before
    static Place place(Mark mark, int letter) {
        return switch (mark) {
            case PLAIN -> new Place(0, 0);
            case ROMAN -> new Place(OUTLINE, 0);
            case NUMBER -> new Place(OUTLINE, 1);
            case DECIMAL -> new Place(OUTLINE, 2);
            case DASH -> new Place(DASH, 0);
            case PLUS -> new Place(PLUS, 0);
            case LETTER -> new Place(FIRST_LETTER + letter, 0);
        };
    }

    byte[] bytes() {
        xml.open("w:numbering", "xmlns:w", Names.W);
        abstractList(OUTLINE, "multilevel");
        level(0, "upperRoman", "%1.");
        level(1, "decimal", "%2.");
        level(2, "decimal", "%2.%3.");
        xml.close("w:abstractNum");
        single(DASH, "bullet", "-");
        single(PLUS, "bullet", "+");
        for (int i = 0; i < letters.size(); i++) {
            single(FIRST_LETTER + i, "none", letters.get(i) + ")");
        }
        for (int id = OUTLINE; id < FIRST_LETTER + letters.size(); id++) {
            xml.open("w:num", "w:numId", id)
                    .leaf("w:abstractNumId", "w:val", id)
                    .close("w:num");
        }
        return xml.close("w:numbering").bytes();
    }

    private void single(int id, String format, String text) {
        abstractList(id, "singleLevel");
        level(0, format, text);
        xml.close("w:abstractNum");
    }

    private void abstractList(int id, String type) {
        xml.open("w:abstractNum", "w:abstractNumId", id).leaf("w:multiLevelType", "w:val", type);
    }

    /// The paragraph's style says where the line begins, so the number stands where the text would.
    private void level(int level, String format, String text) {
        xml.open("w:lvl", "w:ilvl", level).leaf("w:start", "w:val", 1).leaf("w:numFmt", "w:val", format);
        xml.leaf("w:suff", "w:val", "space").leaf("w:lvlText", "w:val", text).leaf("w:lvlJc", "w:val", "left");
        xml.open("w:pPr")
                .leaf("w:ind", "w:left", 0, "w:firstLine", Twips.mm(12.7))
                .close("w:pPr");
        xml.close("w:lvl");
    }

    /// @param list 0 for no list
    record Place(int list, int level) {}
}
