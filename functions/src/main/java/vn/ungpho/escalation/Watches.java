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

    /// How many incidents have duties that are overdue.
    int overdue();

    /// How many incidents have duties that are to be done, none of which is overdue yet.
    int due();
}
