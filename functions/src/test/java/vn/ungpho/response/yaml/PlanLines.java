package vn.ungpho.response.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ungpho.response.Phase;
import vn.ungpho.response.PlanAppendix;
import vn.ungpho.response.PlanItem;
import vn.ungpho.response.PlanItem.Mark;
import vn.ungpho.response.ResponsePlan;
import vn.ungpho.response.ResponsePlan.Signing;
import vn.ungpho.response.Step;

/// All that a plan says, a line each, with what belongs together on one line. The faults are not part of what it
/// says.
record PlanLines(ResponsePlan plan) {

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(plan.subject());
        lines.addAll(plan.bases());
        lines.addAll(plan.opening());
        lines.addAll(text());
        addProcedure(lines);
        addAppendices(lines);
        addFoot(lines);
        return lines;
    }

    /// What stands in the sections: `<mark> <text>`, and `<heading above> > <text>`.
    List<String> text() {
        var lines = new ArrayList<String>();
        lines.add("Số mục: " + plan.sections().size());
        for (int i = 0; i < plan.sections().size(); i++) {
            var section = plan.sections().get(i);
            lines.add("Mục " + (i + 1) + ": " + words(section));
            section.items().forEach(item -> add(lines, section, item));
        }
        return lines;
    }

    private static void add(List<String> lines, PlanItem above, PlanItem item) {
        var mark = item.mark().or(above::marks).orElse(Mark.PLAIN);
        lines.add(mark + " " + words(item));
        lines.add(above.title().or(above::text).orElse("") + " > " + words(item));
        item.items().forEach(below -> add(lines, item.title().or(item::text).isPresent() ? item : above, below));
    }

    private static String words(PlanItem item) {
        return Stream.of(item.title(), item.label(), item.text())
                .flatMap(java.util.Optional::stream)
                .collect(Collectors.joining(": "));
    }

    private void addProcedure(List<String> lines) {
        var phases = plan.procedure().phases();
        lines.add("Số giai đoạn: " + phases.size());
        lines.add("Số bước: " + plan.procedure().steps().count());
        phases.stream().map(PlanLines::phase).forEach(lines::add);
        plan.procedure().steps().flatMap(PlanLines::step).forEach(lines::add);
    }

    private static String phase(Phase phase) {
        return "Giai đoạn: " + (phase.number() + " " + phase.title()).strip();
    }

    private static Stream<String> step(Step step) {
        var row =
                Stream.of(step.id() + " " + step.title(), units(step.lead()), units(step.support()), step.kind() + "");
        return Stream.of(row.collect(Collectors.joining(" | ")), step.note(), step.content());
    }

    private void addAppendices(List<String> lines) {
        lines.add("Số phụ lục: " + plan.appendices().size());
        for (int i = 0; i < plan.appendices().size(); i++) {
            add(lines, "Phụ lục " + (i + 1), plan.appendices().get(i));
        }
    }

    private static void add(List<String> lines, String name, PlanAppendix appendix) {
        lines.add(name + ": " + appendix.title());
        lines.add(appendix.columns().stream().map(PlanAppendix.Column::heading).collect(Collectors.joining(" | ")));
        appendix.tasks().forEach(t -> {
            lines.add(t.content());
            lines.add(String.join(" | ", t.number(), units(t.lead()), units(t.support()), t.time(), t.remark()));
        });
        appendix.merges().forEach(m -> lines.add(name + " ghép " + m.column() + " " + m.from() + "-" + m.to()));
    }

    private void addFoot(List<String> lines) {
        plan.recipientsTag().ifPresent(t -> lines.add("Nơi nhận: (" + t + ")"));
        plan.recipients()
                .forEach(r -> lines.add("Nơi nhận: "
                        + r.name()
                        + r.tag().map(t -> " (" + t + ")").orElse("")));
        lines.add("Lưu: " + plan.filedAt() + ".");
        lines.add("Ký: " + signing(plan.signing()));
    }

    private static String signing(Signing signing) {
        return Stream.of(
                        signing.collective().map(c -> "TM. " + c).stream(),
                        signing.head().map(h -> "KT. " + h).stream(),
                        Stream.of(signing.title(), signing.signer()))
                .flatMap(s -> s)
                .collect(Collectors.joining(", "));
    }

    private static String units(List<String> units) {
        return String.join("; ", units);
    }
}
