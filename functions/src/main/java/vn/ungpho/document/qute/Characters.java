package vn.ungpho.document.qute;

/// Characters that XML cannot hold are shown as U+FFFD; everything else stays what it is.
final class Characters {

    private static final int REPLACEMENT = 0xFFFD;

    private Characters() {}

    static String writable(String text) {
        if (isWritable(text)) {
            return text;
        }
        return text.codePoints()
                .map(c -> isWritable(c) ? c : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isWritable(String text) {
        for (int i = 0; i < text.length(); i++) {
            int c = text.codePointAt(i);
            if (!isWritable(c)) {
                return false;
            }
            i += Character.charCount(c) - 1;
        }
        return true;
    }

    /// The Char production of XML 1.0.
    private static boolean isWritable(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }
}
