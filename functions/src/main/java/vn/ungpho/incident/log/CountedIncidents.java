package vn.ungpho.incident.log;

import java.util.List;
import java.util.Locale;
import vn.ungpho.incident.Admission;
import vn.ungpho.incident.Change;
import vn.ungpho.incident.DelegatingIncidents;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.Incidents;
import vn.ungpho.incident.LogDraft;
import vn.ungpho.incident.Notice;
import vn.ungpho.incident.Opening;
import vn.ungpho.incident.Stage;
import vn.ungpho.log.Measure;

/// Incidents, with their reports counted by channel (`Reports`), those that are kept apart (`Quarantined`), and the
/// notices that they call for (`Notices`, state `pending`). What was known before is not counted again.
public record CountedIncidents(Incidents incidents) implements DelegatingIncidents {

    @Override
    public Admission admit(Opening opening) {
        var admission = incidents.admit(opening);
        if (admission instanceof Admission.Opened(Incident opened)) {
            var channel = opened.report().channel().name().toLowerCase(Locale.ROOT);
            Measure.count("Reports", 1).by("channel", channel).write();
            if (opened.stage() == Stage.QUARANTINED) {
                Measure.count("Quarantined", 1).write();
            }
            pending(opening.notices());
        }
        return admission;
    }

    @Override
    public Written change(List<Change> changes) {
        var written = incidents.change(changes);
        if (written == Written.NEW) {
            changes.forEach(change -> pending(change.notices()));
        }
        return written;
    }

    @Override
    public Written append(LogDraft draft, List<Notice> notices) {
        var written = incidents.append(draft, notices);
        if (written == Written.NEW) {
            pending(notices);
        }
        return written;
    }

    private static void pending(List<Notice> notices) {
        if (!notices.isEmpty()) {
            Measure.count("Notices", notices.size()).by("state", "pending").write();
        }
    }
}
