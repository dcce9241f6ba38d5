package vn.ungpho.response.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.ungpho.response.PlanFault;

/// References to this plan's own sections, clauses, steps and appendices, which must be there.
record ReferenceCheck() implements TextCheck {

    private static final String ONE =
            "(?:điểm|khoản|mục|giai đoạn|bước) (?:[IVX]+(?:\\.[0-9a-zđ]+)*|[0-9]+(?:\\.[0-9]+)*|[a-zđ])";
    /// Bounded, since the text is a stranger's.
    private static final Pattern OWN = Pattern.compile("(?iu)(" + ONE + "(?:(?:, ?| và | )" + ONE
            + "){0,9}) (?:của |tại |trong )?(Kế hoạch|Phụ lục|Quy trình) này");

    private static final Pattern SINGLE = Pattern.compile(
            "(?iu)(điểm|khoản|mục|giai đoạn|bước) ([IVX]+(?:\\.[0-9a-zđ]+)*|[0-9]+(?:\\.[0-9]+)*|[a-zđ])(?![\\p{L}])");
    private static final Pattern ANNEX = Pattern.compile("Phụ lục(?:\\s+([IVX]+|[0-9]+)(?![\\p{L}0-9]))?");
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?iu) ?(?:ban hành |kèm theo |của ){0,3}(?:Nghị định|Thông tư|Quyết định|Luật|Công văn|Quy chế)");

    @Override
    public List<PlanFault> faults(PlanText text, Span span) {
        var faults = new ArrayList<PlanFault>();
        for (var passage : text.all()) {
            own(passage, text, faults);
            annexes(passage, text, faults);
        }
        notReferred(text, faults);
        return faults;
    }

    private static void own(Passage passage, PlanText text, List<PlanFault> faults) {
        OWN.matcher(passage.text()).results().forEach(found -> {
            boolean ofPlan = found.group(2).equalsIgnoreCase("Kế hoạch");
            for (var one : SINGLE.matcher(found.group(1)).results().toList()) {
                var kind = one.group(1).toLowerCase(Locale.ROOT);
                var mark = one.group(2);
                boolean there = ofPlan ? inPlan(kind, mark, text) : text.hasStep(mark) || !mark.matches("[IVX].*");
                if (!there) {
                    faults.add(new PlanFault(
                            "reference-missing",
                            passage.place(),
                            "Dẫn chiếu “" + one.group() + "” nhưng " + found.group(2) + " không có."));
                }
            }
        });
    }

    private static boolean inPlan(String kind, String mark, PlanText text) {
        return switch (kind) {
            case "bước", "giai đoạn" -> text.hasStep(mark);
            default -> text.has(mark) || mark.matches("[a-zđ]");
        };
    }

    private static void annexes(Passage passage, PlanText text, List<PlanFault> faults) {
        int count = text.plan().appendices().size();
        ANNEX.matcher(passage.text()).results().forEach(found -> {
            var number = found.group(1) == null ? "" : found.group(1);
            boolean elsewhere = ELSEWHERE
                    .matcher(passage.text())
                    .region(found.end(), passage.text().length())
                    .lookingAt();
            boolean there = number.isEmpty() ? count > 0 : count > 1 && isOne(number, count);
            if (!elsewhere && !there) {
                faults.add(new PlanFault(
                        "reference-missing",
                        passage.place(),
                        "Dẫn chiếu “" + found.group() + "” nhưng Kế hoạch " + has(count) + "."));
            }
        });
    }

    private static boolean isOne(String number, int count) {
        for (int i = 0; i < count; i++) {
            if (PlanText.roman(i).equals(number)) {
                return true;
            }
        }
        return false;
    }

    private static String has(int count) {
        return switch (count) {
            case 0 -> "không có phụ lục";
            case 1 -> "chỉ có một phụ lục, không đánh số";
            default -> "chỉ có các phụ lục I đến " + PlanText.roman(count - 1);
        };
    }

    private static void notReferred(PlanText text, List<PlanFault> faults) {
        for (int i = 0; i < text.plan().appendices().size(); i++) {
            var name = text.annexName(i);
            var mention = Pattern.compile(name + "(?![\\p{L}\\p{N}])");
            if (text.body().stream().noneMatch(p -> mention.matcher(p.text()).find())) {
                faults.add(
                        new PlanFault(
                                "appendix-not-referred",
                                name,
                                "Nội dung Kế hoạch không chỉ dẫn về phụ lục này (NĐ 30/2020/NĐ-CP, Phụ lục I, phần I, mục III.1a)."));
            }
        }
    }
}
