package vn.ungpho.incident;

import java.util.List;
import java.util.Optional;
import vn.ungpho.incident.Incidents.Written;

/// Thông tin bổ sung of all incidents.
public interface Supplements {

    /// Everything that is written in one transaction with a supplement.
    ///
    /// @param dedupeKey hash that the same delivery always has, of the same kind as an [Opening]'s
    /// @param entry     entry of the incident's log, if it gets one
    /// @param notices   for the outbox
    record Addition(Supplement supplement, String dedupeKey, Optional<IncidentEvent> entry, List<Notice> notices) {

        public Addition {
            notices = List.copyOf(notices);
        }
    }

    /// Writes a supplement, once. `STALE` when its number is taken meanwhile.
    Written add(Addition addition);

    /// The number of the last supplement of an incident; 0 when it has none.
    int last(IncidentId incident);

    /// One supplement.
    Optional<Supplement> find(IncidentId incident, int number);

    /// The newest supplements of an incident, oldest first.
    List<Supplement> newest(IncidentId incident, int limit);

    /// Makes a supplement an incident of its own, in one transaction with an entry in the log of the incident that
    /// it
    /// stood with. A repeated call answers with the incident that it became.
    Incident part(Supplement supplement, Opening opening, IncidentEvent entry);
}
