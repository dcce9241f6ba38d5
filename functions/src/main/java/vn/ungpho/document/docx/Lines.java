package vn.ungpho.document.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import vn.ungpho.document.look.StyleSheet;

/// Breaks a heading into lines of about the same length, as a clerk does by hand.
record Lines(FontWidths widths, StyleSheet.Style style) {

    /// As few lines as fit into the width, and then each as short as that number allows.
    List<String> balanced(String text, double width) {
        var words = words(text);
        int count = broken(words, width).size();
        double tooShort = 0;
        double enough = width;
        while (enough - tooShort > 0.5) {
            double middle = (tooShort + enough) / 2;
            if (broken(words, middle).size() > count) {
                tooShort = middle;
            } else {
                enough = middle;
            }
        }
        return broken(words, enough);
    }

    double longest(List<String> lines) {
        return lines.stream().mapToDouble(l -> widths.mm(l, style)).max().orElse(0);
    }

    private List<String> broken(List<Word> words, double width) {
        double space = widths.mm(" ", style);
        var lines = new ArrayList<String>();
        var line = new StringJoiner(" ");
        double length = -space;
        for (var word : words) {
            if (length > 0 && length + space + word.mm() > width) {
                lines.add(line.toString());
                line = new StringJoiner(" ");
                length = -space;
            }
            line.add(word.text());
            length += space + word.mm();
        }
        lines.add(line.toString());
        return lines;
    }

    private List<Word> words(String text) {
        return Arrays.stream(text.strip().split(" +"))
                .map(w -> new Word(w, widths.mm(w, style)))
                .toList();
    }

    private record Word(String text, double mm) {}
}
