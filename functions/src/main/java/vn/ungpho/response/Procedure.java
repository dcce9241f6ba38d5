package vn.ungpho.response;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Quy trình ứng cứu: the phases and steps of a plan, in order.
public record Procedure(List<Phase> phases) {

    public Procedure {
        phases = List.copyOf(phases);
    }

    /// All steps in the order of the plan.
    public Stream<Step> steps() {
        return phases.stream().flatMap(p -> p.steps().stream());
    }

    /// The step with this id.
    public Optional<Step> step(String id) {
        return steps().filter(s -> s.id().equals(id)).findFirst();
    }
}
