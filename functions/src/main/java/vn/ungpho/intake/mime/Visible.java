package vn.ungpho.intake.mime;

/// Text that can stand in a document. Control characters and halves of characters are shown as such, not dropped; in a
/// line, such as a file's name, also what turns round the direction of what follows: `anh⟨RLO⟩gpj.exe` would be read as
/// an image.
final class Visible {

    private Visible() {}

    static String line(String text) {
        return block(text)
                .replaceAll("[\\n\\t]+", " ")
                .replaceAll("[\\u202A-\\u202E\\u2066-\\u2069]", "\uFFFD")
                .strip();
    }

    static String block(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\n\\t]]", "\uFFFD");
    }
}
