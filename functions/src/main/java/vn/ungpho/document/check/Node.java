package vn.ungpho.document.check;

import java.util.List;
import java.util.stream.Stream;

/// A piece of a page: a line, or a table.
public sealed interface Node permits Line, Node.Grid {

    /// All lines in it, in reading order.
    Stream<Line> lines();

    /// A table.
    record Grid(List<List<Cell>> rows) implements Node {

        public Grid {
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public Stream<Line> lines() {
            return rows.stream().flatMap(List::stream).flatMap(Cell::lines);
        }
    }

    /// A cell.
    record Cell(List<Node> nodes) {

        public Cell {
            nodes = List.copyOf(nodes);
        }

        Stream<Line> lines() {
            return nodes.stream().flatMap(Node::lines);
        }
    }
}
