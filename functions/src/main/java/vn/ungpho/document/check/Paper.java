package vn.ungpho.document.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All that a file shows.
///
/// @param pages how many pages the file says it has
public record Paper(List<Sheet> sheets, Optional<Integer> pages) {

    public Paper {
        sheets = List.copyOf(sheets);
    }

    Stream<Line> lines() {
        return sheets.stream().flatMap(s -> s.nodes().stream()).flatMap(Node::lines);
    }
}
