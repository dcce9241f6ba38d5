package vn.ungpho.document.check.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ungpho.document.check.Node;

/// Reads what stands one below the other: paragraphs and tables.
record NodeReader(Formats formats) {

    private static final double WORDS_OWN_CELL_SIDE = 108;

    List<Node> nodes(List<Tag> tags, Column column) {
        var nodes = new ArrayList<Node>();
        tags.forEach(t -> add(nodes, t, column));
        return nodes;
    }

    private void add(List<Node> nodes, Tag tag, Column column) {
        switch (tag.name()) {
            case "p" -> paragraph(nodes, tag, column);
            case "tbl" -> nodes.add(grid(tag, column));
            case "sdt" -> tag.child("sdtContent").ifPresent(c -> nodes.addAll(nodes(c.children(), column)));
            case "ins", "customXml", "moveTo" -> nodes.addAll(nodes(tag.children(), column));
            default -> {}
        }
    }

    private void paragraph(List<Node> nodes, Tag tag, Column column) {
        var reader = new LineReader(formats, tag, column);
        nodes.addAll(reader.lines(tag.child("pPr")));
        reader.boxes().forEach(b -> nodes.addAll(nodes(b.children(), column)));
    }

    private Node.Grid grid(Tag table, Column column) {
        var properties = table.child("tblPr");
        var style = formats.styles().orDefault(properties.flatMap(p -> p.value("tblStyle")), "table");
        var grid = table.child("tblGrid").map(g -> g.children("gridCol")).orElse(List.of());
        double sides = side(properties, style, "left") + side(properties, style, "right");
        var rows = new ArrayList<List<Node.Cell>>();
        for (var row : flattened(table, "tr")) {
            var cells = new ArrayList<Node.Cell>();
            int at = 0;
            for (var cell : flattened(row, "tc")) {
                int span = span(cell);
                double width = width(cell, grid, at, span) - sides;
                cells.add(new Node.Cell(nodes(cell.children(), new Column(width > 0 ? width : column.width(), style))));
                at += span;
            }
            rows.add(cells);
        }
        return new Node.Grid(rows);
    }

    /// Rows and cells may be wrapped in controls.
    private static List<Tag> flattened(Tag parent, String name) {
        var found = new ArrayList<Tag>();
        for (var child : parent.children()) {
            switch (child.name()) {
                case "sdt" -> child.child("sdtContent").ifPresent(c -> found.addAll(flattened(c, name)));
                case "ins", "customXml" -> found.addAll(flattened(child, name));
                default -> {
                    if (child.is(name)) {
                        found.add(child);
                    }
                }
            }
        }
        return found;
    }

    private static int span(Tag cell) {
        return cell.child("tcPr")
                .flatMap(p -> p.value("gridSpan"))
                .flatMap(Units::twips)
                .map(s -> Math.clamp(s.intValue(), 1, 63))
                .orElse(1);
    }

    private static double width(Tag cell, List<Tag> grid, int at, int span) {
        var own = cell.child("tcPr")
                .flatMap(p -> p.child("tcW"))
                .filter(w -> w.attribute("type").orElse("dxa").equals("dxa"))
                .flatMap(w -> w.attribute("w"))
                .flatMap(Units::twips);
        double columns = grid.stream()
                .skip(at)
                .limit(span)
                .mapToDouble(c -> c.attribute("w").flatMap(Units::twips).orElse(0.0))
                .sum();
        return own.filter(w -> w > 0).orElse(columns) / Units.TWIPS_PER_MM;
    }

    private double side(Optional<Tag> properties, Optional<String> style, String side) {
        return properties
                        .flatMap(p -> p.child("tblCellMar"))
                        .or(() -> formats.styles().nearest(style, "tblPr", "tblCellMar"))
                        .flatMap(m -> m.child(side))
                        .flatMap(m -> m.attribute("w"))
                        .flatMap(Units::twips)
                        .orElse(WORDS_OWN_CELL_SIDE)
                / Units.TWIPS_PER_MM;
    }
}
