package vn.ungpho.document.docx;

import java.util.List;
import java.util.Optional;
import vn.ungpho.document.Appendix;
import vn.ungpho.document.DocumentNumber;
import vn.ungpho.document.OfficialDocument;
import vn.ungpho.document.OfficialDocument.Medium;
import vn.ungpho.document.PlaceAndDate;

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
        ink.line("AppendixOf", attachment());
        ink.rule(lines.longest(title) * ink.sheet.rules().share(), width);
    }

    /// On paper with number and date; an electronic document leaves them open (mục III.1c).
    private String attachment() {
        boolean paper = document.medium() == Medium.PAPER;
        var date = paper ? document.placeAndDate() : new PlaceAndDate("", Optional.empty());
        var number = paper
                ? document.number()
                : new DocumentNumber(Optional.empty(), document.number().symbol());
        return "(Kèm theo %s số %s/%s ngày %s tháng %s năm %s của %s)"
                .formatted(
                        document.typeName(),
                        number.digits().orElse("\u00A0".repeat(6)),
                        number.symbol(),
                        date.day(),
                        date.month(),
                        date.year(),
                        document.letterhead().name());
    }
}
