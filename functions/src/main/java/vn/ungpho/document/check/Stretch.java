package vn.ungpho.document.check;

/// Letters in a row that look the same.
public record Stretch(String text, Look look) {

    /// Whether this is the raised mark of a note, which is no part of what the line says.
    boolean marksNote() {
        return look.raised() && text.strip().matches("[0-9*()]+");
    }
}
