package vn.ungpho.document.check;

import java.util.List;
import java.util.OptionalDouble;

/// Nội dung: ô 6, mục II.6e; and how it ends.
record BodyCheck(Widths widths) implements Check {

    private static final double TAB = 12.7;
    private static final double SINGLE = 1.15;

    @Override
    public void ask(Letter letter, Verdicts out) {
        var lines = letter.bodyLines().toList();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (isText(line)) {
                boolean apart = i > 0 && lines.get(i - 1).blank();
                paragraph(line, apart, out);
            }
        }
        if (lines.stream().noneMatch(BodyCheck::isText)) {
            out.skip(Rule.BODY_SIZE, "Không có đoạn văn nào trong nội dung.");
        }
        closing(letter, out);
    }

    private static boolean isText(Line line) {
        boolean heading =
                line.centred() && (line.mostly(Look::bold) || line.text().length() < 80);
        boolean caption =
                line.setting().align() == Setting.Align.RIGHT && line.text().length() < 60;
        boolean said = line.text().codePoints().anyMatch(Character::isLetterOrDigit);
        return said && !line.underscores() && !Words.open(line.text()) && !heading && !caption;
    }

    private void paragraph(Line line, boolean apart, Verdicts out) {
        out.size(Rule.BODY_SIZE, line, 13, 14);
        out.ask(
                Rule.BODY_STYLE,
                line.text().startsWith("(") || !line.mostly(Look::italic),
                line,
                "Nội dung trình bày bằng chữ đứng.");
        if (line.goesOn()) {
            return;
        }
        var setting = line.setting();
        double room = line.width() - setting.left() - setting.right() - Math.max(0, setting.first());
        out.ask(
                Rule.BODY_ALIGN,
                setting.align() == Setting.Align.JUSTIFIED || widths.mm(line) < room,
                line,
                "Nội dung phải canh đều cả hai lề.");
        indent(line, out);
        out.ask(
                Rule.BODY_SPACING,
                apart || setting.before() + setting.after() > 5.9,
                line,
                "Khoảng cách đoạn " + Words.number(setting.before() + setting.after()) + " pt; tối thiểu là 6 pt.");
        double spacing = spacing(line);
        out.ask(
                Rule.BODY_LINES,
                spacing > 0.85 && spacing < 1.52,
                line,
                "Khoảng cách dòng " + Words.number(spacing) + "; phải từ dòng đơn (1,0) đến 1,5.");
    }

    private static void indent(Line line, Verdicts out) {
        double start = line.setting().left() + line.setting().first();
        boolean tabbed = !line.stretches().isEmpty()
                && line.stretches().getFirst().text().startsWith("\t");
        double from = tabbed ? Math.floor(start / TAB + 1.01) * TAB : start;
        boolean listed = !line.number().isEmpty() || line.text().matches("(?s)([-–+*•]|\\d+(\\.\\d+)+\\.?).*");
        boolean kept = near(from, 10) || near(from, TAB) || listed && from > 9.3 && from < 40;
        out.ask(
                Rule.BODY_INDENT,
                kept,
                line,
                "Chữ đầu dòng lùi " + Words.number(from) + " mm; phải lùi 1 cm hoặc 1,27 cm.");
    }

    private static boolean near(double value, double wanted) {
        return Math.abs(value - wanted) < 0.7;
    }

    private static double spacing(Line line) {
        OptionalDouble fixed = line.setting().fixed();
        double size = line.stretches().stream()
                .mapToDouble(s -> s.look().size())
                .max()
                .orElse(14);
        return fixed.isPresent()
                ? fixed.getAsDouble() / (size * SINGLE)
                : line.setting().lines();
    }

    /// The last paragraph, or the last cell of a table that ends the text.
    private static void closing(Letter letter, Verdicts out) {
        var nodes = letter.body().stream()
                .filter(n -> n.lines().anyMatch(l -> !l.blank()))
                .toList();
        if (nodes.isEmpty()) {
            out.skip(Rule.CLOSING, "Không thấy nội dung.");
            return;
        }
        var ends = List.copyOf(nodes).reversed().stream()
                .limit(2)
                .flatMap(n -> n.lines().filter(l -> !l.blank()).reduce((a, b) -> b).stream())
                .toList();
        boolean table = nodes.getLast() instanceof Node.Grid;
        boolean kept = ends.stream().limit(table ? 2 : 1).anyMatch(BodyCheck::closes);
        out.ask(
                Rule.CLOSING,
                kept,
                ends.getFirst(),
                "Hết nội dung phải có dấu “./.” liền sau chữ cuối, như các mẫu của Phụ lục III (phần quy định của Phụ lục I "
                        + "không nêu).");
    }

    private static boolean closes(Line line) {
        return line.text().endsWith("./.")
                && (Words.open(line.text())
                        || !line.text().endsWith(" ./.")
                        || line.text().equals("./."));
    }
}
