package vn.ungpho.incident;

import java.util.List;
import java.util.Optional;

/// The incidents of all agencies.
public interface Incidents {

    /// Writes an incident, its key against double delivery and its notices in one transaction, once. To be told that
    /// it was there before costs the same however long its log is by now.
    Admission admit(Opening opening);

    /// The incident that was opened with this key or for this group, or that the delivery with this key was added to,
    /// without its log: what it costs does not grow with that.
    Optional<Incident> opened(String key);

    /// The incident with its log.
    Optional<Incident> find(IncidentId id);

    /// The incident that a receipt code belongs to.
    Optional<Incident> find(ReceiptCode receipt);

    /// The incident without its log: what it costs does not grow with that.
    Optional<Incident> briefly(IncidentId id);

    /// The incident that a receipt code belongs to, without its log.
    Optional<Incident> briefly(ReceiptCode receipt);

    /// What keeps an incident shut.
    ///
    /// @param secretHash hash of the secret that opens it
    record Lock(IncidentId incident, String secretHash) {}

    /// The lock of a receipt code. As much is read for a code that there is not, so that the time of an answer does
    /// not tell which codes there are.
    Optional<Lock> lock(ReceiptCode receipt);

    /// The incidents that are asked for, newest first, without their logs. A page is empty only where there is
    /// nothing more.
    ///
    /// @param after the mark of the page before
    /// @throws IllegalArgumentException when the mark is none of ours
    Page list(IncidentFilter filter, Optional<String> after, int limit);

    /// All incidents of an agency, newest first, without their logs.
    default Page list(String agency, Optional<String> after, int limit) {
        return list(IncidentFilter.of(agency), after, limit);
    }

    /// These incidents without their logs, in this order; one that there is not is left out.
    List<Incident> briefly(List<IncidentId> ids);

    /// Writes what an act changed, its log entry and its notices in one transaction, if nobody changed the incident
    /// in between.
    default Written change(Change change) {
        return change(List.of(change));
    }

    /// Writes what an act changed of several incidents, each as above, all in one transaction. The first entry tells
    /// whether it was written before.
    Written change(List<Change> changes);

    /// Writes a change and says what became of the act.
    default Recording record(Change change) {
        return switch (change(change)) {
            case NEW -> new Recording.Recorded(find(change.incident().id()).orElseThrow());
            case KNOWN -> new Recording.Unchanged(find(change.incident().id()).orElseThrow());
            case STALE ->
                new Recording.Refused(
                        Recording.Obstacle.STALE, "version", "Người khác vừa ghi vào hồ sơ; xem lại hồ sơ rồi ghi");
        };
    }

    /// What became of a change.
    enum Written {
        NEW,
        /// An entry with this key was there before; nothing was written.
        KNOWN,
        /// The incident is not as it was when the act was judged; nothing was written.
        STALE
    }

    /// Adds an entry to the log that vouches for nothing. The same `entryKey` is written once.
    default void append(IncidentId id, String entryKey, IncidentEvent event) {
        append(new LogDraft(id, entryKey, event, List.of()));
    }

    /// Adds an entry to the log. The same key is written once.
    default void append(LogDraft draft) {
        append(draft, List.of());
    }

    /// Adds an entry to the log together with notices, in one transaction. The entry vouches for them.
    ///
    /// @return `STALE` when one of the notices is there already; nothing was written then
    Written append(LogDraft draft, List<Notice> notices);

    /// One page of a list.
    ///
    /// @param next opaque mark of the next page, empty on the last
    record Page(List<Incident> incidents, Optional<String> next) {}
}
