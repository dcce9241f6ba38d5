package vn.ungpho.document.check;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Số, ký hiệu: ô 3, mục II.3; and the subject of a công văn below it: ô 5b.
record NumberCheck() implements Check {

    private static final Pattern FORM = Pattern.compile("Số:[\\s\u00A0]*([0-9]+|[….\\s\u00A0_]*)[\\s\u00A0]*/(\\S.*)");

    @Override
    public void ask(Letter letter, Verdicts out) {
        if (letter.attached()) {
            out.skip(Rule.NUMBER_MISSING, "Văn bản kèm theo không có phần này (Mẫu 1.3).");
            return;
        }
        var left = letter.head().left();
        var number = left.stream().filter(HeadReader::isNumber).findFirst();
        out.ask(Rule.NUMBER_MISSING, number.isPresent(), "Không thấy số, ký hiệu dưới tên cơ quan ban hành.");
        number.ifPresent(l -> number(l, letter.kind(), out));
        if (letter.kind() == Kind.LETTER) {
            left.stream().filter(l -> l.text().startsWith("V/v")).forEach(l -> {
                out.size(Rule.LETTER_SUBJECT_SIZE, l, 12, 13);
                out.style(Rule.LETTER_SUBJECT_STYLE, l, false, false);
            });
        }
    }

    private static void number(Line line, Kind kind, Verdicts out) {
        var form = FORM.matcher(line.text());
        boolean matches = form.matches();
        out.ask(
                Rule.NUMBER_FORM,
                matches,
                line,
                "Phải viết “Số: 05/KH-SNV”: sau “Số” có dấu hai chấm, giữa số và ký hiệu có dấu gạch chéo, không cách.");
        out.size(Rule.NUMBER_SIZE, line, 13, 13);
        out.style(Rule.NUMBER_STYLE, line, false, false);
        if (matches) {
            var digits = form.group(1);
            out.ask(Rule.NUMBER_ZERO, !digits.matches("[1-9]"), line, "Số nhỏ hơn 10 phải thêm số 0 phía trước.");
            symbol(line, form.group(2).strip(), kind, out);
        }
    }

    private static void symbol(Line line, String symbol, Kind kind, Verdicts out) {
        if (Words.open(symbol) || symbol.contains(".")) {
            out.skip(Rule.NUMBER_SYMBOL, "Ký hiệu còn để trống.");
            out.skip(Rule.NUMBER_KIND, "Ký hiệu còn để trống.");
            return;
        }
        out.ask(
                Rule.NUMBER_SYMBOL,
                Arrays.stream(symbol.split("-", -1)).allMatch(NumberCheck::abbreviation),
                line,
                "Các nhóm chữ viết tắt trong ký hiệu viết in hoa, nối bằng gạch nối (-), không cách chữ.");
        var first = symbol.split("[-–\\s]", 2)[0];
        if (kind == Kind.LETTER) {
            out.ask(Rule.NUMBER_KIND, !first.equals("CV"), line, "Công văn không có chữ viết tắt tên loại.");
        } else if (!kind.abbreviation().isEmpty()) {
            out.ask(
                    Rule.NUMBER_KIND,
                    first.equals(kind.abbreviation()),
                    line,
                    "Ký hiệu của " + kind.title() + " phải bắt đầu bằng " + kind.abbreviation() + ".");
        }
    }

    private static boolean abbreviation(String group) {
        return group.matches("[\\p{Lu}0-9]+")
                || Stream.of(Kind.values()).anyMatch(k -> k.abbreviation().equals(group));
    }
}
