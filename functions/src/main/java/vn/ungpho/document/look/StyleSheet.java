package vn.ungpho.document.look;

import java.util.List;
import java.util.Optional;
import vn.ungpho.yaml.YamlFiles;

/// `ungpho/styles/nd30.yaml`: lengths in millimetres, sizes and spacing in points, each with the decree's clause.
public record StyleSheet(
        String font,
        String language,
        Page page,
        Rules rules,
        Letterhead letterhead,
        Signature signature,
        Subject subject,
        Stamps stamps,
        List<Style> styles,
        List<String> letters) {

    /// Reads it from the class path.
    ///
    /// @throws vn.ungpho.yaml.YamlFault when it is wrong, with file and line
    public static StyleSheet read() {
        return new YamlFiles().read("styles/nd30.yaml", StyleSheet.class).orElseThrow();
    }

    /// The style with this id.
    ///
    /// @throws java.util.NoSuchElementException when there is none
    public Style style(String id) {
        return styles.stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
    }

    /// How wide the box of a độ khẩn is.
    ///
    /// @param urgency name of the level: `EXPRESS`
    public double stamp(String urgency) {
        return stamps.widths().stream()
                .filter(w -> w.urgency().equals(urgency))
                .findFirst()
                .orElseThrow()
                .width();
    }

    /// Khổ giấy, lề.
    public record Page(
            String clause,
            double width,
            double height,
            double top,
            double bottom,
            double left,
            double right,
            double header) {

        /// Width of the text between the margins.
        public double textWidth(boolean landscape) {
            return (landscape ? height : width) - left - right;
        }
    }

    /// @param share  of the text line where the decree says 1/3 to 1/2
    /// @param weight in eighths of a point
    public record Rules(String clause, double share, int weight) {}

    /// @param slack what is left beside the Quốc hiệu in its column
    public record Letterhead(String clause, double slack) {}

    /// @param recipients width of the column of Nơi nhận
    /// @param above      gap between the text and the block, in points
    public record Signature(String clause, double recipients, double above) {}

    /// @param width longest line of a trích yếu
    public record Subject(String clause, double width) {}

    /// The boxes of độ khẩn.
    public record Stamps(String clause, double height, List<Stamp> widths) {

        public Stamps {
            widths = List.copyOf(widths);
        }
    }

    /// @param urgency name of the level
    /// @param width   of its box
    public record Stamp(String urgency, double width) {}

    /// One paragraph style.
    public record Style(
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
            String clause) {}
}
