package vn.ungpho.escalation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.ungpho.agency.Agencies;
import vn.ungpho.incident.Admission;
import vn.ungpho.incident.Change;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.IncidentFilter;
import vn.ungpho.incident.IncidentId;
import vn.ungpho.incident.Incidents;
import vn.ungpho.incident.LogDraft;
import vn.ungpho.incident.Notice;
import vn.ungpho.incident.Opening;
import vn.ungpho.incident.ReceiptCode;
import vn.ungpho.incident.Watch;

/// [Incidents] on which escalation looks at every act: what the act calls for is written in its transaction.
///
/// @param incidents where they are kept
public record WatchedIncidents(Incidents incidents, Watches watches, Agencies agencies, EscalationPolicy policy)
        implements Incidents {

    /// The sweep may be looking at the same moment; the act looks again.
    private static final int ATTEMPTS = 5;

    @Override
    public Written change(List<Change> changes) {
        var written = Written.STALE;
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            var seen = changes.stream().map(this::watch).toList();
            written = incidents.change(IntStream.range(0, changes.size())
                    .mapToObj(i -> watched(changes.get(i), seen.get(i)))
                    .toList());
            if (written != Written.STALE
                    || seen.equals(changes.stream().map(this::watch).toList())) {
                return written;
            }
        }
        return written;
    }

    private Watch watch(Change change) {
        var id = change.incident().id();
        return watches.of(id).orElseGet(() -> Watch.none(id));
    }

    private Change watched(Change change, Watch watch) {
        if (change.watch().isPresent()) {
            return change;
        }
        return agencies.agency(change.incident().report().agency())
                .map(agency -> policy.look(
                        new Situation(change.incident(), agency, watch),
                        change.event().at()))
                .map(outlook -> new Change(
                        change.incident(),
                        change.entryKey(),
                        change.event(),
                        Stream.concat(change.notices().stream(), outlook.notices().stream())
                                .toList(),
                        Optional.of(outlook.watch())))
                .orElse(change);
    }

    @Override
    public Admission admit(Opening opening) {
        return incidents.admit(opening);
    }

    @Override
    public Optional<Incident> find(IncidentId id) {
        return incidents.find(id);
    }

    @Override
    public Optional<Incident> find(ReceiptCode receipt) {
        return incidents.find(receipt);
    }

    @Override
    public Page list(IncidentFilter filter, Optional<String> after, int limit) {
        return incidents.list(filter, after, limit);
    }

    @Override
    public List<Incident> briefly(List<IncidentId> ids) {
        return incidents.briefly(ids);
    }

    @Override
    public Written append(LogDraft draft, List<Notice> notices) {
        return incidents.append(draft, notices);
    }
}
