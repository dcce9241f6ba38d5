package vn.ungpho.document.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Đường kẻ under a component, however it was made.
///
/// @param length in millimetres
record DrawnRule(Make make, double length) {

    /// How it was made.
    enum Make {
        BORDER,
        SHAPE,
        UNDERSCORES,
        UNDERLINE
    }

    /// The rule of these lines, in them or under them.
    ///
    /// @param after what follows, the nearest first
    static Optional<DrawnRule> under(List<Line> lines, List<Line> after, Widths widths) {
        var last = lines.getLast();
        if (last.setting().bottom()) {
            return Optional.of(border(last));
        }
        var close = closeTo(after);
        for (var line : close) {
            if (line.underscores()) {
                return Optional.of(new DrawnRule(Make.UNDERSCORES, widths.mm(line)));
            }
            if (line.blank() && (line.setting().top() || line.setting().bottom())) {
                return Optional.of(border(line));
            }
        }
        if (last.mostly(Look::underlined)) {
            return Optional.of(new DrawnRule(Make.UNDERLINE, widths.mm(last)));
        }
        return Stream.concat(close.stream(), lines.reversed().stream())
                .flatMap(l -> l.drawn().stream())
                .findFirst()
                .map(length -> new DrawnRule(Make.SHAPE, length));
    }

    /// Up to and with the next line that says something.
    private static List<Line> closeTo(List<Line> after) {
        int i = 0;
        while (i < after.size() && (after.get(i).blank() || after.get(i).underscores())) {
            i++;
        }
        return after.subList(0, Math.min(after.size(), i + 1));
    }

    private static DrawnRule border(Line line) {
        return new DrawnRule(
                Make.BORDER,
                line.width() - line.setting().left() - line.setting().right());
    }

    /// Letters cannot be cut to length; those of the decree's own samples reach from 0.24 to 0.4.
    double tolerance() {
        return make == Make.UNDERSCORES ? 0.3 : 0.1;
    }
}
