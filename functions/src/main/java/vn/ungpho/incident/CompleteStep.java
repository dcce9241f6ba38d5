package vn.ungpho.incident;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import vn.ungpho.agency.Units;

/// Ghi nhận một bước: records what an officer did in a step, if it is the step's turn and the officer's unit leads
/// it.
///
/// @param units    what units are called: who took the place of a lead leads
/// @param exhibits what an act may name as evidence
public record CompleteStep(Incidents incidents, Units units, Function<IncidentId, List<Exhibit>> exhibits) {

    /// Where there are no exhibits.
    public CompleteStep(Incidents incidents, Units units) {
        this(incidents, units, _ -> List.of());
    }

    /// Where no unit ever changed its name.
    public CompleteStep(Incidents incidents) {
        this(incidents, Units.UNCHANGED);
    }

    /// Records an act at `now`.
    public Recording complete(IncidentId id, StepAct act, Instant now) {
        return incidents
                .find(id)
                .map(incident -> complete(incident, act, now))
                .orElseGet(Recording.NoSuchIncident::new);
    }

    private Recording complete(Incident incident, StepAct act, Instant now) {
        var policy = new StepPolicy(incident, act, units, known(incident, act), now);
        return policy.objection().orElseGet(() -> write(incident, act, policy, now));
    }

    /// Asked only where an act names some.
    private List<Exhibit> known(Incident incident, StepAct act) {
        return act.evidence().isEmpty() ? List.of() : exhibits.apply(incident.id());
    }

    private Recording write(Incident incident, StepAct act, StepPolicy policy, Instant now) {
        var round = incident.progress().round();
        var record = new StepRecord(act.step(), round, act.result(), act.note(), act.evidence(), act.by(), now);
        var after = after(incident.with(incident.progress().with(record)));
        var step = policy.step();
        var event = IncidentEvent.by(
                act.by(),
                now,
                IncidentEvent.Type.STEP,
                "Bước " + step.id() + " " + step.title() + " (vòng " + round + "): "
                        + act.result().label()
                        + (record.evidence().isEmpty() ? "" : "; " + record.exhibits()));
        return incidents.record(new Change(after, "step." + step.id() + "." + round, event, List.of()));
    }

    private static Incident after(Incident incident) {
        return incident.at(Course.of(incident).finished() ? Stage.CLOSED : Stage.RESPONDING);
    }
}
