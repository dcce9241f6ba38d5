package vn.ungpho.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/// What a reader sees of a DOCX, as lines: headers, paragraphs with their numbers, tables row by row, sections.
public final class DocxText {

    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV");
    private final Docx docx;
    private final Map<String, Integer> counters = new HashMap<>();
    private final List<String> lines = new ArrayList<>();

    DocxText(Docx docx) {
        this.docx = docx;
    }

    /// The text of a file's bytes.
    public static String of(byte[] file) {
        return new DocxText(new Docx(file)).text();
    }

    String text() {
        docx.all("word/header1.xml", "//w:fldSimple")
                .forEach(f -> lines.add("[đầu trang từ trang 2:" + f.getAttributeNS(Docx.W, "instr") + "]"));
        docx.body("/w:document/w:body/*").forEach(this::block);
        return String.join("\n", lines) + "\n";
    }

    private void block(Element block) {
        switch (block.getLocalName()) {
            case "p" -> paragraph(block);
            case "tbl" -> Docx.under(block, "./w:tr").forEach(this::row);
            default -> section(block);
        }
    }

    private void paragraph(Element paragraph) {
        if (!Docx.under(paragraph, "./w:pPr/w:pBdr").isEmpty()) {
            lines.add("────");
        } else if (!Docx.text(paragraph).isEmpty()) {
            lines.add(number(paragraph) + Docx.text(paragraph));
        }
        Docx.under(paragraph, "./w:pPr/w:sectPr").forEach(this::section);
    }

    private void row(Element row) {
        var head = Docx.under(row, "./w:trPr/w:tblHeader").isEmpty() ? "" : "[đầu bảng] ";
        lines.add(head + Docx.under(row, "./w:tc").stream().map(DocxText::cell).collect(Collectors.joining(" | ")));
    }

    private static String cell(Element cell) {
        return Docx.under(cell, "./w:p").stream()
                .map(p -> Docx.under(p, "./w:pPr/w:pBdr").isEmpty() ? Docx.text(p) : "────")
                .collect(Collectors.joining(" / "));
    }

    private void section(Element section) {
        var landscape = Docx.under(section, "./w:pgSz[@w:orient='landscape']").isEmpty() ? "dọc" : "ngang";
        lines.add("[hết phần, trang " + landscape + "]");
    }

    private String number(Element paragraph) {
        if (Docx.under(paragraph, "./w:pPr/w:numPr").isEmpty()) {
            return "";
        }
        var list = Docx.value(paragraph, "./w:pPr/w:numPr/w:numId", "val");
        int level = Integer.parseInt(Docx.value(paragraph, "./w:pPr/w:numPr/w:ilvl", "val"));
        counters.merge(list + "." + level, 1, Integer::sum);
        for (int below = level + 1; below < 9; below++) {
            counters.remove(list + "." + below);
        }
        return label(list, level) + " ";
    }

    private String label(String list, int level) {
        var path = "//w:abstractNum[@w:abstractNumId='" + list + "']/w:lvl[@w:ilvl='%d']";
        var definition = docx.all("word/numbering.xml", path.formatted(level)).getFirst();
        var label = Docx.value(definition, "./w:lvlText", "val");
        for (int i = 0; i <= level; i++) {
            var part = docx.all("word/numbering.xml", path.formatted(i)).getFirst();
            int count = counters.getOrDefault(list + "." + i, 0);
            boolean roman = Docx.value(part, "./w:numFmt", "val").equals("upperRoman");
            label = label.replace("%" + (i + 1), roman ? ROMAN.get(Math.max(0, count - 1)) : "" + count);
        }
        return label;
    }
}
