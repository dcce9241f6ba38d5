package vn.ungpho.document.check;

/// Khổ giấy, lề trang: mục I.1, I.2, I.3.
record PageCheck(Paper paper) {

    private static final double NEAR = 0.3;

    void ask(Verdicts out) {
        for (int i = 0; i < paper.sheets().size(); i++) {
            var part = paper.sheets().size() == 1 ? "Văn bản" : "Phần trang " + (i + 1);
            sheet(paper.sheets().get(i), out.in(part));
        }
    }

    private static void sheet(Sheet sheet, Verdicts out) {
        var frame = sheet.frame();
        double narrow = Math.min(frame.width(), frame.height());
        double wide = Math.max(frame.width(), frame.height());
        out.ask(
                Rule.PAGE_SIZE,
                Math.abs(narrow - 210) < 1 && Math.abs(wide - 297) < 1,
                "Khổ giấy " + Words.number(frame.width()) + " × " + Words.number(frame.height())
                        + " mm; phải là A4 (210 × 297 mm).");
        boolean table = sheet.nodes().stream().flatMap(Node::lines).allMatch(Line::blank)
                || sheet.nodes().stream().anyMatch(Node.Grid.class::isInstance);
        out.ask(
                Rule.PAGE_ORIENTATION,
                !sheet.landscape() || table,
                "Trang ngang mà không có bảng, biểu; phải trình bày theo chiều dài.");
        margin(Rule.MARGIN_TOP, frame.top(), sheet, out);
        margin(Rule.MARGIN_BOTTOM, frame.bottom(), sheet, out);
        margin(Rule.MARGIN_LEFT, frame.left(), sheet, out);
        margin(Rule.MARGIN_RIGHT, frame.right(), sheet, out);
    }

    /// A page that lies on its side may keep the margins of the upright page; the decree does so itself.
    private static void margin(Rule rule, double value, Sheet sheet, Verdicts out) {
        double from = sheet.landscape() ? 15 : low(rule);
        double to = sheet.landscape() ? 35 : high(rule);
        out.ask(
                rule,
                value > from - NEAR && value < to + NEAR,
                "Lề " + side(rule) + " " + Words.number(value) + " mm; phải từ " + Words.number(from) + " đến "
                        + Words.number(to) + " mm.");
    }

    private static double low(Rule rule) {
        return switch (rule) {
            case MARGIN_LEFT -> 30;
            case MARGIN_RIGHT -> 15;
            default -> 20;
        };
    }

    private static double high(Rule rule) {
        return switch (rule) {
            case MARGIN_LEFT -> 35;
            case MARGIN_RIGHT -> 20;
            default -> 25;
        };
    }

    private static String side(Rule rule) {
        return switch (rule) {
            case MARGIN_LEFT -> "trái";
            case MARGIN_RIGHT -> "phải";
            case MARGIN_TOP -> "trên";
            default -> "dưới";
        };
    }
}
