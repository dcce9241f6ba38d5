package vn.ungpho.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.ungpho.incident.Actor;
import vn.ungpho.incident.Course;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.IncidentEvent;
import vn.ungpho.incident.Milestone;
import vn.ungpho.incident.StepRecord;
import vn.ungpho.incident.VietnamTime;
import vn.ungpho.response.Step;

/// Diễn biến: what was done about an incident and when, the way a template reads it.
record Chronicle(Incident incident, DutyFacts duties) {

    private static final Set<IncidentEvent.Type> ELSEWHERE =
            Set.of(IncidentEvent.Type.DOCUMENT_ISSUED, IncidentEvent.Type.MILESTONE);

    Map<String, Object> data() {
        return Map.of(
                "timeline", timeline(),
                "notices", notices(),
                "rounds", rounds(),
                "phases", phases(),
                "remaining", remaining());
    }

    /// Documents are left out: a summary that counted itself would change with every order. A milestone stands at the
    /// time that it tells of, not at the one when it was recorded.
    private List<Map<String, Object>> timeline() {
        var entries = Stream.concat(
                        incident.log().stream()
                                .filter(e -> !ELSEWHERE.contains(e.type()))
                                .map(e -> new Entry(e.at(), e.type().label(), e.detail())),
                        incident.progress().milestones().stream().map(this::entry))
                .sorted(Comparator.comparing(Entry::at))
                .toList();
        return numbered(entries.stream().map(Entry::data).toList());
    }

    private List<Map<String, Object>> notices() {
        return numbered(incident.log().stream()
                .filter(e -> e.type() == IncidentEvent.Type.ESCALATED)
                .map(e -> new Entry(e.at(), e.type().label(), e.detail()).data())
                .toList());
    }

    private Entry entry(Milestone milestone) {
        var label = IncidentEvent.Type.MILESTONE.label();
        return new Entry(
                milestone.at(), label, duties.label(milestone.event()) + " (" + who(milestone.by()) + " ghi nhận)");
    }

    /// Every round of containment, eradication, recovery and re-check, with who did what.
    private List<Map<String, Object>> rounds() {
        int last = incident.progress().steps().stream()
                .mapToInt(StepRecord::round)
                .max()
                .orElse(0);
        return IntStream.rangeClosed(1, last).mapToObj(this::round).toList();
    }

    private Map<String, Object> round(int number) {
        var steps = incident.progress().steps().stream()
                .filter(s -> s.round() == number)
                .map(this::done)
                .toList();
        boolean failed = incident.progress().steps().stream()
                .anyMatch(s -> s.round() == number && s.result() == StepRecord.Result.FAILED);
        return Map.of("number", number, "steps", steps, "failed", failed);
    }

    private Map<String, Object> done(StepRecord record) {
        var title = incident.procedure().step(record.step()).map(Step::title).orElse(record.step());
        return Map.of(
                "id", record.step(),
                "title", title,
                "at", VietnamTime.minute(record.at()),
                "who", who(record.by()),
                "result", record.result().label(),
                "note", record.note(),
                "exhibits", record.exhibits());
    }

    private List<Map<String, Object>> phases() {
        return incident.procedure().phases().stream()
                .map(p -> Map.of(
                        "number", p.number(),
                        "title", p.title(),
                        "steps", p.steps().stream().map(this::step).toList()))
                .toList();
    }

    /// What the plan still asks for; optional steps hold up nothing.
    private List<Map<String, Object>> remaining() {
        var course = Course.of(incident);
        return incident.procedure()
                .steps()
                .filter(s -> s.kind() != Step.Kind.OPTIONAL && !course.settled(s))
                .map(this::step)
                .toList();
    }

    private Map<String, Object> step(Step step) {
        var records = records(step);
        return Map.of(
                "id", step.id(),
                "number", step.number(),
                "title", step.title(),
                "lead", AppendixTable.units(step.lead()),
                "support", AppendixTable.units(step.support()),
                "state", records.isEmpty() ? "Chưa ghi nhận" : state(records.getLast()));
    }

    private static String state(StepRecord record) {
        return record.result().label() + (record.round() > 1 ? " (vòng " + record.round() + ")" : "");
    }

    private List<StepRecord> records(Step step) {
        return incident.progress().steps().stream()
                .filter(r -> r.step().equals(step.id()))
                .toList();
    }

    private static String who(Actor actor) {
        return Stream.of(actor.person(), actor.unit())
                .filter(t -> !t.isBlank())
                .reduce((person, unit) -> person + ", " + unit)
                .orElse(Sentence.NOT_KNOWN);
    }

    private static List<Map<String, Object>> numbered(List<Map<String, Object>> rows) {
        var numbered = new ArrayList<Map<String, Object>>();
        for (var row : rows) {
            var copy = new HashMap<>(row);
            copy.put("number", numbered.size() + 1);
            numbered.add(copy);
        }
        return numbered;
    }

    private record Entry(Instant at, String what, String detail) {

        Map<String, Object> data() {
            return Map.of("at", VietnamTime.minute(at), "what", what, "detail", detail);
        }
    }
}
