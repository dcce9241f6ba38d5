package vn.ungpho.escalation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.ungpho.agency.Agencies;
import vn.ungpho.incident.IncidentId;
import vn.ungpho.incident.Incidents;
import vn.ungpho.incident.Watch;

/// Looks at every incident whose time has come. One that fails does not hold up the others.
public record SweepWatches(Incidents incidents, Watches watches, Agencies agencies, EscalationPolicy policy) {

    private static final int BATCH = 200;

    /// What a sweep did.
    ///
    /// @param looked   how many incidents it looked at
    /// @param written  how many notices it wrote
    /// @param failures why it could not look at some; they stay due
    public record Swept(int looked, int written, List<RuntimeException> failures) {}

    /// Looks at what is due.
    public Swept sweep(Instant now) {
        var failures = new ArrayList<RuntimeException>();
        int written = 0;
        var due = watches.awaiting(now, BATCH);
        for (var id : due) {
            try {
                written += look(id, now);
            } catch (RuntimeException e) {
                failures.add(e);
            }
        }
        return new Swept(due.size(), written, List.copyOf(failures));
    }

    /// What somebody changed at this moment stays due, and is looked at the next time.
    private int look(IncidentId id, Instant now) {
        var incident = incidents.find(id).orElseThrow(() -> new IllegalStateException("no incident " + id));
        var agency = agencies.agency(incident.report().agency())
                .orElseThrow(() -> new IllegalStateException("no agency of incident " + id));
        var watch = watches.of(id).orElseGet(() -> Watch.none(id));
        var outlook = policy.look(new Situation(incident, agency, watch), now);
        return watches.keep(incident, outlook, now) ? outlook.notices().size() : 0;
    }
}
