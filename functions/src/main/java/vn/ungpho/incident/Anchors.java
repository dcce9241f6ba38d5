package vn.ungpho.incident;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Mốc đã khóa: heads of chains as they once were, kept where nobody can write over them. Whoever makes up a whole
/// new chain cannot make up these.
public interface Anchors {

    /// Keeps a head. The same head is kept once.
    void keep(IncidentId incident, LogHead head, Instant now);

    /// The heads that were kept of an incident; empty when the place where they are does not answer.
    Optional<List<LogHead>> of(IncidentId incident);
}
