package vn.ungpho.document.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.ungpho.document.docx.FontWidths.Face;

/// `main` writes `ungpho/styles/widths.txt` from the fonts of a folder, to standard output.
class FontWidthsTest {

    private static final File TINOS = new File("/usr/share/fonts/truetype/croscore");
    private static final FontWidths WIDTHS = new FontWidths();

    @Test
    void lines_are_as_wide_as_word_sets_them() {
        assertEquals(95.7, WIDTHS.mm("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13, Face.BOLD), 0.1);
        assertEquals(60.5, WIDTHS.mm("Độc lập - Tự do - Hạnh phúc", 14, Face.BOLD), 0.1);
        assertEquals(80.7, WIDTHS.mm("Khánh Hòa, ngày 13 tháng 01 năm 2026", 14, Face.ITALIC), 0.1);
        assertEquals(53.9, WIDTHS.mm("UBND TỈNH KHÁNH HÒA", 13, Face.REGULAR), 0.1);
    }

    @Test
    void the_table_is_that_of_the_font_with_the_widths_of_times_new_roman() throws Exception {
        assumeTrue(TINOS.isDirectory(), "fonts-croscore is not installed");
        for (var face : Face.values()) {
            var font = font(TINOS, face);
            for (int code : codes().toArray()) {
                assertEquals(
                        units(font, code) / 2048.0 * 25.4 / 72,
                        WIDTHS.mm(Character.toString(code), 1, face),
                        1e-9,
                        face + " U+%04X".formatted(code));
            }
        }
    }

    public static void main(String[] folder) throws Exception {
        System.out.println(
                "# Advance widths in 1/2048 em, by face and width: code points in hexadecimal, ranges with a hyphen.");
        System.out.println(
                "# Taken from the fonts Tinos (Steve Matteson, Apache License 2.0), whose widths are those of Times New Roman.");
        System.out.println("# Written by the main method of FontWidthsTest.");
        for (var face : Face.values()) {
            var font = font(new File(folder[0]), face);
            var byWidth = new TreeMap<Integer, List<Integer>>();
            codes().forEach(c -> byWidth.computeIfAbsent(units(font, c), w -> new ArrayList<>())
                    .add(c));
            byWidth.forEach((width, codes) -> System.out.println(face + " " + width + " " + ranges(codes)));
        }
    }

    private static IntStream codes() {
        var latin = IntStream.concat(IntStream.rangeClosed(0x20, 0x7E), IntStream.rangeClosed(0xA0, 0x1B0));
        var vietnamese = IntStream.rangeClosed(0x1EA0, 0x1EF9);
        var signs = IntStream.of(0x2010, 0x2011, 0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2026);
        return IntStream.concat(IntStream.concat(latin, vietnamese), signs).filter(c -> c != 0xAD);
    }

    private static Font font(File folder, Face face) throws IOException, FontFormatException {
        var cut = Map.of(
                Face.REGULAR, "Regular", Face.BOLD, "Bold", Face.ITALIC, "Italic", Face.BOLD_ITALIC, "BoldItalic");
        return Font.createFont(Font.TRUETYPE_FONT, new File(folder, "Tinos-" + cut.get(face) + ".ttf"))
                .deriveFont(2048f);
    }

    private static int units(Font font, int code) {
        var context = new FontRenderContext(null, true, true);
        return Math.round(font.createGlyphVector(context, Character.toString(code))
                .getGlyphMetrics(0)
                .getAdvance());
    }

    private static String ranges(List<Integer> codes) {
        var ranges = new ArrayList<int[]>();
        for (int code : codes) {
            if (!ranges.isEmpty() && ranges.getLast()[1] == code - 1) {
                ranges.getLast()[1] = code;
            } else {
                ranges.add(new int[] {code, code});
            }
        }
        return ranges.stream()
                .map(r -> r[0] == r[1] ? "%04X".formatted(r[0]) : "%04X-%04X".formatted(r[0], r[1]))
                .collect(Collectors.joining(" "));
    }
}
