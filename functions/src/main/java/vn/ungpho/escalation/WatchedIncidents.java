package vn.ungpho.escalation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.ungpho.agency.Agencies;
import vn.ungpho.incident.Change;
import vn.ungpho.incident.DelegatingIncidents;
import vn.ungpho.incident.Incidents;
import vn.ungpho.incident.Watch;

/// [Incidents] on which escalation looks at every act: what the act calls for is written in its transaction.
///
/// @param incidents where they are kept
public record WatchedIncidents(Incidents incidents, Watches watches, Agencies agencies, EscalationPolicy policy)
        implements DelegatingIncidents {

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
}
