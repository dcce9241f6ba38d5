package vn.ungpho.intake.mime;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Encoded words of headers (RFC 2047). Neighbours of one charset are put together before they are decoded, because
/// programs cut words in the middle of a character; the charset they name is not believed (see [Charsets]).
final class EncodedWords {

    private static final Pattern WORD = Pattern.compile("=\\?([^?\\s]{1,60})\\?([bBqQ])\\?([^?]*)\\?=");

    private static final int HEX = 16;

    private final StringBuilder text = new StringBuilder();
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private String label = "";

    private EncodedWords() {}

    /// The text with its encoded words decoded; words that were encoded twice are decoded twice.
    static String decode(String header) {
        var once = new EncodedWords().read(header);
        return WORD.matcher(once.strip()).matches() ? new EncodedWords().read(once.strip()) : once;
    }

    private String read(String header) {
        int end = 0;
        var words = WORD.matcher(header);
        while (words.find()) {
            var between = header.substring(end, words.start());
            if (end == 0 || !between.isBlank()) {
                flush();
                text.append(between);
            }
            add(words.toMatchResult());
            end = words.end();
        }
        flush();
        return text.append(header, end, header.length()).toString();
    }

    private void add(MatchResult word) {
        // RFC 2231 lets a language follow the charset.
        var charset = word.group(1).replaceFirst("\\*.*", "");
        if (!charset.equalsIgnoreCase(label)) {
            flush();
            label = charset;
        }
        pending.writeBytes(word.group(2).equalsIgnoreCase("b") ? base64(word.group(3)) : quoted(word.group(3)));
    }

    private void flush() {
        text.append(Charsets.decode(pending.toByteArray(), label));
        pending.reset();
    }

    private static byte[] base64(String body) {
        var letters = body.replaceAll("[^A-Za-z0-9+/]", "");
        var whole = letters.length() % 4 == 1 ? letters.length() - 1 : letters.length();
        return Base64.getDecoder().decode(letters.substring(0, whole));
    }

    private static byte[] quoted(String body) {
        return escaped(body.replace('_', ' '), '=');
    }

    /// Bytes in which some are written as an escape character and two hexadecimal digits.
    static byte[] escaped(String body, char escape) {
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c == escape && isHex(body, i + 1) && isHex(body, i + 2)) {
                bytes.write(Integer.parseInt(body, i + 1, i + 3, HEX));
                i += 2;
            } else {
                bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static boolean isHex(String text, int at) {
        return at < text.length() && text.charAt(at) < 128 && Character.digit(text.charAt(at), HEX) >= 0;
    }
}
