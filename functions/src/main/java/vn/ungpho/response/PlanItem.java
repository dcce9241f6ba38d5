package vn.ungpho.response;

import java.util.List;
import java.util.Optional;

/// One numbered or unnumbered piece of a plan's text, and what stands below it.
///
/// @param mark  its own mark, where that differs from what the parent says
/// @param title heading, in bold; empty where there is none
/// @param label what stands before the text with a colon: `Đơn vị thực hiện`
/// @param text  one paragraph; behind the title on the same line, after a colon, where there are both
/// @param marks how the items below are marked
/// @param items what stands below
public record PlanItem(
        Optional<Mark> mark,
        Optional<String> title,
        Optional<String> label,
        Optional<String> text,
        Optional<Mark> marks,
        List<PlanItem> items) {

    public PlanItem {
        items = List.copyOf(items);
        if (title.isEmpty() && label.isEmpty() && text.isEmpty()) {
            throw new IllegalArgumentException("an item needs a title, a label or a text");
        }
        if (!items.isEmpty()
                && marks.isEmpty()
                && items.stream().anyMatch(i -> i.mark().isEmpty())) {
            throw new IllegalArgumentException("an item with items below it says with 'marks' how they are marked");
        }
    }

    /// An item that is one paragraph of text.
    public static PlanItem valueOf(String text) {
        return new PlanItem(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(text), Optional.empty(), List.of());
    }

    /// How an item is marked.
    public enum Mark {
        /// Mục: `I.`
        ROMAN,
        /// Khoản: `1.`
        NUMBER,
        /// `1.1.`, with the number of the item above.
        DECIMAL,
        /// Điểm: `a)`, in the Vietnamese alphabet with `đ`.
        LETTER,
        /// `-`
        DASH,
        /// `+`
        PLUS,
        /// No mark.
        PLAIN
    }
}
