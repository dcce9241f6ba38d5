package vn.ungpho.escalation;

import java.time.Instant;
import java.util.List;
import vn.ungpho.incident.Incident;

/// How every legal duty stands for an incident. Pure: what it says follows from the law as data, the incident and the
/// moment of asking.
public record Deadlines(Duties duties, WorkCalendar calendar) {

    /// One for each duty, in their order; what does not apply says why.
    public List<Deadline> of(Incident incident, Instant now) {
        return duties.duties().stream().map(d -> of(d, incident, now)).toList();
    }

    private Deadline of(Duty duty, Incident incident, Instant now) {
        return new Reckoning(duty, incident, now, new Counting(calendar)).deadline();
    }
}
