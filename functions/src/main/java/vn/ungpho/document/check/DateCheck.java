package vn.ungpho.document.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Địa danh, thời gian: ô 4, mục II.4.
record DateCheck() implements Check {

    private static final String BLANK = "[….\\s\u00A0_]*";
    private static final Pattern FORM = Pattern.compile("([^,]+),\\s*ngày\\s*([0-9]{1,2}|" + BLANK
            + ")\\s*tháng\\s*([0-9]{1,2}|" + BLANK + ")\\s*năm\\s*([0-9]{4}|" + BLANK + "|20" + BLANK + ")");

    @Override
    public void ask(Letter letter, Verdicts out) {
        if (letter.attached()) {
            out.skip(Rule.DATE_MISSING, "Văn bản kèm theo không có phần này (Mẫu 1.3).");
            return;
        }
        if (letter.kind() == Kind.MINUTES) {
            out.skip(Rule.DATE_MISSING, "Mẫu 1.9 (Biên bản) không có dòng địa danh, thời gian.");
            return;
        }
        var date = java.util.stream.Stream.concat(letter.head().right().stream(), letter.head().left().stream())
                .filter(HeadReader::isDate)
                .findFirst();
        out.ask(Rule.DATE_MISSING, date.isPresent(), "Không thấy địa danh và thời gian ban hành.");
        date.ifPresent(l -> date(l, out));
    }

    private static void date(Line line, Verdicts out) {
        var form = FORM.matcher(line.text().replace('\u00A0', ' '));
        boolean matches = form.matches();
        out.ask(
                Rule.DATE_FORM,
                matches && !Character.isLowerCase(line.text().codePointAt(0)),
                line,
                "Phải viết “Khánh Hòa, ngày 05 tháng 01 năm 2026”: địa danh viết hoa, sau có dấu phẩy, đủ chữ ngày, "
                        + "tháng, năm.");
        out.size(Rule.DATE_SIZE, line, 13, 14);
        out.style(Rule.DATE_STYLE, line, false, true);
        if (matches) {
            zeros(line, form, out);
            real(line, form, out);
        }
    }

    private static void zeros(Line line, Matcher form, Verdicts out) {
        boolean day = !form.group(2).matches("[0-9]");
        boolean month = !form.group(3).matches("[12]|0[3-9]");
        out.ask(
                Rule.DATE_ZERO,
                day && month,
                line,
                "Thêm số 0 trước ngày nhỏ hơn 10 và trước tháng 1, tháng 2; các tháng khác không thêm.");
    }

    private static void real(Line line, Matcher form, Verdicts out) {
        if (!form.group(2).matches("[0-9]+")
                || !form.group(3).matches("[0-9]+")
                || !form.group(4).matches("[0-9]{4}")) {
            out.skip(Rule.DATE_REAL, "Ngày ban hành còn để trống.");
            return;
        }
        out.ask(Rule.DATE_REAL, exists(form), line, "Ngày ghi trên văn bản không có trong lịch.");
    }

    private static boolean exists(Matcher form) {
        try {
            LocalDate.of(
                    Integer.parseInt(form.group(4)), Integer.parseInt(form.group(3)), Integer.parseInt(form.group(2)));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
