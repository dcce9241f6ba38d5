package vn.ungpho.document.qute;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import vn.ungpho.document.Block.Cell;
import vn.ungpho.document.Block.Row;
import vn.ungpho.document.Block.Table;

/// Reads one table.
final class TableReader {

    private final Markup in;
    private final List<Integer> shares = new ArrayList<>();
    private final List<Row> head = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    TableReader(Markup in) {
        this.in = in;
    }

    Table table() throws XMLStreamException {
        in.allow();
        while (in.nextElement()) {
            part();
        }
        if (shares.stream().mapToInt(Integer::intValue).sum() != 100) {
            throw in.fault("chiều rộng các cột <col> phải cộng lại bằng 100");
        }
        return new Table(shares, head, rows);
    }

    private void part() throws XMLStreamException {
        in.expect("col", "thead", "tr");
        switch (in.name()) {
            case "col" -> {
                in.allow("width");
                shares.add(in.number("width", 0));
                in.nextElement();
            }
            case "thead" -> {
                while (in.nextElement()) {
                    in.expect("tr");
                    head.add(row());
                }
            }
            default -> rows.add(row());
        }
    }

    private Row row() throws XMLStreamException {
        in.allow();
        var cells = new ArrayList<Cell>();
        while (in.nextElement()) {
            in.expect("td", "th");
            cells.add(cell());
        }
        return new Row(cells);
    }

    private Cell cell() throws XMLStreamException {
        in.allow("class", "colspan", "rowspan");
        boolean heading = in.name().equals("th");
        var look = in.attribute("class", heading ? "centred" : "plain");
        if (!List.of("plain", "centred", "phase").contains(look)) {
            throw in.fault("class=\"" + look + "\" không dùng được ở <" + in.name() + ">");
        }
        int columns = in.number("colspan", 1);
        int rows = in.number("rowspan", 1);
        return new Cell(heading, look.equals("centred"), columns, rows, new RunReader(in).paragraphs());
    }
}
