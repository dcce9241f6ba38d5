package vn.ungpho.document.check;

import java.util.List;

/// Asks after a rule: whether it is there, and its length against that of the text.
record RuleCheck(Widths widths, Verdicts out) {

    /// What the length must be.
    enum Span {
        WHOLE(1, 1, "bằng dòng chữ"),
        THIRD_TO_HALF(1.0 / 3, 0.5, "từ 1/3 đến 1/2 dòng chữ");

        private final double from;
        private final double to;
        private final String words;

        Span(double from, double to, String words) {
            this.from = from;
            this.to = to;
            this.words = words;
        }
    }

    /// @param lines the text
    /// @param after what follows it
    void ask(Rule rule, List<Line> lines, List<Line> after, Span span) {
        var drawn = DrawnRule.under(lines, after, widths);
        if (drawn.isEmpty()) {
            out.ask(rule, false, lines.getLast(), "Thiếu đường kẻ ngang, nét liền; phải dài " + span.words + ".");
            return;
        }
        if (lines.stream().anyMatch(l -> Words.open(l.text()))) {
            out.skip(rule, "Dòng chữ còn để trống nên chưa biết đường kẻ phải dài bao nhiêu.");
            return;
        }
        double shortest = lines.stream().mapToDouble(widths::mm).min().orElse(0);
        double longest = lines.stream().mapToDouble(widths::mm).max().orElse(0);
        double length = drawn.get().length();
        double slack = drawn.get().tolerance();
        boolean kept = length >= shortest * span.from * (1 - slack) && length <= longest * span.to * (1 + slack);
        out.ask(
                rule,
                kept,
                lines.getLast(),
                "Đường kẻ dài " + Words.number(length) + " mm, dòng chữ dài " + Words.number(longest) + " mm; phải dài "
                        + span.words + ".");
        note(rule, drawn.get(), lines.getLast());
    }

    private void note(Rule rule, DrawnRule drawn, Line line) {
        switch (drawn.make()) {
            case UNDERSCORES ->
                out.note(
                        rule,
                        line,
                        "Đường kẻ ghép bằng dấu gạch dưới. Mẫu của Nghị định cũng làm như vậy nên không phải lỗi; nên "
                                + "thay bằng nét vẽ để độ dài đúng.");
            case UNDERLINE ->
                out.note(rule, line, "Đường kẻ làm bằng chữ gạch chân; nên thay bằng nét vẽ bên dưới dòng chữ.");
            case BORDER, SHAPE -> {}
        }
    }
}
