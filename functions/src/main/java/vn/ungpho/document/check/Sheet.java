package vn.ungpho.document.check;

import java.util.List;
import java.util.Optional;

/// Pages of the same make (a section). Lengths in millimetres.
///
/// @param newPage     whether it begins on a new page
/// @param start       number of its first page, where numbers begin anew
/// @param format      how page numbers are written: `decimal`
/// @param firstDiffers whether its first page has a header of its own, or none
/// @param top         lines above the text, on all pages but a differing first one
/// @param firstTop    lines above the text of a differing first page
/// @param bottom      lines below the text
/// @param nodes       what stands on the pages
public record Sheet(
        Frame frame,
        boolean newPage,
        Optional<Integer> start,
        String format,
        boolean firstDiffers,
        List<Line> top,
        List<Line> firstTop,
        List<Line> bottom,
        List<Node> nodes) {

    public Sheet {
        top = List.copyOf(top);
        firstTop = List.copyOf(firstTop);
        bottom = List.copyOf(bottom);
        nodes = List.copyOf(nodes);
    }

    boolean landscape() {
        return frame.width() > frame.height();
    }

    /// Khổ giấy và lề.
    public record Frame(double width, double height, double top, double bottom, double left, double right) {

        /// How wide the text is.
        public double textWidth() {
            return width - left - right;
        }
    }
}
