package vn.ungpho.incident;

import java.util.List;
import java.util.Optional;

/// The incidents of all agencies.
public interface Incidents {

    /// Writes an incident, its key against double delivery and its notices in one transaction, once.
    Admission admit(Opening opening);

    /// The incident with its log.
    Optional<Incident> find(IncidentId id);

    /// The incident that a receipt code belongs to.
    Optional<Incident> find(ReceiptCode receipt);

    /// The incidents of an agency, newest first, without their logs.
    Page list(String agency, Optional<String> after, int limit);

    /// Adds an entry to the log. The same `entryKey` is written once.
    void append(IncidentId id, String entryKey, IncidentEvent event);

    /// One page of a list.
    ///
    /// @param next opaque mark of the next page, empty on the last
    record Page(List<Incident> incidents, Optional<String> next) {}
}
