package vn.ungpho.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

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

    /// With a full stop where nothing follows: a semicolon or a comma at the end becomes one.
    static String ended(String text) {
        var stripped = text.strip();
        return stripped.endsWith(";") || stripped.endsWith(",")
                ? stripped.substring(0, stripped.length() - 1) + "."
                : closed(stripped);
    }

    /// Its lines, without the empty ones, each closed and the last ended.
    static List<String> closedLines(String text) {
        var lines = lines(text);
        return IntStream.range(0, lines.size())
                .mapToObj(i -> i < lines.size() - 1 ? closed(lines.get(i)) : ended(lines.get(i)))
                .toList();
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

    /// What a person wrote, without its closing mark: another one comes behind it.
    static String unstopped(String text) {
        boolean stopped = text.endsWith(".") && !text.endsWith("..") || text.endsWith(";") || text.endsWith(",");
        return stopped ? text.substring(0, text.length() - 1) : text;
    }

    /// A title as it goes on inside a sentence.
    static String running(String title) {
        return title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }
}
