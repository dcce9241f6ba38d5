package vn.ungpho.incident.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.IncidentId;
import vn.ungpho.incident.Supplement;
import vn.ungpho.incident.Supplements;
import vn.ungpho.web.Problem;
import vn.ungpho.web.Refusal;
import vn.ungpho.web.Request;

/// A supplement as officers get it.
public final class SupplementJson {

    /// The parameter that asks for the supplements before one, by its number.
    private static final String BEFORE = "before";

    /// More do not come at once: a program may have written thousands.
    private static final int MOST = 100;

    /// Nor longer ones, in characters of their texts: no door answers with more than a few mebibytes.
    private static final int LONGEST = 500_000;

    private SupplementJson() {}

    /// The supplements before the one whose number a request names, the newest where it names none.
    ///
    /// @throws Refusal 400 when it names something else
    public static Map<String, Object> asked(Request request, Supplements supplements, Incident incident) {
        var number = request.query(BEFORE).orElse(String.valueOf(Integer.MAX_VALUE));
        if (!number.matches("[1-9][0-9]{0,9}") || Long.parseLong(number) > Integer.MAX_VALUE) {
            throw new Refusal(new Problem(
                    400,
                    "Tham số không hợp lệ",
                    "Xem từng tham số.",
                    List.of(new Problem.Field(BEFORE, "Số của một thông tin bổ sung"))));
        }
        return members(supplements.before(incident.id(), Integer.parseInt(number), MOST));
    }

    /// The newest supplements of an incident, oldest first.
    public static Map<String, Object> newest(Supplements supplements, Incident incident) {
        return members(supplements.newest(incident.id(), MOST));
    }

    /// As many as are not too long together, and before which number the earlier ones stand, if there are any.
    private static Map<String, Object> members(List<Supplement> found) {
        var shown = new ArrayList<Supplement>();
        int length = 0;
        for (var supplement : found.reversed()) {
            length += supplement.report().description().length();
            if (length > LONGEST && !shown.isEmpty()) {
                break;
            }
            shown.addFirst(supplement);
        }
        var json = new LinkedHashMap<String, Object>();
        json.put("supplements", shown.stream().map(SupplementJson::of).toList());
        Optional.of(shown)
                .filter(s -> !s.isEmpty() && s.getFirst().number() > 1)
                .ifPresent(s -> json.put("supplementsBefore", s.getFirst().number()));
        return json;
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
