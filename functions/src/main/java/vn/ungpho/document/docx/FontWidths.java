package vn.ungpho.document.docx;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import vn.ungpho.document.look.StyleSheet;

/// How wide the letters of Times New Roman are, from `ungpho/styles/widths.txt`.
public final class FontWidths {

    private static final String FILE = "ungpho/styles/widths.txt";
    private static final int UNITS_PER_EM = 2048;
    private static final int CODES = 0x2040;
    private static final double MM_PER_PT = 25.4 / 72;
    private final Map<Face, short[]> widths = new EnumMap<>(Face.class);

    /// Reads the table.
    public FontWidths() {
        for (var face : Face.values()) {
            var all = new short[CODES];
            Arrays.fill(all, (short) UNITS_PER_EM);
            widths.put(face, all);
        }
        try (var in = FontWidths.class.getClassLoader().getResourceAsStream(FILE);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
            lines.lines().filter(l -> !l.startsWith("#")).forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Width of a line in millimetres; a letter that is not in the table counts as one em.
    public double mm(String text, double size, Face face) {
        var all = widths.get(face);
        long units = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // Both halves of a pair are one letter.
            units += c < CODES ? all[c] : Character.isLowSurrogate(c) ? 0 : UNITS_PER_EM;
        }
        return units * size / UNITS_PER_EM * MM_PER_PT;
    }

    double mm(String text, StyleSheet.Style style) {
        return mm(
                text,
                style.size(),
                Face.of(style.bold().orElse(false), style.italic().orElse(false)));
    }

    /// `REGULAR 1024 0030-0039 00A3`: face, width, code points.
    private void read(String line) {
        var parts = line.split(" ");
        var all = widths.get(Face.valueOf(parts[0]));
        for (int i = 2; i < parts.length; i++) {
            var range = parts[i].split("-");
            int from = Integer.parseInt(range[0], 16);
            int to = Integer.parseInt(range[range.length - 1], 16);
            Arrays.fill(all, from, to + 1, Short.parseShort(parts[1]));
        }
    }

    /// The cuts of the font.
    public enum Face {
        REGULAR,
        BOLD,
        ITALIC,
        BOLD_ITALIC;

        /// The cut that is bold, italic, both or neither.
        public static Face of(boolean bold, boolean italic) {
            return values()[(bold ? 1 : 0) + (italic ? 2 : 0)];
        }
    }
}
