package vn.ungpho.document.check;

import java.util.List;
import java.util.stream.Collectors;

/// Kính gửi: ô 9a, mục II.9.
record AddresseeCheck() implements Check {

    private static final String DATA_VIOLATION = "Vi phạm quy định bảo vệ dữ liệu cá nhân";

    @Override
    public void ask(Letter letter, Verdicts out) {
        var lines = letter.addressees();
        if (lines.isEmpty()) {
            out.ask(
                    Rule.ADDRESSEE_MISSING,
                    !letter.kind().mustAddress(),
                    letter.kind().title() + " phải có “Kính gửi:”.");
            return;
        }
        out.ask(
                Rule.ADDRESSEE_KIND,
                letter.kind().mayAddress() || prescribed(letter),
                lines.getFirst(),
                letter.kind().title() + " không có phần Kính gửi; chỉ Tờ trình, Báo cáo gửi cấp trên và Công văn có.");
        for (var line : lines) {
            out.size(Rule.ADDRESSEE_SIZE, line, 13, 14);
            out.style(Rule.ADDRESSEE_STYLE, line, false, false);
        }
        form(lines, out);
    }

    /// The law on personal data has a form of its own for this notice, and addresses it (Mẫu số 08 NĐ
    /// 356/2025/NĐ-CP).
    private static boolean prescribed(Letter letter) {
        var subject = letter.subject().stream().map(Line::text).collect(Collectors.joining(" "));
        return letter.kind() == Kind.NOTICE && Words.key(subject).contains(Words.key(DATA_VIOLATION));
    }

    private static void form(List<Line> lines, Verdicts out) {
        var first = lines.getFirst();
        out.ask(
                Rule.ADDRESSEE_FORM,
                first.text().matches("(?s)Kính gửi:.*"),
                first,
                "Sau “Kính gửi” phải có dấu hai chấm (:).");
        var listed = lines.subList(1, lines.size());
        for (int i = 0; i < listed.size(); i++) {
            var end = i == listed.size() - 1 ? "." : ";";
            var whole = listed.get(i).whole();
            out.ask(
                    Rule.ADDRESSEE_FORM,
                    Words.open(whole) || whole.startsWith("-") && whole.endsWith(end),
                    listed.get(i),
                    "Từ hai nơi nhận trở lên: mỗi nơi một dòng, đầu dòng có gạch đầu dòng (-), cuối dòng có dấu chấm phẩy "
                            + "(;), dòng cuối có dấu chấm (.).");
        }
    }
}
