package vn.ungpho.document.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ungpho.document.Appendix;
import vn.ungpho.document.Block.Cell;
import vn.ungpho.document.Block.Row;
import vn.ungpho.document.Block.Run;
import vn.ungpho.document.Block.Table;
import vn.ungpho.document.Docx;
import vn.ungpho.document.OfficialDocument;
import vn.ungpho.document.Registration;
import vn.ungpho.document.Samples;

class TableSetterTest {

    @Test
    void a_cell_that_stands_for_three_rows_is_merged_with_those_below() {
        var docx = docx(new Table(
                List.of(50, 50),
                List.of(),
                List.of(row(cell("a", 1, 1), cell("b", 1, 3)), row(cell("c", 1, 1)), row(cell("d", 1, 1)))));
        var merges = docx.body("//w:tbl[last()]//w:vMerge").stream()
                .map(m -> m.getAttributeNS(m.getNamespaceURI(), "val"))
                .toList();
        assertEquals(List.of("restart", "continue", "continue"), merges);
        docx.body("//w:tbl[last()]/w:tr")
                .forEach(r -> assertEquals(2, Docx.under(r, "./w:tc").size()));
    }

    @Test
    void a_row_with_too_few_or_too_many_cells_is_refused() {
        var few = new Table(List.of(50, 50), List.of(), List.of(row(cell("a", 1, 1))));
        var many = new Table(List.of(100), List.of(), List.of(row(cell("a", 2, 1))));
        assertThrows(IllegalArgumentException.class, () -> docx(few));
        assertThrows(IllegalArgumentException.class, () -> docx(many));
    }

    @Test
    void a_row_that_may_not_fit_on_a_page_may_be_split() {
        var unbroken = new Table(List.of(100), List.of(), List.of(row(cell("x".repeat(5000), 1, 1))));
        assertEquals(0, docx(unbroken).body("//w:tbl[last()]//w:cantSplit").size());
    }

    private static Row row(Cell... cells) {
        return new Row(List.of(cells));
    }

    private static Cell cell(String text, int columns, int rows) {
        return new Cell(false, false, columns, rows, List.of(List.of(new Run(text, false, false))));
    }

    private static Docx docx(Table table) {
        var d = Samples.planDocument(Registration.NONE);
        var appendix = new Appendix("BẢNG", false, List.of(table));
        return new Docx(Samples.TYPESETTER.typeset(new OfficialDocument(
                d.form(),
                d.letterhead(),
                d.number(),
                d.placeAndDate(),
                d.typeName(),
                d.subject(),
                List.of(),
                List.of(),
                d.body(),
                d.signature(),
                d.secretary(),
                d.recipients(),
                List.of(appendix),
                d.marking(),
                d.medium())));
    }
}
