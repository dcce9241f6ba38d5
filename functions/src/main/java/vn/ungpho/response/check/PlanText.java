package vn.ungpho.response.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.ungpho.response.PlanAppendix;
import vn.ungpho.response.PlanItem;
import vn.ungpho.response.PlanItem.Mark;
import vn.ungpho.response.ResponsePlan;
import vn.ungpho.response.Step;

/// All that a plan says, passage by passage, and the marks under which it says it.
final class PlanText {

    private static final String ALPHABET = "abcdđeghiklmnopqrstuvxy";
    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");
    private final List<Passage> body = new ArrayList<>();
    private final List<Passage> around = new ArrayList<>();
    private final List<Passage> annexes = new ArrayList<>();
    private final Set<String> marks = new HashSet<>();
    private final ResponsePlan plan;

    PlanText(ResponsePlan plan) {
        this.plan = plan;
        add(around, "Trích yếu", plan.subject());
        for (int i = 0; i < plan.bases().size(); i++) {
            add(body, "Căn cứ " + (i + 1), plan.bases().get(i));
        }
        for (int i = 0; i < plan.opening().size(); i++) {
            add(body, "Đoạn mở đầu " + (i + 1), plan.opening().get(i));
        }
        for (int i = 0; i < plan.sections().size(); i++) {
            var section = plan.sections().get(i);
            var number = roman(i);
            marks.add(number);
            item(section, "Mục " + number, number, "");
        }
        for (int i = 0; i < plan.appendices().size(); i++) {
            annex(plan.appendices().get(i), annexName(i));
        }
        plan.recipients().forEach(r -> add(around, "Nơi nhận", r.name()));
    }

    static String roman(int index) {
        return index < ROMAN.size() ? ROMAN.get(index) : "" + (index + 1);
    }

    /// `Phụ lục`, or `Phụ lục II` where there are several.
    String annexName(int index) {
        return plan.appendices().size() == 1 ? "Phụ lục" : "Phụ lục " + roman(index);
    }

    private static void add(List<Passage> to, String place, String text) {
        if (!text.isBlank()) {
            to.add(new Passage(place, text.replaceAll("\\s+", " ")));
        }
    }

    /// @param path    marks down to here, `II.1.a`
    /// @param decimal the number that `1.1.` goes on from
    private void item(PlanItem item, String place, String path, String decimal) {
        item.title().ifPresent(t -> add(body, place, t));
        item.text().ifPresent(t -> add(body, place, t));
        int dashes = 0;
        for (int i = 0; i < item.items().size(); i++) {
            var child = item.items().get(i);
            var mark = child.mark().or(item::marks).orElse(Mark.PLAIN);
            var own = own(mark, i, decimal);
            if (own.isEmpty()) {
                dashes++;
                item(child, place + ", " + (mark == Mark.PLAIN ? "đoạn " : "gạch đầu dòng ") + dashes, path, decimal);
                continue;
            }
            var below = (mark == Mark.DECIMAL ? path.replaceFirst("\\..*", "") : path) + "." + own;
            marks.add(below);
            if (mark == Mark.DECIMAL) {
                marks.add(own);
            }
            item(child, "Mục " + below, below, mark == Mark.LETTER ? decimal : own);
        }
    }

    private static String own(Mark mark, int index, String decimal) {
        return switch (mark) {
            case NUMBER -> "" + (index + 1);
            case DECIMAL -> (decimal.isEmpty() ? "" : decimal + ".") + (index + 1);
            case LETTER -> "" + ALPHABET.charAt(Math.min(index, ALPHABET.length() - 1));
            case ROMAN -> roman(index);
            case DASH, PLUS, PLAIN -> "";
        };
    }

    private void annex(PlanAppendix annex, String name) {
        add(annexes, name + ", tên phụ lục", annex.title());
        if (annex.showsProcedure()) {
            plan.procedure().phases().forEach(p -> add(annexes, name + ", giai đoạn " + p.number(), p.title()));
            plan.procedure().steps().forEach(s -> step(s, name + ", bước " + s.id()));
            return;
        }
        for (var task : annex.tasks()) {
            var row = name + ", dòng " + task.number();
            add(annexes, row, task.content());
            task.lead().forEach(l -> add(annexes, row, l));
            task.support().forEach(s -> add(annexes, row, s));
            add(annexes, row, task.time());
            add(annexes, row, task.remark());
        }
    }

    private void step(Step step, String place) {
        add(annexes, place, step.title());
        add(annexes, place, step.note());
        add(annexes, place, step.content());
        step.lead().forEach(l -> add(annexes, place, l));
        step.support().forEach(s -> add(annexes, place, s));
    }

    /// The text proper: bases, opening, sections.
    List<Passage> body() {
        return List.copyOf(body);
    }

    List<Passage> annexes() {
        return List.copyOf(annexes);
    }

    List<Passage> all() {
        var all = new ArrayList<>(around);
        all.addAll(body);
        all.addAll(annexes);
        return all;
    }

    /// Whether there is a section, clause or point of that mark: `II`, `II.1`, `2.2`, `II.1.a`.
    boolean has(String mark) {
        return marks.contains(mark) || marks.stream().anyMatch(m -> m.endsWith("." + mark) && mark.matches("[0-9.]+"));
    }

    /// Whether the procedure has a phase or a step of that number.
    boolean hasStep(String number) {
        return plan.procedure().phases().stream().anyMatch(p -> p.number().equals(number))
                || plan.procedure().step(number).isPresent();
    }

    ResponsePlan plan() {
        return plan;
    }
}
