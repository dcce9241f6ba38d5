package vn.ungpho.incident.web;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.ungpho.incident.Fault;
import vn.ungpho.incident.Verification;

/// A verification as officers get it.
final class VerificationJson {

    private VerificationJson() {}

    static Map<String, Object> json(Verification verification, Instant now) {
        var json = new LinkedHashMap<String, Object>();
        json.put("incident", verification.incident().value());
        json.put("at", now.toString());
        json.put("verdict", word(verification.verdict()));
        json.put("verdictLabel", verification.verdict().label());
        json.put("summary", verification.summary());
        json.put("entries", verification.checked().entries());
        json.put(
                "head",
                Map.of(
                        "number",
                        verification.head().number(),
                        "hash",
                        verification.head().hash()));
        json.put("anchored", verification.anchored());
        json.put("things", verification.checked().things());
        json.put("objects", verification.checked().objects());
        json.put("bytes", verification.checked().bytes());
        json.put("first", verification.first().map(VerificationJson::fault).orElse(null));
        json.put("broken", faults(verification.broken()));
        json.put("unverified", faults(verification.unverified()));
        return json;
    }

    private static List<Map<String, Object>> faults(List<Fault> faults) {
        return faults.stream().map(VerificationJson::fault).toList();
    }

    private static Map<String, Object> fault(Fault fault) {
        return Map.of(
                "entry", fault.entry(),
                "kind", word(fault.kind()),
                "label", fault.kind().label(),
                "about", fault.about(),
                "expected", fault.expected(),
                "found", fault.found());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
