package vn.ungpho.document.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Tên cơ quan chủ quản, cơ quan ban hành: ô 2, mục II.2.
record IssuerCheck(Widths widths) implements Check {

    /// Names of bodies that have others above them.
    private static final Pattern BELOW = Pattern.compile(
            "(SỞ|CHI CỤC|CỤC|TRUNG TÂM|PHÒNG|BAN|VĂN PHÒNG|TRƯỜNG|VIỆN|THANH TRA|"
                    + "CÔNG AN|TỔ|HỘI ĐỒNG|BỆNH VIỆN|ỦY BAN NHÂN DÂN|UBND)\\b.*",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern ABOVE = Pattern.compile(
            "(UBND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|BỘ|SỞ|TỔNG CỤC|CỤC)\\b.*", Pattern.UNICODE_CHARACTER_CLASS);

    @Override
    public void ask(Letter letter, Verdicts out) {
        var left = letter.head().left();
        var names = names(left);
        out.ask(
                Rule.ISSUER_MISSING,
                !names.isEmpty(),
                "Không thấy tên cơ quan ban hành văn bản ở phía trên, bên trái.");
        if (names.isEmpty()) {
            return;
        }
        int first = firstOfIssuer(names);
        if (first == 0) {
            out.skip(Rule.SUPERIOR_STYLE, "Không có dòng cơ quan chủ quản.");
            out.skip(Rule.SUPERIOR_SIZE, "Không có dòng cơ quan chủ quản.");
            out.skip(Rule.SUPERIOR_CASE, "Không có dòng cơ quan chủ quản.");
        }
        names.subList(0, first).forEach(l -> superior(l, out));
        var issuer = names.subList(first, names.size());
        issuer.forEach(l -> issuer(l, out));
        var after = left.subList(left.indexOf(issuer.getLast()) + 1, left.size());
        new RuleCheck(widths, out).ask(Rule.ISSUER_RULE, issuer, after, RuleCheck.Span.THIRD_TO_HALF);
    }

    /// Up to the rule, the number or the subject.
    private static List<Line> names(List<Line> left) {
        var names = new ArrayList<Line>();
        for (var line : left) {
            boolean ends = line.underscores()
                    || HeadReader.isNumber(line)
                    || line.text().matches("(?s)(V/v|Số).*");
            if (ends || line.blank() && !names.isEmpty() && line.setting().top()) {
                break;
            }
            if (!line.blank()) {
                names.add(line);
            }
        }
        return names;
    }

    /// Where all lines have the same weight, only their words tell who is above.
    private static int firstOfIssuer(List<Line> names) {
        int first = 0;
        while (first < names.size() - 1 && names.get(first).hardly(Look::bold)) {
            first++;
        }
        boolean named = first == 0
                && names.size() > 1
                && ABOVE.matcher(names.getFirst().text()).matches()
                && BELOW.matcher(names.get(1).text()).matches();
        return named ? 1 : first;
    }

    private static void superior(Line line, Verdicts out) {
        out.ask(Rule.SUPERIOR_CASE, line.capitals(), line, "Tên cơ quan chủ quản phải viết in hoa.");
        out.size(Rule.SUPERIOR_SIZE, line, 12, 13);
        out.style(Rule.SUPERIOR_STYLE, line, false, false);
    }

    private static void issuer(Line line, Verdicts out) {
        out.ask(Rule.ISSUER_CASE, line.capitals(), line, "Tên cơ quan ban hành phải viết in hoa.");
        out.size(Rule.ISSUER_SIZE, line, 12, 13);
        out.style(Rule.ISSUER_STYLE, line, true, false);
    }
}
