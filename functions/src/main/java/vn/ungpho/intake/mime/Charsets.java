package vn.ungpho.intake.mime;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Bytes as text, whatever their label says. Vietnamese mail comes in UTF-8 and windows-1258, under right labels,
/// wrong ones and none.
final class Charsets {

    private static final char BROKEN = '\uFFFD';
    private static final Charset VIETNAMESE = Charset.forName("windows-1258");

    /// Labels that mail programs put on anything.
    private static final Set<Charset> HOLLOW =
            Set.of(StandardCharsets.US_ASCII, StandardCharsets.UTF_8, Charset.forName("windows-1252"));

    /// Charsets by whose names mail programs mean a wider one (WHATWG Encoding Standard, 4.2).
    private static final Map<String, Charset> WIDER = Map.of(
            "GB2312", Charset.forName("GB18030"),
            "EUC-KR", Charset.forName("x-windows-949"),
            "Shift_JIS", Charset.forName("windows-31j"),
            "ISO-8859-1", Charset.forName("windows-1252"));

    /// A tone mark after a letter that can carry one in Vietnamese.
    private static final Pattern TONE =
            Pattern.compile("(?<=[aăâeêioôơuưyAĂÂEÊIOÔƠUƯY])[\u0300\u0301\u0303\u0309\u0323]");

    private static final Pattern MARK = Pattern.compile("\\p{M}");

    private Charsets() {}

    /// The whole text, in NFC.
    ///
    /// @param label charset as the mail names it, may be empty, unknown or wrong
    static String decode(byte[] bytes, String label) {
        return decode(bytes, label, false);
    }

    /// The text, in NFC.
    ///
    /// @param label charset as the mail names it, may be empty, unknown or wrong
    /// @param cut   whether the bytes go on where they were not read, so that the last character may be half of one
    static String decode(byte[] bytes, String label, boolean cut) {
        var old = OldCharset.of(label).filter(c -> isSevenBit(bytes) || !isUtf8(bytes, cut));
        var text = old.map(c -> c.decode(bytes)).orElseGet(() -> new String(bytes, charset(bytes, label, cut)));
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static Charset charset(byte[] bytes, String label, boolean cut) {
        var named = named(label);
        if (isUtf8(bytes, cut) && !carriesOtherTextInSevenBits(named)) {
            return StandardCharsets.UTF_8;
        }
        if (!HOLLOW.contains(named)) {
            return named;
        }
        if (isMostlyUtf8(bytes)) {
            return StandardCharsets.UTF_8;
        }
        var latin = named.equals(Charset.forName("windows-1252"));
        return latin && !isVietnamese(bytes) ? named : VIETNAMESE;
    }

    private static Charset named(String label) {
        try {
            var charset = Charset.forName(label.strip());
            return WIDER.getOrDefault(charset.name(), charset);
        } catch (IllegalArgumentException unknown) {
            return StandardCharsets.US_ASCII;
        }
    }

    /// A few broken characters in a long text do not make it another charset, nor does one at the end of a short one.
    private static boolean isMostlyUtf8(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        long broken = text.chars().filter(c -> c == BROKEN).count();
        long whole = text.chars().filter(c -> c > 127 && c != BROKEN).count();
        return whole > 0 && whole >= broken;
    }

    private static boolean isSevenBit(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    /// UTF-16 and ISO-2022 bytes can be UTF-8 by their form without being it.
    private static boolean carriesOtherTextInSevenBits(Charset charset) {
        var name = charset.name().toLowerCase(Locale.ROOT);
        return name.startsWith("utf-16")
                || name.startsWith("utf-32")
                || name.startsWith("iso-2022")
                || name.startsWith("x-iso-2022")
                || name.startsWith("hz-");
    }

    /// A text that was cut in the middle of a character still is UTF-8. A whole one is not: its last byte is a letter
    /// of another charset.
    private static boolean isUtf8(byte[] bytes, boolean cut) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        return !decoder.decode(ByteBuffer.wrap(bytes), CharBuffer.allocate(bytes.length + 1), !cut)
                .isError();
    }

    /// Whether the bytes are Vietnamese in windows-1258: tone marks, and all of them on vowels.
    private static boolean isVietnamese(byte[] bytes) {
        var text = new String(bytes, VIETNAMESE);
        var without = TONE.matcher(text).replaceAll("");
        return without.length() < text.length() && !MARK.matcher(without).find();
    }
}
