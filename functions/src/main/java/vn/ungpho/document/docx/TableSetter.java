package vn.ungpho.document.docx;

import java.util.ArrayList;
import java.util.List;
import vn.ungpho.document.Block.Cell;
import vn.ungpho.document.Block.Row;
import vn.ungpho.document.Block.Run;
import vn.ungpho.document.Block.Table;

/// A table with real header rows; cells that stand for several rows are merged.
final class TableSetter {

    /// A row with more text than this in a cell may go on over the page: it might not fit on one.
    private static final int LONG_CELL = 1200;

    private static final int SHORT_ROWS = 4;

    private final Ink ink;
    private final Table table;
    private final List<Integer> columns = new ArrayList<>();
    private final int[] open;
    private boolean kept;

    TableSetter(Ink ink, Table table, double width) {
        this.ink = ink;
        this.table = table;
        this.open = new int[table.shares().size()];
        int total = Twips.mm(width);
        table.shares().forEach(share -> columns.add(total * share / 100));
        columns.set(columns.size() - 1, columns.getLast() + total - width(0, columns.size()));
    }

    void set() {
        var xml = ink.xml;
        xml.open("w:tbl").open("w:tblPr").leaf("w:tblStyle", "w:val", "Grid");
        xml.leaf("w:tblW", "w:w", width(0, columns.size()), "w:type", "dxa");
        xml.leaf("w:tblInd", "w:w", 0, "w:type", "dxa").leaf("w:tblLayout", "w:type", "fixed");
        // Where no row heads the columns, the first column heads the rows.
        int headed = table.head().isEmpty() ? 0 : 1;
        xml.leaf("w:tblLook", "w:firstRow", headed, "w:firstColumn", 1 - headed, "w:noVBand", 1);
        xml.close("w:tblPr");
        xml.open("w:tblGrid");
        columns.forEach(c -> xml.leaf("w:gridCol", "w:w", c));
        xml.close("w:tblGrid");
        table.head().forEach(r -> row(r, true));
        for (int i = 0; i < table.rows().size(); i++) {
            kept = staysWithNext(i);
            row(table.rows().get(i), false);
        }
        xml.close("w:tbl");
    }

    /// A short table stays on one page; of a long one neither the first row nor the last stands alone.
    private boolean staysWithNext(int row) {
        int last = table.rows().size() - 1;
        return row < last && (row == 0 || row == last - 1 || isShort());
    }

    private boolean isShort() {
        return table.rows().size() <= SHORT_ROWS
                && table.rows().stream()
                                .flatMap(r -> r.cells().stream())
                                .mapToInt(TableSetter::length)
                                .sum()
                        < LONG_CELL;
    }

    private void row(Row row, boolean head) {
        ink.xml.open("w:tr").open("w:trPr");
        if (row.cells().stream().noneMatch(c -> length(c) > LONG_CELL)) {
            ink.xml.leaf("w:cantSplit");
        }
        if (head) {
            ink.xml.leaf("w:tblHeader");
        }
        ink.xml.close("w:trPr");
        cells(row, head);
        ink.xml.close("w:tr");
    }

    private void cells(Row row, boolean head) {
        int column = 0;
        for (var cell : row.cells()) {
            column = below(column);
            cell(cell, column, head);
            for (int i = 0; i < cell.columns(); i++) {
                open[column + i] = cell.rows() - 1;
            }
            column += cell.columns();
        }
        if (below(column) < columns.size()) {
            throw new IllegalArgumentException("một hàng của bảng thiếu ô");
        }
    }

    /// Writes what stands below cells that reach down, and says where the next cell goes.
    private int below(int from) {
        int column = from;
        while (column < open.length && open[column] > 0) {
            open[column]--;
            properties(columns.get(column), 1, "continue");
            paragraph("TableText", List.of());
            ink.xml.close("w:tc");
            column++;
        }
        return column;
    }

    private void cell(Cell cell, int column, boolean head) {
        if (column + cell.columns() > columns.size()) {
            throw new IllegalArgumentException("một hàng của bảng thừa ô");
        }
        properties(width(column, cell.columns()), cell.columns(), cell.rows() > 1 ? "restart" : "");
        cell.paragraphs().forEach(p -> paragraph(style(cell, head), p));
        ink.xml.close("w:tc");
    }

    private void paragraph(String style, List<Run> runs) {
        ink.open(style);
        if (kept) {
            ink.xml.leaf("w:keepNext");
        }
        ink.close();
        ink.runs(runs);
        ink.xml.close("w:p");
    }

    private void properties(int width, int span, String merge) {
        ink.xml.open("w:tc").open("w:tcPr").leaf("w:tcW", "w:w", width, "w:type", "dxa");
        if (span > 1) {
            ink.xml.leaf("w:gridSpan", "w:val", span);
        }
        if (!merge.isEmpty()) {
            ink.xml.leaf("w:vMerge", "w:val", merge);
        }
        ink.xml.leaf("w:vAlign", "w:val", "center").close("w:tcPr");
    }

    private static String style(Cell cell, boolean head) {
        if (head || cell.heading()) {
            return head || cell.centred() ? "TableHead" : "TableGroup";
        }
        return cell.centred() ? "TableCentre" : "TableText";
    }

    private int width(int from, int count) {
        return columns.subList(from, from + count).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static int length(Cell cell) {
        return cell.paragraphs().stream()
                .flatMap(List::stream)
                .map(Run::text)
                .mapToInt(String::length)
                .sum();
    }
}
