package vn.ungpho.document;

import java.util.List;

/// One piece of a document's text.
public sealed interface Block {

    /// Tiêu đề of a mục, khoản or điểm; stays with what follows.
    ///
    /// @param level 1 for mục, 2 for khoản, 3 for what stands below
    record Heading(int level, Mark mark, List<Run> runs) implements Block {

        public Heading {
            runs = List.copyOf(runs);
        }
    }

    /// One paragraph.
    record Paragraph(Mark mark, List<Run> runs) implements Block {

        public Paragraph {
            runs = List.copyOf(runs);
        }
    }

    /// Bảng.
    ///
    /// @param shares widths of the columns in hundredths of the table
    /// @param head   rows that are repeated on every page
    /// @param rows   the others
    record Table(List<Integer> shares, List<Row> head, List<Row> rows) implements Block {

        public Table {
            shares = List.copyOf(shares);
            head = List.copyOf(head);
            rows = List.copyOf(rows);
        }
    }

    /// One row; cells that a cell above stands for are left out.
    record Row(List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// One cell.
    ///
    /// @param heading    whether it heads a column or a group of rows
    /// @param columns    how many columns it takes
    /// @param rows       how many rows it takes
    /// @param paragraphs at least one
    record Cell(boolean heading, boolean centred, int columns, int rows, List<List<Run>> paragraphs) {

        public Cell {
            paragraphs = paragraphs.stream().map(List::copyOf).toList();
        }
    }

    /// Text of one look.
    record Run(String text, boolean bold, boolean italic) {}

    /// What stands before a heading or a paragraph.
    enum Mark {
        /// Nothing.
        PLAIN,
        /// `I.`
        ROMAN,
        /// `1.`
        NUMBER,
        /// `1.1.`
        DECIMAL,
        /// `a)`, in the Vietnamese alphabet with `đ`
        LETTER,
        /// `-`
        DASH,
        /// `+`
        PLUS
    }
}
