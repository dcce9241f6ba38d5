package vn.ungpho.document.check;

/// How wide text is.
public interface Widths {

    /// In millimetres.
    double mm(String text, Look look);

    /// The whole of a line in millimetres, as if it had no end.
    default double mm(Line line) {
        return mm(
                        line.number().isEmpty() ? "" : line.number() + " ",
                        line.label().look())
                + line.stretches().stream()
                        .filter(s -> !s.marksNote())
                        .mapToDouble(s -> mm(s.text(), s.look()))
                        .sum();
    }
}
