package vn.ungpho.incident;

import java.util.List;

/// The exhibits of all incidents.
public interface Exhibits {

    /// Those of an incident, by number.
    List<Exhibit> of(IncidentId incident);

    /// Records an exhibit together with its entry in the incident's log, in one transaction, under its number.
    ///
    /// @return false when the incident has an exhibit of this number already; nothing was written
    /// @throws IllegalStateException when there is no such incident
    boolean add(IncidentId incident, Exhibit exhibit, IncidentEvent entry);
}
