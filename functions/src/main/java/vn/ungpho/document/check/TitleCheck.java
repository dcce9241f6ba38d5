package vn.ungpho.document.check;

/// Tên loại, trích yếu: ô 5a, mục II.5.
record TitleCheck(Widths widths) implements Check {

    @Override
    public void ask(Letter letter, Verdicts out) {
        if (letter.kind() == Kind.LETTER) {
            out.skip(Rule.TITLE_MISSING, "Công văn không có tên loại.");
            return;
        }
        out.ask(
                Rule.TITLE_MISSING,
                letter.title().isPresent(),
                "Không thấy tên loại văn bản dưới Quốc hiệu, canh giữa.");
        letter.title().ifPresent(l -> title(l, out));
        if (letter.title().isPresent()) {
            subject(letter, out);
        }
    }

    private static void title(Line line, Verdicts out) {
        out.ask(Rule.TITLE_CASE, line.capitals(), line, "Tên loại phải viết in hoa.");
        out.size(Rule.TITLE_SIZE, line, 13, 14);
        out.style(Rule.TITLE_STYLE, line, true, false);
        out.ask(Rule.TITLE_ALIGN, line.centred(), line, "Tên loại phải canh giữa.");
    }

    private void subject(Letter letter, Verdicts out) {
        var subject = letter.subject();
        boolean needed = letter.kind() != Kind.INTRODUCTION && letter.kind() != Kind.LEAVE;
        if (subject.isEmpty()) {
            if (needed) {
                out.ask(Rule.SUBJECT_MISSING, false, "Không thấy trích yếu nội dung ngay dưới tên loại.");
            }
            return;
        }
        out.ask(Rule.SUBJECT_MISSING, true, "");
        for (var line : subject) {
            boolean open = Words.open(line.text());
            out.ask(Rule.SUBJECT_CASE, open || !line.capitals(), line, "Trích yếu phải viết in thường.");
            out.size(Rule.SUBJECT_SIZE, line, 13, 14);
            if (!open) {
                out.style(Rule.SUBJECT_STYLE, line, true, false);
            }
        }
        if (letter.kind().withoutSubjectRule()) {
            out.skip(Rule.SUBJECT_RULE, "Mẫu của loại văn bản này không có đường kẻ dưới trích yếu.");
        } else {
            new RuleCheck(widths, out).ask(Rule.SUBJECT_RULE, subject, letter.below(), RuleCheck.Span.THIRD_TO_HALF);
        }
    }
}
