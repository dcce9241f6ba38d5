package vn.ungpho.document.check;

import java.util.OptionalDouble;

/// How a paragraph is set. Lengths in millimetres, gaps in points.
///
/// @param first  first line against the others; negative when it hangs
/// @param lines  line spacing as a multiple; where it is fixed, the multiple that `fixed` comes to is for the
/// reader
/// @param fixed  line spacing in points, where it is fixed
/// @param top    whether a border is drawn above
/// @param bottom whether a border is drawn below
public record Setting(
        Align align,
        double left,
        double right,
        double first,
        double before,
        double after,
        double lines,
        OptionalDouble fixed,
        boolean top,
        boolean bottom) {

    /// Canh lề.
    public enum Align {
        LEFT,
        CENTRE,
        RIGHT,
        JUSTIFIED
    }
}
