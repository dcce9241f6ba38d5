package vn.ungpho.document.html;

import java.util.List;
import vn.ungpho.document.Block;
import vn.ungpho.document.Block.Cell;
import vn.ungpho.document.Block.Heading;
import vn.ungpho.document.Block.Mark;
import vn.ungpho.document.Block.Paragraph;
import vn.ungpho.document.Block.Row;
import vn.ungpho.document.Block.Run;
import vn.ungpho.document.Block.Table;

/// The text itself.
final class BlockWriter {

    private final Html html;
    private final Marks marks;

    BlockWriter(Html html, List<String> alphabet) {
        this.html = html;
        this.marks = new Marks(alphabet);
    }

    void write(List<Block> blocks) {
        for (var block : blocks) {
            switch (block) {
                case Heading(int level, Mark mark, List<Run> runs) ->
                    line("h" + (level + 1), "Heading" + level, mark, runs);
                case Paragraph(Mark mark, List<Run> runs) -> line("p", "Body", mark, runs);
                case Table table -> table(table);
            }
        }
    }

    private void line(String tag, String look, Mark mark, List<Run> runs) {
        html.open(tag, "class", look).text(marks.next(mark));
        runs(runs);
        html.close(tag).newLine();
    }

    private void runs(List<Run> runs) {
        for (var run : runs) {
            if (run.bold()) {
                html.open("b");
            }
            if (run.italic()) {
                html.open("i");
            }
            html.text(run.text());
            if (run.italic()) {
                html.close("i");
            }
            if (run.bold()) {
                html.close("b");
            }
        }
    }

    private void table(Table table) {
        html.open("table").open("colgroup");
        table.shares().forEach(share -> html.open("col", "width", share + "%"));
        html.close("colgroup").newLine();
        if (!table.head().isEmpty()) {
            html.open("thead");
            table.head().forEach(r -> row(r, true));
            html.close("thead").newLine();
        }
        html.open("tbody");
        table.rows().forEach(r -> row(r, false));
        html.close("tbody").close("table").newLine();
    }

    private void row(Row row, boolean head) {
        html.open("tr");
        row.cells().forEach(c -> cell(c, head));
        html.close("tr").newLine();
    }

    private void cell(Cell cell, boolean head) {
        var tag = head || cell.heading() ? "th" : "td";
        html.open(tag, "colspan", "" + cell.columns(), "rowspan", "" + cell.rows());
        for (var paragraph : cell.paragraphs()) {
            html.open("p", "class", look(cell, head));
            runs(paragraph);
            html.close("p");
        }
        html.close(tag);
    }

    private static String look(Cell cell, boolean head) {
        if (head || cell.heading()) {
            return head || cell.centred() ? "TableHead" : "TableGroup";
        }
        return cell.centred() ? "TableCentre" : "TableText";
    }
}
