package vn.ungpho.incident;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Chữ không dấu: text as it is compared, whoever typed it and on whatever keyboard. Without diacritics and case, `đ`
/// as `d`, however its characters were composed. Pure.
public final class PlainLetters {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private PlainLetters() {}

    /// The text in plain letters. The Icelandic `ð`, which stands for `đ` in old files, is taken for it.
    public static String of(String text) {
        var apart = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return MARKS.matcher(apart).replaceAll("").replace('đ', 'd').replace('ð', 'd');
    }
}
