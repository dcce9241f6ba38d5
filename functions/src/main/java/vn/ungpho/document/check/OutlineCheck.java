package vn.ungpho.document.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Mục, điều, khoản, điểm: ô 6, mục II.6đ.
record OutlineCheck(Widths widths) implements Check {

    private static final Pattern SECTION = Pattern.compile("([IVX]+)\\s?([.)/\\-–:])\\s*(\\p{L}.*)", Pattern.DOTALL);
    private static final Pattern ARTICLE =
            Pattern.compile("Điều\\s+(\\d+|[IVX]+)\\s*([.:)/\\-–])(?!\\d).*", Pattern.DOTALL);
    private static final Pattern CLAUSE = Pattern.compile("(\\d{1,2})\\s?([.)/\\-–])\\s*(\\p{L}.*)", Pattern.DOTALL);
    private static final Pattern POINT = Pattern.compile("(\\p{Ll})\\s?([.)/\\-–])\\s+(\\S.*)", Pattern.DOTALL);
    private static final List<String> ALPHABET = List.of("abcdđeghiklmnopqrstuvxy".split(""));

    @Override
    public void ask(Letter letter, Verdicts out) {
        outline(letter.bodyLines().filter(l -> !l.blank()).toList(), out);
    }

    void outline(List<Line> lines, Verdicts out) {
        var order = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.goesOn() || Words.open(line.text())) {
                continue;
            }
            boolean last = i == lines.size() - 1;
            if (isSection(line)) {
                order.clear();
                section(line, out);
            } else if (ARTICLE.matcher(line.whole()).matches()) {
                order.clear();
                article(line, out);
            } else if (CLAUSE.matcher(line.whole()).matches()) {
                order.clear();
                clause(line, !last && !CLAUSE.matcher(lines.get(i + 1).whole()).matches(), out);
            } else if (POINT.matcher(line.whole()).matches()) {
                point(line, order, out);
            }
        }
    }

    static boolean isSection(Line line) {
        return SECTION.matcher(line.whole()).matches() && !line.centred();
    }

    private static void section(Line line, Verdicts out) {
        var match = SECTION.matcher(line.whole());
        match.matches();
        out.ask(
                Rule.SECTION_FORM,
                match.group(2).equals("."),
                line,
                "Số thứ tự của mục là chữ số La Mã, sau có dấu chấm: “" + match.group(1) + ".”.");
        // What a section says may follow its title on the same line.
        var title = match.group(3).split(":", 2);
        boolean bold = title.length == 1 ? line.mostly(Look::bold) : begins(line, Look::bold);
        out.ask(
                Rule.SECTION_STYLE,
                title[0].codePoints().noneMatch(Character::isLowerCase) && bold && line.hardly(Look::italic),
                line,
                "Số thứ tự và tiêu đề của mục viết in hoa, đứng, đậm.");
    }

    private static void article(Line line, Verdicts out) {
        var match = ARTICLE.matcher(line.whole());
        match.matches();
        out.ask(
                Rule.ARTICLE_FORM,
                match.group(1).matches("\\d+") && match.group(2).equals("."),
                line,
                "Số thứ tự của điều là chữ số Ả Rập, sau có dấu chấm: “Điều 1.”.");
        boolean bold = line.label().look().bold() || begins(line, Look::bold);
        out.ask(Rule.ARTICLE_STYLE, bold && line.hardly(Look::italic), line, "“Điều” và số thứ tự viết đứng, đậm.");
    }

    private static boolean begins(Line line, Predicate<Look> look) {
        return line.stretches().stream()
                .filter(s -> !s.text().isBlank())
                .findFirst()
                .filter(s -> look.test(s.look()))
                .isPresent();
    }

    private void clause(Line line, boolean more, Verdicts out) {
        var match = CLAUSE.matcher(line.whole());
        match.matches();
        out.ask(
                Rule.CLAUSE_FORM,
                match.group(2).equals("."),
                line,
                "Số thứ tự của khoản là chữ số Ả Rập, sau có dấu chấm: “" + match.group(1) + ".”.");
        boolean title =
                more && widths.mm(line) < line.width() * 0.8 && line.text().matches("(?s).*[\\p{L}\\p{N})]");
        out.ask(
                Rule.CLAUSE_STYLE,
                !title || line.mostly(Look::bold) && line.hardly(Look::italic),
                line,
                "Khoản có tiêu đề thì số thứ tự và tiêu đề viết đứng, đậm trên một dòng riêng.");
    }

    private static void point(Line line, List<String> before, Verdicts out) {
        var match = POINT.matcher(line.whole());
        match.matches();
        var letter = match.group(1);
        out.ask(
                Rule.POINT_FORM,
                match.group(2).equals(")"),
                line,
                "Điểm dùng chữ cái thường, sau có dấu đóng ngoặc đơn: “" + letter + ")”.");
        int at = before.isEmpty() || letter.equals("a") ? 0 : ALPHABET.indexOf(before.getLast()) + 1;
        var wanted = ALPHABET.get(Math.min(at, ALPHABET.size() - 1));
        out.ask(
                Rule.POINT_ORDER,
                letter.equals(wanted),
                line,
                "Điểm theo thứ tự bảng chữ cái tiếng Việt: phải là “" + wanted + ")”.");
        before.add(ALPHABET.contains(letter) ? letter : wanted);
    }
}
