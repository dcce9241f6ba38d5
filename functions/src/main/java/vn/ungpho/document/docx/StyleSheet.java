package vn.ungpho.document.docx;

import java.util.List;
import java.util.Optional;

/// `ungpho/styles/nd30.yaml`: lengths in millimetres, sizes and spacing in points, each with the decree's clause.
record StyleSheet(
        String font,
        String language,
        Page page,
        Rules rules,
        Letterhead letterhead,
        Signature signature,
        Subject subject,
        List<Style> styles,
        List<String> letters) {

    Style style(String id) {
        return styles.stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
    }

    record Page(
            String clause,
            double width,
            double height,
            double top,
            double bottom,
            double left,
            double right,
            double header) {

        double textWidth(boolean landscape) {
            return (landscape ? height : width) - left - right;
        }
    }

    /// @param share  of the text line where the decree says 1/3 to 1/2
    /// @param weight in eighths of a point
    record Rules(String clause, double share, int weight) {}

    /// @param slack what is left beside the Quốc hiệu in its column
    record Letterhead(String clause, double slack) {}

    /// @param recipients width of the column of Nơi nhận
    /// @param above      gap between the text and the block, in points
    record Signature(String clause, double recipients, double above) {}

    /// @param width longest line of a trích yếu
    record Subject(String clause, double width) {}

    /// One paragraph style.
    record Style(
            String id,
            String name,
            double size,
            Optional<Boolean> bold,
            Optional<Boolean> italic,
            Optional<String> align,
            Optional<Double> before,
            Optional<Double> after,
            Optional<Double> exactLine,
            Optional<Double> left,
            Optional<Double> firstLine,
            Optional<Boolean> keepNext,
            Optional<Integer> outline,
            String clause) {

        FontWidths.Face face() {
            return FontWidths.Face.of(bold.orElse(false), italic.orElse(false));
        }
    }
}
