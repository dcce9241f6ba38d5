package vn.ungpho.document.check;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

/// Quốc hiệu, Tiêu ngữ: ô 1, mục II.1.
record NationCheck(Widths widths) implements Check {

    private static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String OTHER_SPELLING = "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

    @Override
    public void ask(Letter letter, Verdicts out) {
        var right = letter.head().right();
        var nation = found(right, HeadReader.NATION.substring(0, 12));
        var motto = found(right, HeadReader.MOTTO.substring(0, 6));
        out.ask(Rule.NATIONAL_MISSING, nation.isPresent(), "Không thấy Quốc hiệu ở phía trên, bên phải trang đầu.");
        out.ask(Rule.MOTTO_MISSING, motto.isPresent(), "Không thấy Tiêu ngữ dưới Quốc hiệu.");
        nation.ifPresent(l -> nation(l, out));
        motto.ifPresent(l -> motto(l, right, out));
    }

    private static Optional<Line> found(List<Line> lines, String beginning) {
        return lines.stream()
                .filter(l -> Words.key(l.text()).startsWith(beginning))
                .findFirst();
    }

    private void nation(Line line, Verdicts out) {
        boolean whole = Words.key(line.text()).equals(HeadReader.NATION);
        double room = line.width() - line.setting().left() - line.setting().right();
        out.ask(
                Rule.NATIONAL_WRAP,
                whole && widths.mm(line) <= room + 0.5,
                line,
                "Quốc hiệu phải nằm trên một dòng; cột rộng " + Words.number(room) + " mm, dòng chữ dài "
                        + Words.number(widths.mm(line)) + " mm.");
        var text = Normalizer.normalize(line.text(), Normalizer.Form.NFC);
        if (text.equals(OTHER_SPELLING)) {
            out.note(
                    Rule.NATIONAL_TEXT,
                    line,
                    "Viết “CỘNG HOÀ”. Nghị định dùng cả hai cách viết; phần quy định viết “CỘNG HÒA”.");
        }
        out.ask(
                Rule.NATIONAL_TEXT,
                !whole || text.equals(NATION) || text.equals(OTHER_SPELLING),
                line,
                "Phải viết đúng: “" + NATION + "”.");
        out.size(Rule.NATIONAL_SIZE, line, 12, 13);
        out.style(Rule.NATIONAL_STYLE, line, true, false);
    }

    private void motto(Line line, List<Line> right, Verdicts out) {
        var text = Normalizer.normalize(line.text(), Normalizer.Form.NFC).replace('\u00D0', '\u0110');
        out.ask(
                Rule.MOTTO_TEXT,
                text.equals(MOTTO),
                line,
                "Phải viết đúng: “" + MOTTO + "” (gạch nối ngắn, có cách chữ hai bên).");
        out.size(Rule.MOTTO_SIZE, line, 13, 14);
        out.style(Rule.MOTTO_STYLE, line, true, false);
        int at = right.indexOf(line);
        var before = right.subList(0, at + 1);
        new RuleCheck(widths, out)
                .ask(Rule.MOTTO_RULE, List.of(line), drawnAround(before, right, at), RuleCheck.Span.WHOLE);
    }

    /// A drawing may hang on a line above.
    private static List<Line> drawnAround(List<Line> before, List<Line> all, int at) {
        boolean above = before.stream().limit(at).anyMatch(l -> !l.drawn().isEmpty());
        var after = all.subList(at + 1, all.size());
        boolean below = after.stream().limit(2).anyMatch(l -> !l.drawn().isEmpty() || l.underscores());
        return above && !below && all.get(at).drawn().isEmpty()
                ? before.stream().limit(at).filter(l -> !l.drawn().isEmpty()).toList()
                : after;
    }
}
