package vn.ungpho.response.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.ungpho.response.PlanFault;

/// Documents that are cited twice, and numbers of the plan that differ from place to place.
record CitationCheck() implements TextCheck {

    private static final Pattern NUMBER = Pattern.compile(
            "(?:Nghị định|Quyết định|Thông tư|Chỉ thị|Kế hoạch|Công văn|Nghị quyết|Thông báo)\\s+(?:số\\s+)?"
                    + "([0-9]+/[\\p{L}\\p{N}/\\-]+[\\p{L}\\p{N}])(\\s+ngày)?");

    /// A document is named as part of another one's title, or for one of its articles.
    private static final Pattern INSIDE =
            Pattern.compile("(?isu).*(?:của|hướng dẫn|thi hành|theo|tại|Điều [0-9]+|khoản [0-9]+)\\s+");

    private static final int NEAR = 40;
    private static final Pattern WITH =
            Pattern.compile("(?iu)kèm theo\\s+Kế hoạch\\s+số\\s*:?\\s*([0-9]+/KH-[\\p{Lu}\\-]+)");

    @Override
    public List<PlanFault> faults(PlanText text, Span span) {
        var faults = new ArrayList<PlanFault>();
        var full = new HashMap<String, String>();
        for (var passage : text.body()) {
            inOnePassage(passage, faults);
            inFull(passage, full, faults);
        }
        text.annexes().forEach(p -> inFull(p, full, faults));
        numbers(text, faults);
        return faults;
    }

    private static void inOnePassage(Passage passage, List<PlanFault> faults) {
        var times = new HashMap<String, Integer>();
        NUMBER.matcher(passage.text())
                .results()
                .filter(m -> !inside(passage, m))
                .forEach(m -> {
                    if (times.merge(m.group(1), 1, Integer::sum) == 2) {
                        faults.add(new PlanFault(
                                "citation-twice",
                                passage.place(),
                                "Dẫn " + m.group(1) + " hai lần trong cùng một đoạn."));
                    }
                });
    }

    private static boolean inside(Passage passage, MatchResult match) {
        int from = Math.max(0, match.start() - NEAR);
        return INSIDE.matcher(passage.text().substring(from, match.start())).matches();
    }

    /// Only the first time with its date and name (mục II.6b).
    private static void inFull(Passage passage, Map<String, String> full, List<PlanFault> faults) {
        NUMBER.matcher(passage.text()).results().filter(m -> m.group(2) != null).forEach(m -> {
            var before = full.putIfAbsent(m.group(1), passage.place());
            if (before != null && !before.equals(passage.place())) {
                faults.add(new PlanFault(
                        "citation-full-again",
                        passage.place(),
                        "Dẫn lại đầy đủ " + m.group(1) + " đã dẫn ở " + before
                                + "; lần sau chỉ ghi tên loại và số, ký hiệu (NĐ 30/2020/NĐ-CP, Phụ lục I, phần I, mục "
                                + "II.6b)."));
            }
        });
    }

    /// The number that appendices give as the plan's own.
    private static void numbers(PlanText text, List<PlanFault> faults) {
        var first = new ArrayList<Passage>();
        for (var passage : text.all()) {
            WITH.matcher(passage.text()).results().forEach(m -> {
                first.add(new Passage(passage.place(), m.group(1)));
                if (!first.getFirst().text().equals(m.group(1))) {
                    faults.add(new PlanFault(
                            "number-differs",
                            passage.place(),
                            "Ghi số của Kế hoạch là " + m.group(1) + ", khác số "
                                    + first.getFirst().text() + " ghi ở "
                                    + first.getFirst().place() + "."));
                }
            });
        }
    }
}
