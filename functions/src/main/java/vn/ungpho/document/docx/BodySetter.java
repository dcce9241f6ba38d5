package vn.ungpho.document.docx;

import java.util.List;
import vn.ungpho.document.Block;
import vn.ungpho.document.Block.Heading;
import vn.ungpho.document.Block.Mark;
import vn.ungpho.document.Block.Paragraph;
import vn.ungpho.document.Block.Run;
import vn.ungpho.document.Block.Table;

/// Nội dung: ô 6, and what stands in an appendix.
final class BodySetter {

    private final Ink ink;
    private final double width;
    private int letters;

    /// @param width of the text, in millimetres
    BodySetter(Ink ink, double width) {
        this.ink = ink;
        this.width = width;
    }

    /// @param keepLast whether the last paragraph stays with what comes after the blocks
    void set(List<Block> blocks, boolean keepLast) {
        for (int i = 0; i < blocks.size(); i++) {
            boolean keep = keepLast && i == blocks.size() - 1;
            switch (blocks.get(i)) {
                case Heading(int level, Mark mark, List<Run> runs) -> paragraph("Heading" + level, mark, runs, keep);
                case Paragraph(Mark mark, List<Run> runs) -> paragraph("Body", mark, runs, keep || announces(runs));
                case Table table -> table(table);
            }
        }
    }

    /// A little room keeps the table off the line above.
    private void table(Table table) {
        ink.line("Rule", "");
        new TableSetter(ink, table, width).set();
    }

    private void paragraph(String style, Mark mark, List<Run> runs, boolean keep) {
        ink.open(style);
        if (keep) {
            ink.xml.leaf("w:keepNext");
        }
        number(mark);
        ink.close();
        ink.runs(runs);
        ink.xml.close("w:p");
    }

    private void number(Mark mark) {
        if (mark == Mark.ROMAN || mark == Mark.NUMBER || mark == Mark.DECIMAL) {
            letters = 0;
        }
        if (mark == Mark.PLAIN) {
            return;
        }
        if (mark == Mark.LETTER && letters == ink.sheet.letters().size()) {
            throw new IllegalArgumentException("nhiều điểm hơn số chữ cái");
        }
        var place = NumberingPart.place(mark, mark == Mark.LETTER ? letters++ : 0);
        ink.xml.open("w:numPr").leaf("w:ilvl", "w:val", place.level()).leaf("w:numId", "w:val", place.list());
        ink.xml.close("w:numPr");
    }

    private static boolean announces(List<Run> runs) {
        return !runs.isEmpty() && runs.getLast().text().endsWith(":");
    }
}
