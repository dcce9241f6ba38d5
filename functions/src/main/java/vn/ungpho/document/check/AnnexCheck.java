package vn.ungpho.document.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Phụ lục: mục III.1.
record AnnexCheck() implements Check {

    private static final int LONGEST = 600;
    private static final Pattern NUMBERED = Pattern.compile("số\\s*:?\\s*(\\d+/[\\p{L}\\d\\-/]+)");

    @Override
    public void ask(Letter letter, Verdicts out) {
        var annexes = letter.annexes();
        if (annexes.isEmpty()) {
            out.skip(Rule.APPENDIX_LABEL_CASE, "Văn bản không có phụ lục.");
            return;
        }
        if (!letter.appendixOnly()) {
            boolean referred = letter.body().stream()
                    .flatMap(Node::lines)
                    .anyMatch(l -> l.text().matches("(?isu).*phụ lục.*"));
            out.ask(Rule.APPENDIX_REFERRED, referred, "Văn bản có phụ lục mà nội dung không chỉ dẫn về phụ lục đó.");
        }
        for (var annex : annexes) {
            var in = out.in(letter.part() + ", " + annex.label().text());
            label(annex.label(), annexes.size(), in);
            annex.title().forEach(l -> title(l, in));
            of(letter, annex, in);
        }
    }

    private static void label(Line label, int count, Verdicts out) {
        out.ask(Rule.APPENDIX_LABEL_CASE, label.text().startsWith("Phụ lục"), label, "Phải viết in thường: “Phụ lục”.");
        out.size(Rule.APPENDIX_LABEL_SIZE, label, 14, 14);
        out.style(Rule.APPENDIX_LABEL_STYLE, label, true, false);
        if (Words.open(label.text())) {
            out.skip(Rule.APPENDIX_NUMBER, "Số thứ tự phụ lục còn để trống.");
            return;
        }
        boolean roman = label.text().matches("(?iu)phụ lục\\s+[IVXL]+");
        boolean bare = label.text().matches("(?iu)phụ lục");
        out.ask(
                Rule.APPENDIX_NUMBER,
                roman || count == 1 && bare,
                label,
                "Từ hai phụ lục trở lên phải đánh số bằng chữ số La Mã: “Phụ lục I”.");
    }

    private static void title(Line line, Verdicts out) {
        out.ask(
                Rule.APPENDIX_TITLE_CASE,
                line.capitals() || Words.open(line.text()),
                line,
                "Tên phụ lục phải viết in hoa.");
        out.size(Rule.APPENDIX_TITLE_SIZE, line, 13, 14);
        out.style(Rule.APPENDIX_TITLE_STYLE, line, true, false);
    }

    private static void of(Letter letter, Letter.Annex annex, Verdicts out) {
        var lines = annex.of();
        out.ask(
                Rule.APPENDIX_OF_MISSING,
                !lines.isEmpty(),
                annex.label(),
                "Dưới tên phụ lục phải có dòng “(Kèm theo … số … ngày … tháng … năm … của …)”.");
        if (lines.isEmpty()) {
            return;
        }
        var said = lines.stream().map(Line::text).collect(Collectors.joining(" "));
        var text = said.substring(0, Math.min(said.length(), LONGEST));
        out.ask(
                Rule.APPENDIX_OF_FORM,
                text.matches("(?s)\\(Kèm theo .* số[^:].*\\)\\S*"),
                lines.getFirst(),
                "Phải viết “(Kèm theo … số … ngày … tháng … năm … của …)”, chữ Kèm viết hoa, sau “số” không có dấu hai chấm.");
        for (var line : lines) {
            out.size(Rule.APPENDIX_OF_SIZE, line, 13, 14);
            out.style(Rule.APPENDIX_OF_STYLE, line, false, true);
        }
        sameNumber(letter, text, lines, out);
    }

    private static void sameNumber(Letter letter, String text, List<Line> lines, Verdicts out) {
        var here = number(text);
        var head = letter.head().left().stream()
                .filter(HeadReader::isNumber)
                .findFirst()
                .flatMap(l -> number(l.text().replaceFirst("^Số", "số")));
        if (here.isEmpty() || head.isEmpty()) {
            out.skip(Rule.APPENDIX_OF_NUMBER, "Số của văn bản hoặc của dòng kèm theo còn để trống.");
            return;
        }
        out.ask(
                Rule.APPENDIX_OF_NUMBER,
                here.equals(head),
                lines.getFirst(),
                "Số ghi ở phụ lục (" + here.get() + ") khác số của văn bản (" + head.get() + ").");
    }

    private static Optional<String> number(String text) {
        var match = NUMBERED.matcher(text);
        return match.find() ? Optional.of(match.group(1)) : Optional.empty();
    }
}
