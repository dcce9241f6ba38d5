package vn.ungpho.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ungpho.response.Procedure;
import vn.ungpho.response.Step;

/// Tiến trình ứng cứu: where a response stands in its procedure. Pure.
///
/// Steps come in the order of the plan. An optional step does not hold up what comes after it: directions may still
/// be on their way when the report has to go out. A re-check that failed opens the next round: everything from
/// containment to the re-check is open again, whatever was done there in the round before.
public record Course(Procedure procedure, Progress progress) {

    /// Where an incident stands.
    public static Course of(Incident incident) {
        return new Course(incident.procedure(), incident.progress());
    }

    /// Vòng that the response is in, from 1.
    public int round() {
        return progress.round();
    }

    /// The steps whose turn it is: the first that is not settled and, where that one is optional, those after it up
    /// to the first that is not. None when all is done.
    public List<Step> open() {
        var open = new ArrayList<Step>();
        for (var step : steps()) {
            if (settled(step)) {
                continue;
            }
            open.add(step);
            if (step.kind() != Step.Kind.OPTIONAL) {
                break;
            }
        }
        return List.copyOf(open);
    }

    /// Whether a step is done, or found not to be needed, as far as the present round asks for it.
    public boolean settled(Step step) {
        var everyRound = loop().contains(step);
        return progress.steps().stream()
                .filter(r -> r.step().equals(step.id()) && r.result() != StepRecord.Result.FAILED)
                .anyMatch(r -> !everyRound || r.round() == round());
    }

    /// Whether every step is settled.
    public boolean finished() {
        return open().isEmpty();
    }

    /// Whether the response itself is over: nothing that must be done is left but the last step, which sums it up.
    public boolean responded() {
        return steps().stream()
                .filter(s -> s.kind() != Step.Kind.OPTIONAL && !isLast(s))
                .allMatch(this::settled);
    }

    /// The optional steps that nothing has been said of yet.
    public List<Step> optionalLeft() {
        return steps().stream()
                .filter(s -> s.kind() == Step.Kind.OPTIONAL && !settled(s))
                .toList();
    }

    /// Whether nothing comes after this step.
    public boolean isLast(Step step) {
        return steps().getLast().equals(step);
    }

    /// Whether nothing comes before this step.
    public boolean isFirst(Step step) {
        return steps().getFirst().equals(step);
    }

    /// The last record of a step, in whatever round.
    public Optional<StepRecord> lastRecord(String step) {
        return progress.steps().reversed().stream()
                .filter(r -> r.step().equals(step))
                .findFirst();
    }

    /// What a failed re-check opens again: from the first step of the second phase (ứng cứu, ngăn chặn; TT 20/2017
    /// Điều 11 khoản 2, and second in every plan) to the re-check. Empty when the procedure has no re-check.
    private List<Step> loop() {
        var steps = steps();
        var recheck = steps.stream()
                .filter(s -> s.kind() == Step.Kind.RECHECK)
                .findFirst()
                .map(steps::indexOf);
        return recheck.map(end -> steps.subList(Math.min(containment(), end), end + 1))
                .orElse(List.of());
    }

    private int containment() {
        var phases = procedure.phases();
        return steps().indexOf(
                        phases.get(Math.min(1, phases.size() - 1)).steps().getFirst());
    }

    private List<Step> steps() {
        return procedure.steps().toList();
    }
}
