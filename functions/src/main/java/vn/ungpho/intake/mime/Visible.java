package vn.ungpho.intake.mime;

/// Text that can stand in a document. Control characters and halves of characters are shown as such, not dropped.
final class Visible {

    private Visible() {}

    static String line(String text) {
        return block(text).replaceAll("[\\n\\t]+", " ").strip();
    }

    static String block(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\n\\t]]", "\uFFFD");
    }
}
