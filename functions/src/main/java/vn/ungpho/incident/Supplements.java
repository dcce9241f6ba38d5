package vn.ungpho.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ungpho.incident.Incidents.Written;

/// Thông tin bổ sung of all incidents.
public interface Supplements {

    /// Everything that is written in one transaction with a supplement.
    ///
    /// @param incident  the incident that it is added to
    /// @param dedupeKey hash that the same delivery always has, of the same kind as an [Opening]'s
    /// @param entry     entry of the incident's log
    /// @param notices   for the outbox
    /// @param terms     sealed words that its incident is found by from now on
    record Addition(
            Incident incident,
            Supplement supplement,
            String dedupeKey,
            IncidentEvent entry,
            List<Notice> notices,
            Terms terms) {

        public Addition {
            notices = List.copyOf(notices);
        }

        /// The entry of the log; it vouches for the mail that the supplement came in and for the notices.
        ///
        /// @param kept what else it vouches for
        public LogDraft log(List<Imprint> kept) {
            var imprints = new ArrayList<>(kept);
            supplement.report().evidence().forEach(mail -> imprints.add(Imprint.of(mail)));
            notices.forEach(notice -> imprints.add(Imprint.of(notice)));
            return new LogDraft(supplement.incident(), "supplement." + supplement.number(), entry, imprints);
        }
    }

    /// Writes a supplement, once. `STALE` when its number is taken meanwhile.
    Written add(Addition addition);

    /// The number of the last supplement of an incident; 0 when it has none.
    int last(IncidentId incident);

    /// One supplement.
    Optional<Supplement> find(IncidentId incident, int number);

    /// The newest supplements of an incident, oldest first.
    default List<Supplement> newest(IncidentId incident, int limit) {
        return before(incident, Integer.MAX_VALUE, limit);
    }

    /// The last supplements before the one of this number, oldest first: as many as are asked for, however large.
    List<Supplement> before(IncidentId incident, int number, int limit);

    /// Makes a supplement an incident of its own, in one transaction with an entry in the log of the incident that it
    /// stood with. A repeated call answers with the incident that it became.
    Incident part(Supplement supplement, Opening opening, IncidentEvent entry);
}
