package vn.ungpho.intake;

import java.time.Instant;
import java.util.List;
import vn.ungpho.incident.Change;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.IncidentEvent;
import vn.ungpho.incident.IncidentId;
import vn.ungpho.incident.Incidents;
import vn.ungpho.incident.Recording;
import vn.ungpho.incident.Stage;

/// Bỏ chờ kiểm tra: an officer has looked at a quarantined report and lets it through. It is received now. A repeated
/// call changes nothing.
public record ReleaseReport(Incidents incidents) {

    /// Releases the report of this incident at `now`.
    ///
    /// @param officer name of whoever does it
    public Recording release(IncidentId id, String officer, Instant now) {
        return incidents
                .find(id)
                .map(incident -> incident.stage() == Stage.QUARANTINED
                        ? write(incident, officer, now)
                        : new Recording.Unchanged(incident))
                .orElseGet(Recording.NoSuchIncident::new);
    }

    private Recording write(Incident incident, String officer, Instant now) {
        var released = incident.at(Stage.RECEIVED).with(incident.progress().changed());
        var event =
                new IncidentEvent(now, IncidentEvent.Type.RELEASED, "Đã kiểm tra và tiếp nhận tin báo - " + officer);
        return incidents.record(new Change(released, "release", event, List.of()));
    }
}
