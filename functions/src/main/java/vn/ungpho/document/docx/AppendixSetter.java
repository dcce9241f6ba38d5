package vn.ungpho.document.docx;

import java.util.List;
import vn.ungpho.document.Appendix;
import vn.ungpho.document.OfficialDocument;

/// Phụ lục (Phụ lục I, phần I, mục III; Mẫu 2.1, 2.2).
record AppendixSetter(Ink ink, OfficialDocument document) {

    private static final List<String> ROMAN = List.of(
            "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
            "XVII", "XVIII", "XIX", "XX");

    /// @param index from 0
    void set(int index) {
        var appendix = document.appendices().get(index);
        double width = ink.sheet.page().textWidth(appendix.landscape());
        ink.line("AppendixNumber", document.appendices().size() == 1 ? "Phụ lục" : "Phụ lục " + ROMAN.get(index));
        title(appendix, width);
        new BodySetter(ink, width).set(appendix.body(), false);
    }

    private void title(Appendix appendix, double width) {
        var lines = new Lines(ink.widths, ink.sheet.style("AppendixTitle"));
        var title = lines.balanced(appendix.title(), width);
        ink.lines("AppendixTitle", title);
        ink.line("AppendixOf", document.attachment());
        ink.rule(lines.longest(title) * ink.sheet.rules().share(), width);
    }
}
