package vn.ungpho.document.docx;

/// A borderless table of two columns that holds what stands side by side.
final class Frame {

    private final Xml xml;
    private final double left;
    private final double right;
    private final double above;

    /// Widths in millimetres, the gap above in points.
    Frame(Xml xml, double left, double right, double above) {
        this.xml = xml;
        this.left = left;
        this.right = right;
        this.above = above;
    }

    /// @param caption what it holds, for whoever has the page read out
    void open(String caption) {
        xml.open("w:tbl").open("w:tblPr").leaf("w:tblStyle", "w:val", "Frame");
        xml.leaf("w:tblW", "w:w", Twips.mm(left) + Twips.mm(right), "w:type", "dxa");
        xml.leaf("w:tblInd", "w:w", 0, "w:type", "dxa").leaf("w:tblLayout", "w:type", "fixed");
        xml.open("w:tblCellMar").leaf("w:top", "w:w", Twips.pt(above), "w:type", "dxa");
        xml.leaf("w:left", "w:w", 0, "w:type", "dxa");
        xml.leaf("w:right", "w:w", 0, "w:type", "dxa").close("w:tblCellMar");
        xml.leaf("w:tblCaption", "w:val", caption).close("w:tblPr");
        xml.open("w:tblGrid").leaf("w:gridCol", "w:w", Twips.mm(left)).leaf("w:gridCol", "w:w", Twips.mm(right));
        xml.close("w:tblGrid");
    }

    /// One row, which stays on one page.
    void row(Runnable leftCell, Runnable rightCell) {
        xml.open("w:tr").open("w:trPr").leaf("w:cantSplit").close("w:trPr");
        cell(left, leftCell);
        cell(right, rightCell);
        xml.close("w:tr");
    }

    void close() {
        xml.close("w:tbl");
    }

    private void cell(double width, Runnable content) {
        xml.open("w:tc")
                .open("w:tcPr")
                .leaf("w:tcW", "w:w", Twips.mm(width), "w:type", "dxa")
                .close("w:tcPr");
        content.run();
        xml.close("w:tc");
    }
}
