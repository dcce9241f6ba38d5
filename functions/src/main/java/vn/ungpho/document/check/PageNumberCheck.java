package vn.ungpho.document.check;

import java.util.List;
import java.util.Optional;

/// Số trang: mục I.7, III.1đ.
record PageNumberCheck(Paper paper, List<Letter> letters) {

    private static final int ONE_PAGE = 1_800;

    void ask(Verdicts all) {
        var out = all.in("Đầu trang");
        var sheet = paper.sheets().getFirst();
        var number = numbered(sheet.top());
        if (number.isEmpty() && numbered(sheet.bottom()).isPresent()) {
            out.ask(
                    Rule.PAGE_NUMBER_PLACE,
                    false,
                    "Số trang đặt ở chân trang; phải đặt trong phần lề trên của văn bản.");
            return;
        }
        if (number.isEmpty() && onePage()) {
            out.skip(Rule.PAGE_NUMBER_MISSING, "Văn bản chỉ có một trang, mà số trang thứ nhất không hiển thị.");
            return;
        }
        out.ask(Rule.PAGE_NUMBER_MISSING, number.isPresent(), "Không có số trang trong phần lề trên.");
        number.ifPresent(line -> shown(line, out));
        starts(out);
        letters.stream().flatMap(l -> l.annexes().stream()).forEach(a -> annex(a, all));
    }

    private static Optional<Line> numbered(List<Line> lines) {
        return lines.stream().filter(l -> l.page().isPresent()).findFirst();
    }

    private void shown(Line line, Verdicts out) {
        var look = line.page().orElseThrow();
        out.ask(Rule.PAGE_NUMBER_PLACE, true, "");
        out.ask(Rule.PAGE_NUMBER_ALIGN, line.centred(), "Số trang phải canh giữa theo chiều ngang.");
        out.ask(
                Rule.PAGE_NUMBER_SIZE,
                look.size() >= 13 && look.size() <= 14,
                "Số trang cỡ " + Words.number(look.size()) + "; phải là 13 đến 14.");
        out.ask(Rule.PAGE_NUMBER_STYLE, !look.italic() && !look.bold(), "Số trang phải là chữ đứng, không đậm.");
        out.ask(
                Rule.PAGE_NUMBER_FORMAT,
                paper.sheets().stream().allMatch(s -> s.format().startsWith("decimal")),
                "Số trang phải viết bằng chữ số Ả Rập.");
    }

    private void starts(Verdicts out) {
        for (var letter : letters) {
            if (letter.appendixOnly()) {
                continue;
            }
            var sheet = paper.sheets().get(letter.sheet());
            boolean first = sheet.firstDiffers() && numbered(sheet.firstTop()).isEmpty();
            out.ask(
                    Rule.PAGE_NUMBER_FIRST,
                    first || numbered(sheet.top()).isEmpty(),
                    "Số trang thứ nhất hiển thị; phải ẩn (Trang đầu khác).");
            if (letters.size() == 1) {
                out.ask(
                        Rule.PAGE_NUMBER_START,
                        sheet.start().filter(s -> s != 1).isEmpty(),
                        "Số trang phải đánh từ số 1.");
            }
        }
    }

    /// A sample inside a collection shares its pages with the others.
    private void annex(Letter.Annex annex, Verdicts all) {
        var sheet = paper.sheets().get(annex.sheet());
        boolean alone = letters.size() == 1 && letters.getFirst().appendixOnly() && annex.sheet() == 0;
        boolean anew = annex.opens()
                && sheet.newPage()
                && sheet.start().filter(s -> s == 1).isPresent();
        if (letters.size() > 1 && !anew) {
            all.skip(Rule.APPENDIX_PAGES, "Tệp gồm nhiều văn bản, không rõ trang của từng phụ lục.");
            return;
        }
        all.ask(
                Rule.APPENDIX_PAGES,
                alone || anew,
                annex.label(),
                "Số trang của phụ lục phải đánh riêng, bắt đầu từ 1 (đặt phụ lục trong phần trang riêng).");
    }

    private boolean onePage() {
        int length = paper.lines().mapToInt(l -> l.text().length()).sum();
        return paper.pages().map(p -> p == 1).orElse(length < ONE_PAGE);
    }
}
