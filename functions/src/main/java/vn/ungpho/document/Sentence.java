package vn.ungpho.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How single texts are put into a document.
final class Sentence {

    /// What stands where nobody has found out yet.
    static final String NOT_KNOWN = "Chưa xác định";

    private static final String CLOSING = ".;:!?…";

    private Sentence() {}

    /// The text, or that it is not known.
    static String known(String text) {
        return text.isBlank() ? NOT_KNOWN : text;
    }

    /// The text, or that it is not known.
    static String known(Optional<String> text) {
        return known(text.orElse(""));
    }

    /// With a full stop, unless it ends with a mark already.
    static String closed(String text) {
        return isClosed(text) ? text.strip() : text.strip() + ".";
    }

    /// Whether it ends with a mark.
    static boolean isClosed(String text) {
        var stripped = text.strip();
        return !stripped.isEmpty() && CLOSING.indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
    }

    /// Its lines, without the empty ones.
    static List<String> lines(String text) {
        return text.lines().filter(l -> !l.isBlank()).toList();
    }

    /// As it stands at the start of a cell.
    static String capital(String text) {
        return text.isEmpty() ? "" : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /// Without its closing mark.
    static String open(String text) {
        int end = text.length();
        while (end > 0 && (".;".indexOf(text.charAt(end - 1)) >= 0 || Character.isWhitespace(text.charAt(end - 1)))) {
            end--;
        }
        return text.substring(0, end);
    }

    /// What a person wrote, without its full stop: another mark comes behind it.
    static String unstopped(String text) {
        return text.endsWith(".") && !text.endsWith("..") ? text.substring(0, text.length() - 1) : text;
    }

    /// A title as it goes on inside a sentence.
    static String running(String title) {
        return title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }
}
