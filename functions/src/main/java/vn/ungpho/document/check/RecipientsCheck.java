package vn.ungpho.document.check;

import java.util.ArrayList;
import java.util.List;

/// Nơi nhận: ô 9b, mục II.9.
record RecipientsCheck() implements Check {

    @Override
    public void ask(Letter letter, Verdicts out) {
        if (letter.attached()) {
            out.skip(Rule.RECIPIENTS_MISSING, "Văn bản kèm theo không có phần này (Mẫu 1.3).");
            return;
        }
        var lines = letter.foot().recipients();
        out.ask(Rule.RECIPIENTS_MISSING, !lines.isEmpty(), "Không thấy phần Nơi nhận.");
        if (lines.isEmpty()) {
            return;
        }
        var label = lines.getFirst();
        out.ask(
                Rule.RECIPIENTS_LABEL,
                label.text().matches("Nơi nhận:(\\s*\\(.+\\))?"),
                label,
                "Phải viết “Nơi nhận:” trên một dòng riêng, có dấu hai chấm.");
        out.size(Rule.RECIPIENTS_LABEL_SIZE, label, 12, 12);
        out.style(Rule.RECIPIENTS_LABEL_STYLE, label, true, true);
        list(lines.subList(1, lines.size()), out);
    }

    private static void list(List<Line> lines, Verdicts out) {
        for (var line : lines) {
            out.size(Rule.RECIPIENTS_SIZE, line, 11, 11);
            out.style(Rule.RECIPIENTS_STYLE, line, false, false);
        }
        var items = items(lines);
        for (int i = 0; i < items.size(); i++) {
            var text = items.get(i).text();
            if (i < items.size() - 1) {
                out.ask(
                        Rule.RECIPIENTS_END,
                        text.startsWith("-") && text.endsWith(";"),
                        items.get(i).line(),
                        "Mỗi nơi nhận một dòng, đầu dòng có gạch đầu dòng (-), cuối dòng có dấu chấm phẩy (;).");
            } else {
                out.ask(
                        Rule.RECIPIENTS_FILING,
                        text.matches("(?s)-\\s*Lưu: ?VT\\b.*\\."),
                        items.get(i).line(),
                        "Dòng cuối phải là “- Lưu: VT, …” và kết thúc bằng dấu chấm (.).");
            }
        }
    }

    /// A recipient may take several lines; what follows the filing line (ô 12) is none.
    private static List<Item> items(List<Line> lines) {
        var items = new ArrayList<Item>();
        for (var line : lines) {
            var text = line.whole();
            if (text.startsWith("-") || items.isEmpty()) {
                items.add(new Item(line, text));
            } else if (!items.getLast().text().matches("(?s)-\\s*Lưu.*\\.")) {
                var last = items.removeLast();
                items.add(new Item(last.line(), last.text() + " " + text));
            }
        }
        return items;
    }

    private record Item(Line line, String text) {}
}
