package vn.ungpho.response;

import java.util.List;

/// Phụ lục of a plan: a table of the procedure's steps, or of tasks of its own.
///
/// @param title   in capitals
/// @param columns in order
/// @param tasks   the rows; none when the table shows the plan's procedure
/// @param merges  cells that stand for several rows
/// @param landscape whether the page lies on its side
public record PlanAppendix(
        String title, boolean landscape, List<Column> columns, List<Task> tasks, List<Merge> merges) {

    public PlanAppendix {
        columns = List.copyOf(columns);
        tasks = List.copyOf(tasks);
        merges = List.copyOf(merges);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("an appendix has at least one column");
        }
    }

    /// Whether the rows are the plan's procedure.
    public boolean showsProcedure() {
        return tasks.isEmpty();
    }

    /// What a column holds.
    public enum Content {
        NUMBER,
        /// Title of the step, and its note in italics.
        STEP,
        CONTENT,
        LEAD,
        SUPPORT,
        TIME,
        REMARK
    }

    /// One column.
    ///
    /// @param heading as printed
    /// @param holds   what its cells hold
    /// @param share   width in hundredths of the table
    public record Column(String heading, Content holds, int share) {}

    /// One row of tasks.
    ///
    /// @param number  as printed
    /// @param content nhiệm vụ
    /// @param lead    đơn vị chủ trì
    /// @param support đơn vị phối hợp
    /// @param time    thời gian hoàn thành; may be empty
    /// @param remark  ghi chú; may be empty
    public record Task(
            String number, String content, List<String> lead, List<String> support, String time, String remark) {

        public Task {
            lead = List.copyOf(lead);
            support = List.copyOf(support);
        }
    }

    /// One cell that stands for several rows; what these rows say in that column is the same.
    ///
    /// @param column which column
    /// @param from   first row: the number of a task, the id of a step
    /// @param to     last row
    public record Merge(Content column, String from, String to) {}
}
