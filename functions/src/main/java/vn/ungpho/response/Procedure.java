package vn.ungpho.response;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ungpho.agency.Units;

/// Quy trình ứng cứu: the phases and steps of a plan, in order.
public record Procedure(List<Phase> phases) {

    public Procedure {
        phases = List.copyOf(phases);
    }

    /// All steps in the order of the plan.
    public Stream<Step> steps() {
        return phases.stream().flatMap(p -> p.steps().stream());
    }

    /// The same procedure with its units as they are called on a day.
    public Procedure on(LocalDate day, Units units) {
        return new Procedure(phases.stream()
                .map(p -> new Phase(
                        p.number(),
                        p.title(),
                        p.steps().stream().map(s -> s.on(day, units)).toList()))
                .toList());
    }

    /// The step with this id.
    public Optional<Step> step(String id) {
        return steps().filter(s -> s.id().equals(id)).findFirst();
    }
}
