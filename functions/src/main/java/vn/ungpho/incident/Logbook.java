package vn.ungpho.incident;

import java.util.List;
import java.util.Optional;

/// Nhật ký as it is kept, entry by entry, beside what the entries vouch for. Read only: an entry is written with
/// the act that it tells of, by whoever writes the act.
public interface Logbook {

    /// The end of the chain, as the next writer will find it; empty when no entry of the incident is chained.
    Optional<LogHead> head(IncidentId incident);

    /// The entries of an incident, by number; those without a number first, by time.
    List<LogEntry> entries(IncidentId incident);

    /// The hash of what the table keeps now of a thing; empty when it is not there.
    ///
    /// @param imprint of a kind that the table keeps
    Optional<String> kept(IncidentId incident, Imprint imprint);

    /// What the table keeps now of an incident's report, state, exhibits and supplements.
    List<Imprint> present(IncidentId incident);
}
