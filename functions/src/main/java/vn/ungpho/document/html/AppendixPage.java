package vn.ungpho.document.html;

import vn.ungpho.document.OfficialDocument;
import vn.ungpho.document.look.StyleSheet;

/// One appendix on pages of its own.
record AppendixPage(Html html, StyleSheet sheet, OfficialDocument document) {

    /// @param index from 0
    void write(int index) {
        var appendix = document.appendices().get(index);
        html.open("section", "class", appendix.landscape() ? "sheet landscape" : "sheet")
                .newLine();
        boolean alone = document.appendices().size() == 1;
        html.line("h2", "AppendixNumber", alone ? "Phụ lục" : "Phụ lục " + Marks.roman(index + 1));
        html.line("p", "AppendixTitle", appendix.title());
        html.open("p", "class", "AppendixOf")
                .line("span", "ruled part", document.attachment())
                .close("p");
        new BlockWriter(html, sheet.letters()).write(appendix.body());
        html.close("section").newLine();
    }
}
