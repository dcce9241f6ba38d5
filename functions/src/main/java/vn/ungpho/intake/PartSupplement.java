package vn.ungpho.intake;

import java.time.Instant;
import java.util.Optional;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.IncidentEvent;
import vn.ungpho.incident.IncidentId;
import vn.ungpho.incident.Supplement;
import vn.ungpho.incident.Supplements;

/// Tách hồ sơ: makes an incident of its own out of a supplement that was put with the wrong one. The supplement stays
/// where it stood, with a pointer to what it became.
public record PartSupplement(Supplements supplements, ReceiveReport receive) {

    /// Parts the supplement at `now`; empty when there is none of this number. A repeated call answers with the
    /// incident that it became.
    ///
    /// @param officer name of whoever does it
    public Optional<Incident> part(IncidentId incident, int number, String officer, Instant now) {
        return supplements.find(incident, number).map(supplement -> part(supplement, officer, now));
    }

    private Incident part(Supplement supplement, String officer, Instant now) {
        var delivery = new Delivery("part:" + supplement.incident() + ":" + supplement.number(), Optional.empty());
        var opening = receive.opening(supplement.report(), delivery, now);
        var entry = new IncidentEvent(
                now,
                IncidentEvent.Type.PARTED,
                "Tách thông tin bổ sung số " + supplement.number() + " thành hồ sơ "
                        + opening.incident().id() + " - " + officer);
        return supplements.part(supplement, opening, entry);
    }
}
