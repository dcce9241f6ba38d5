package vn.ungpho.document.check;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Vietnamese text compared and quoted.
final class Words {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OPEN = Pattern.compile("…{2,}|\\.{4,}|_{3,}|…\\.|\\.…|…[0-9]|[0-9]…|^…|[-/] ?\\.{3}");
    private static final int EXCERPT = 60;

    private Words() {}

    /// The letters and digits without their marks, in capitals: what was meant, however it is written.
    static String key(String text) {
        var bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return bare.toUpperCase(Locale.ROOT)
                .replace('\u0110', 'D')
                .replace('\u00D0', 'D')
                .replaceAll("[^A-Z0-9]", "");
    }

    /// Whether places are left to be filled.
    static boolean open(String text) {
        return OPEN.matcher(text).find();
    }

    static String excerpt(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= EXCERPT
                ? line
                : line.substring(
                                        0,
                                        line.offsetByCodePoints(
                                                0, Math.min(EXCERPT, line.codePointCount(0, line.length()))))
                                .strip()
                        + "…";
    }

    /// Millimetres or points as Vietnamese writes them.
    static String number(double value) {
        var text = "%.1f".formatted(value).replace('.', ',');
        return text.endsWith(",0") ? text.substring(0, text.length() - 2) : text;
    }
}
