package vn.ungpho.incident;

import java.util.List;
import vn.ungpho.agency.Agencies;
import vn.ungpho.agency.Agency;

/// Mức độ nghiêm trọng of any incident: by the law, and by the criteria of its agency.
public record Severities(SeverityPolicy policy, Agencies agencies, FindingFields fields) {

    /// Of one incident.
    public SeverityView of(Incident incident) {
        var own = agencies.agency(incident.report().agency())
                .map(Agency::criteria)
                .orElse(List.of());
        return new SeverityView(policy, own, fields);
    }
}
