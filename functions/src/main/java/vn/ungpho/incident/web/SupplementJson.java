package vn.ungpho.incident.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.IncidentId;
import vn.ungpho.incident.Supplement;
import vn.ungpho.incident.Supplements;

/// A supplement as officers get it.
public final class SupplementJson {

    /// More are not shown: a program may have written thousands, and each is in the inbox.
    private static final int MOST = 100;

    private SupplementJson() {}

    /// The newest supplements of an incident, oldest first.
    public static List<Map<String, Object>> newest(Supplements supplements, Incident incident) {
        return supplements.newest(incident.id(), MOST).stream()
                .map(SupplementJson::of)
                .toList();
    }

    private static Map<String, Object> of(Supplement supplement) {
        var json = new LinkedHashMap<String, Object>();
        json.put("number", supplement.number());
        json.put("receivedAt", supplement.receivedAt().toString());
        json.put("foundBy", supplement.how());
        json.put("report", IncidentJson.report(supplement.report()));
        json.put("partedTo", supplement.partedTo().map(IncidentId::value).orElse(null));
        return json;
    }
}
