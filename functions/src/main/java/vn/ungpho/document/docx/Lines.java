package vn.ungpho.document.docx;

import java.util.ArrayList;
import java.util.List;
import vn.ungpho.document.look.StyleSheet;

/// Breaks a heading into lines of about the same length, as a clerk does by hand.
record Lines(FontWidths widths, StyleSheet.Style style) {

    /// As few lines as fit into the width, and then each as short as that number allows.
    List<String> balanced(String text, double width) {
        int count = broken(text, width).size();
        double tooShort = 0;
        double enough = width;
        while (enough - tooShort > 0.5) {
            double middle = (tooShort + enough) / 2;
            if (broken(text, middle).size() > count) {
                tooShort = middle;
            } else {
                enough = middle;
            }
        }
        return broken(text, enough);
    }

    double longest(List<String> lines) {
        return lines.stream().mapToDouble(l -> widths.mm(l, style)).max().orElse(0);
    }

    private List<String> broken(String text, double width) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.strip().split(" +")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && widths.mm(longer, style) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }
}
