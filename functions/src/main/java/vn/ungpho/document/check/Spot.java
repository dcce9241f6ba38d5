package vn.ungpho.document.check;

/// A node and where it stands.
///
/// @param sheet index of its section
/// @param opens whether nothing is said before it in its section
record Spot(int sheet, boolean opens, Node node) {

    /// What a line says; empty for a table.
    String text() {
        return node instanceof Line line ? line.whole() : "";
    }

    boolean blank() {
        return node instanceof Line line && line.blank();
    }
}
