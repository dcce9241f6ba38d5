package vn.ungpho.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.ungpho.response.PlanItem;
import vn.ungpho.response.PlanItem.Mark;

/// The tree of a plan's text as a list of lines, the way a template reads it.
record PlanOutline(List<PlanItem> sections) {

    private static final String END = "./.";

    /// Each line has `level`, `mark`, `title`, `label`, `text` and `end`; what is not there is empty.
    List<Map<String, Object>> lines() {
        var lines = new ArrayList<Line>();
        sections.forEach(s -> add(lines, s, Mark.ROMAN, 1));
        for (int i = 0; i < lines.size() - 1; i++) {
            lines.set(i, lines.get(i).before(lines.get(i + 1)));
        }
        lines.set(lines.size() - 1, lines.getLast().ended(END));
        return lines.stream().map(Line::data).toList();
    }

    private static void add(List<Line> lines, PlanItem item, Mark inherited, int level) {
        lines.add(new Line(item, item.mark().orElse(inherited), level, false, ""));
        below(lines, item, level + 1);
    }

    /// Beside an item that heads others, one of the same list without a closing mark is a heading too: `b)` between
    /// `a)` and `c)` that have dashes below them.
    private static void below(List<Line> lines, PlanItem parent, int level) {
        boolean headings = parent.items().stream().anyMatch(i -> !i.items().isEmpty() && !closed(i));
        for (var item : parent.items()) {
            var mark = item.mark().or(parent::marks).orElse(Mark.PLAIN);
            boolean heads = headings && mark != Mark.PLAIN && item.label().isEmpty();
            lines.add(new Line(item, mark, level, heads, ""));
            below(lines, item, level + 1);
        }
    }

    private static boolean closed(PlanItem item) {
        return item.text().filter(Sentence::isClosed).isPresent();
    }

    private record Line(PlanItem item, Mark mark, int level, boolean heads, String end) {

        Line ended(String mark) {
            return new Line(item, this.mark, level, heads, mark);
        }

        /// An item of a list that lacks its closing mark gets a semicolon before its like and a full stop otherwise;
        /// what heads items of its own gets none.
        Line before(Line next) {
            boolean listed = next.level == level && next.mark == mark && mark != Mark.PLAIN;
            boolean done = heads || next.level > level || text().isEmpty() || Sentence.isClosed(text());
            return done ? this : ended(listed ? ";" : ".");
        }

        Map<String, Object> data() {
            return Map.of(
                    "level",
                    level,
                    "mark",
                    mark.name().toLowerCase(Locale.ROOT),
                    "title",
                    item.title().orElse(""),
                    "label",
                    item.label().orElse(""),
                    "text",
                    end.isEmpty() ? text() : Sentence.open(text()),
                    "end",
                    end);
        }

        private String text() {
            return item.text().orElse("");
        }
    }
}
