package vn.ungpho.incident;

import java.util.Optional;

/// What an officer wrote, several lines at most.
public final class Words {

    private Words() {}

    /// What is wrong with a text, Vietnamese and without the text; empty when nothing is.
    public static Optional<String> fault(String text, int longest) {
        if (text.length() > longest) {
            return Optional.of("Dài hơn " + longest + " ký tự; hãy rút gọn");
        }
        return text.codePoints().anyMatch(Words::isBad)
                ? Optional.of("Có ký tự điều khiển; hãy xóa nó")
                : Optional.empty();
    }

    private static boolean isBad(int c) {
        var layout = c == '\n' || c == '\t';
        return Character.isISOControl(c) && !layout
                || Character.getType(c) == Character.SURROGATE
                || (c & 0xFFFE) == 0xFFFE;
    }
}
