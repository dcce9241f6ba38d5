package vn.ungpho.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Everything that is written in one transaction when an officer's act changes an incident.
///
/// @param incident the incident as it is afterwards; the version of its progress is one more than before
/// @param entryKey what the log knows the entry by; the same act always has the same
/// @param event    the entry of the log
/// @param notices  notices that the change calls for, for the outbox
/// @param watch    what escalation remembers afterwards; empty where it did not look
public record Change(
        Incident incident, String entryKey, IncidentEvent event, List<Notice> notices, Optional<Watch> watch) {

    public Change {
        notices = List.copyOf(notices);
    }

    /// A change that escalation has not looked at.
    public Change(Incident incident, String entryKey, IncidentEvent event, List<Notice> notices) {
        this(incident, entryKey, event, notices, Optional.empty());
    }

    /// The entry of the log; it vouches for the notices.
    ///
    /// @param kept what else it vouches for
    public LogDraft log(List<Imprint> kept) {
        var imprints = new ArrayList<>(kept);
        notices.forEach(notice -> imprints.add(Imprint.of(notice)));
        return new LogDraft(incident.id(), entryKey, event, imprints);
    }

    /// The version that the store must still have.
    public int expectedVersion() {
        return incident.progress().version() - 1;
    }
}
