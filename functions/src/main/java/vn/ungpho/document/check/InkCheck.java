package vn.ungpho.document.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Phông chữ, màu chữ, bộ mã ký tự of every letter: mục I.4.
record InkCheck(Paper paper) {

    private static final String FONT = "Times New Roman";
    private static final String BLACK = "000000";

    /// Marks of urgency and secrecy are stamped in red (mục III.2b).
    private static final Set<String> RED =
            Set.of("HOATOC", "THUONGKHAN", "KHAN", "MAT", "TOIMAT", "TUYETMAT", "DIENTAP");

    void ask(Verdicts out) {
        paper.lines().forEach(l -> line(l, out));
        for (var sheet : paper.sheets()) {
            Stream.of(sheet.top(), sheet.firstTop()).flatMap(List::stream).forEach(l -> line(l, out.in("Đầu trang")));
            sheet.bottom().forEach(l -> line(l, out.in("Chân trang")));
        }
    }

    private static void line(Line line, Verdicts out) {
        out.ask(
                Rule.TEXT_NFC,
                Normalizer.isNormalized(line.whole(), Normalizer.Form.NFC),
                line,
                "Chữ có dấu gõ theo kiểu tổ hợp; phải dùng Unicode dựng sẵn (TCVN 6909:2001, NFC).");
        out.ask(
                Rule.TEXT_ETH,
                line.whole().indexOf('\u00D0') < 0,
                line,
                "Dùng chữ Ð (U+00D0, chữ Eth của tiếng Iceland) thay cho chữ Đ (U+0110).");
        boolean stamp = RED.contains(Words.key(line.text()));
        var all = new ArrayList<>(line.stretches());
        if (!line.number().isBlank()) {
            all.addFirst(line.label());
        }
        var fonts = new TreeSet<String>();
        var colours = new TreeSet<String>();
        for (var stretch : all) {
            wrongFont(stretch).ifPresent(fonts::add);
            if (!stamp && !stretch.text().isBlank() && !stretch.look().colour().equals(BLACK)) {
                colours.add(stretch.look().colour());
            }
        }
        out.ask(Rule.FONT, true, "");
        out.ask(Rule.COLOUR, true, "");
        fonts.forEach(f -> out.ask(Rule.FONT, false, line, "Phông chữ " + f + "; phải là " + FONT + "."));
        colours.forEach(c -> out.ask(Rule.COLOUR, false, line, "Màu chữ #" + c + "; phải là màu đen."));
    }

    private static Optional<String> wrongFont(Stretch stretch) {
        return stretch.text()
                .codePoints()
                .filter(c -> !Character.isWhitespace(c) && c != 0xA0)
                .mapToObj(c -> stretch.look().font(c))
                .filter(f -> !f.equalsIgnoreCase(FONT))
                .findFirst()
                .map(Words::excerpt);
    }
}
