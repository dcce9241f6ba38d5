package vn.ungpho.incident;

import java.util.List;
import java.util.Optional;

/// Incidents that stand before others and pass on what they do not change.
public interface DelegatingIncidents extends Incidents {

    /// Those that everything is passed on to.
    Incidents incidents();

    @Override
    default Admission admit(Opening opening) {
        return incidents().admit(opening);
    }

    @Override
    default Optional<Incident> opened(String key) {
        return incidents().opened(key);
    }

    @Override
    default Optional<Incident> find(IncidentId id) {
        return incidents().find(id);
    }

    @Override
    default Optional<Incident> find(ReceiptCode receipt) {
        return incidents().find(receipt);
    }

    @Override
    default Optional<Incident> briefly(IncidentId id) {
        return incidents().briefly(id);
    }

    @Override
    default Optional<Incident> briefly(ReceiptCode receipt) {
        return incidents().briefly(receipt);
    }

    @Override
    default Optional<Lock> lock(ReceiptCode receipt) {
        return incidents().lock(receipt);
    }

    @Override
    default Page list(IncidentFilter filter, Optional<String> after, int limit) {
        return incidents().list(filter, after, limit);
    }

    @Override
    default List<Incident> briefly(List<IncidentId> ids) {
        return incidents().briefly(ids);
    }

    @Override
    default Written change(List<Change> changes) {
        return incidents().change(changes);
    }

    @Override
    default Written append(LogDraft draft, List<Notice> notices) {
        return incidents().append(draft, notices);
    }
}
