package vn.ungpho.document.check;

import java.util.regex.Pattern;

/// Căn cứ ban hành: ô 6, mục II.6a.
record BasisCheck() implements Check {

    private static final Pattern LAW_WITH_NUMBER = Pattern.compile(
            "Căn cứ (Luật|Bộ luật|Pháp lệnh)\\b[^;]{0,200}?số \\d+/\\d{4}/(QH|UBTVQH|PL).*", Pattern.DOTALL);

    @Override
    public void ask(Letter letter, Verdicts out) {
        var bases = letter.bases();
        for (int i = 0; i < bases.size(); i++) {
            var line = bases.get(i);
            boolean last = i == bases.size() - 1;
            out.size(Rule.BASIS_SIZE, line, 13, 14);
            out.style(Rule.BASIS_STYLE, line, false, true);
            out.ask(
                    Rule.BASIS_END,
                    line.text().endsWith(last ? "." : ";")
                            || Words.open(line.text())
                            || Words.key(line.text()).equals("CANCU"),
                    line,
                    last ? "Căn cứ cuối cùng kết thúc bằng dấu chấm (.)." : "Cuối mỗi căn cứ có dấu chấm phẩy (;).");
            out.ask(
                    Rule.BASIS_LAW,
                    !LAW_WITH_NUMBER.matcher(line.text()).matches(),
                    line,
                    "Luật, Pháp lệnh không ghi số, ký hiệu, cơ quan ban hành.");
        }
        if (bases.isEmpty()) {
            out.skip(Rule.BASIS_STYLE, "Văn bản không có phần căn cứ.");
        }
    }
}
