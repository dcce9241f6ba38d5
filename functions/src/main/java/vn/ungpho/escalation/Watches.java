package vn.ungpho.escalation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.IncidentId;
import vn.ungpho.incident.Watch;

/// What escalation remembers of the incidents, and when it has to look at each again.
public interface Watches {

    /// What is remembered of an incident.
    Optional<Watch> of(IncidentId incident);

    /// Incidents that have to be looked at now, those first that wait longest.
    List<IncidentId> awaiting(Instant now, int limit);

    /// Writes what a look found, with its notices, in one transaction, if neither the incident nor what was
    /// remembered of it has changed since.
    ///
    /// @param incident as it was looked at
    /// @return whether it was written
    boolean keep(Incident incident, EscalationPolicy.Outlook outlook, Instant now);

    /// The duties of the law of all incidents together, as they were last looked at.
    Duties duties();

    /// How many duties there are.
    ///
    /// @param overdue those that are overdue
    /// @param due     those that are to be done and not overdue yet
    record Duties(int overdue, int due) {}
}
