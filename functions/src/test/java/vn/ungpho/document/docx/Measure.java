package vn.ungpho.document.docx;

/// Lets tests outside this package measure a line.
public final class Measure {

    private final FontWidths widths = new FontWidths();

    public double bold(String text, double size) {
        return widths.mm(text, size, FontWidths.Face.BOLD);
    }

    public double italic(String text, double size) {
        return widths.mm(text, size, FontWidths.Face.ITALIC);
    }
}
