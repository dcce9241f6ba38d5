package vn.ungpho.document.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.ungpho.document.CheckReport;
import vn.ungpho.document.CheckReport.Finding;
import vn.ungpho.document.CheckReport.Skipped;

/// Collects what the checks find. The same fault in the same part is one finding that says how often.
final class Verdicts {

    private static final int MOST = 400;

    /// What takes a person, or a register.
    private static final List<Skipped> NEVER = List.of(
            new Skipped("signature-and-seal", "Ảnh chữ ký, dấu, chữ ký số (ô 7c, 8, 14) phải xem bằng mắt."),
            new Skipped("capitals", "Quy tắc viết hoa của Phụ lục II chưa kiểm."),
            new Skipped("marks", "Dấu độ mật, độ khẩn, phạm vi lưu hành (ô 10, 11) và ô 12, 13 chưa kiểm."));

    private final Sink sink;
    private final String part;

    Verdicts() {
        this(new Sink(), "Văn bản");
    }

    private Verdicts(Sink sink, String part) {
        this.sink = sink;
        this.part = part;
    }

    /// The same, about another part of the file.
    Verdicts in(String otherPart) {
        return new Verdicts(sink, otherPart);
    }

    /// Asks a rule about a line.
    void ask(Rule rule, boolean kept, Line line, String detail) {
        sink.asked.add(rule.word());
        if (!kept) {
            sink.add(sink.faults, rule, place(rule, "“" + Words.excerpt(line.whole()) + "”"), detail);
        }
    }

    /// Asks a rule about something that no line shows.
    void ask(Rule rule, boolean kept, String detail) {
        sink.asked.add(rule.word());
        if (!kept) {
            sink.add(sink.faults, rule, place(rule, ""), detail);
        }
    }

    /// What is unusual, but not against the decree.
    void note(Rule rule, Line line, String detail) {
        sink.add(sink.notes, rule, place(rule, "“" + Words.excerpt(line.whole()) + "”"), detail);
    }

    void skip(Rule rule, String reason) {
        sink.skipped.putIfAbsent(rule.word(), reason);
    }

    void size(Rule rule, Line line, double from, double to) {
        var wrong = line.sizeOutside(from, to);
        var range = from == to ? Words.number(from) : Words.number(from) + " đến " + Words.number(to);
        ask(rule, wrong.isEmpty(), line, "Cỡ chữ " + wrong.map(Words::number).orElse("") + "; phải là " + range + ".");
    }

    void style(Rule rule, Line line, boolean bold, boolean italic) {
        boolean weight = bold ? line.mostly(Look::bold) : line.hardly(Look::bold);
        boolean slope = italic ? line.mostly(Look::italic) : line.hardly(Look::italic);
        var wanted = (italic ? "nghiêng" : "đứng") + (bold ? ", đậm" : ", không đậm");
        ask(rule, weight && slope, line, "Kiểu chữ phải là " + wanted + ".");
    }

    private String place(Rule rule, String quoted) {
        return part + ", " + rule.component() + (quoted.isEmpty() ? "" : ": " + quoted);
    }

    CheckReport report(List<String> kinds) {
        var skipped = new ArrayList<>(NEVER);
        sink.skipped.forEach((rule, reason) -> {
            if (!sink.asked.contains(rule)) {
                skipped.add(new Skipped(rule, reason));
            }
        });
        return new CheckReport(
                kinds, sink.findings(sink.faults), sink.findings(sink.notes), List.copyOf(sink.asked), skipped);
    }

    private static final class Sink {

        private final Map<String, Finding> faults = new LinkedHashMap<>();
        private final Map<String, Finding> notes = new LinkedHashMap<>();
        private final Map<String, Integer> times = new LinkedHashMap<>();
        private final Set<String> asked = new LinkedHashSet<>();
        private final Map<String, String> skipped = new LinkedHashMap<>();

        private void add(Map<String, Finding> to, Rule rule, String place, String detail) {
            var key = rule.word() + place.replaceFirst(": “.*", "") + detail;
            if (to.size() < MOST || to.containsKey(key)) {
                to.putIfAbsent(key, new Finding(rule.word(), rule.clause(), place, detail));
                times.merge(key, 1, Integer::sum);
            }
        }

        private List<Finding> findings(Map<String, Finding> from) {
            var all = new ArrayList<Finding>();
            from.forEach((key, f) -> all.add(times.get(key) == 1 ? f : several(f, times.get(key))));
            return all;
        }

        private static Finding several(Finding f, int times) {
            return new Finding(
                    f.rule(), f.clause(), f.place() + " và " + (times - 1) + " chỗ khác cùng lỗi", f.detail());
        }
    }
}
