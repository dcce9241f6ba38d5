package vn.ungpho.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.ungpho.incident.FindingFields;
import vn.ungpho.incident.Incident;

/// The figures of Mẫu số 05 TT 20/2017, counted from incidents: a row for each type of attack, one for those whose
/// type is not found out yet, and the total.
record Tally(List<Incident> incidents, FindingFields fields) {

    private static final String TYPE = "attackType";

    Map<String, Object> data() {
        var rows = new ArrayList<Map<String, Object>>();
        fields.field(TYPE)
                .orElseThrow()
                .options()
                .forEach(o -> rows.add(row(o.label(), i -> type(i).equals(Optional.of(o.id())))));
        if (incidents.stream().anyMatch(i -> type(i).isEmpty())) {
            rows.add(row("Chưa xác định loại", i -> type(i).isEmpty()));
        }
        return Map.of(
                "rows", rows,
                "total", row("Tổng số", i -> true),
                "helpers", named("helpers"),
                "foreignHelpers", named("foreignHelpers"),
                "proposals", named("proposals"));
    }

    private Map<String, Object> row(String label, Predicate<Incident> ofRow) {
        var counted = incidents.stream().filter(ofRow).toList();
        return Map.of(
                "label", label,
                "count", counted.size(),
                "self", yes(counted, "selfHandled"),
                "helped", yes(counted, "helpedByOthers"),
                "abroad", yes(counted, "helpedFromAbroad"),
                "asked", yes(counted, "askedCoordinator"),
                "damage", damage(counted));
    }

    private static long yes(List<Incident> incidents, String field) {
        return incidents.stream()
                .filter(i -> value(i, field).equals(Optional.of("yes")))
                .count();
    }

    /// In millions of đồng, `1.250,5`; that it is not known where nobody has estimated it.
    private static String damage(List<Incident> incidents) {
        var estimates = incidents.stream()
                .flatMap(i -> value(i, "damageEstimate").stream())
                .toList();
        var millions = estimates.stream()
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .movePointLeft(6)
                .stripTrailingZeros()
                .toPlainString()
                .split("\\.");
        var fraction = millions.length > 1 ? "," + millions[1] : "";
        if (estimates.isEmpty()) {
            return incidents.isEmpty() ? "0" : Sentence.NOT_KNOWN;
        }
        return Facts.grouped(millions[0]) + fraction;
    }

    private List<String> named(String field) {
        return incidents.stream()
                .flatMap(i -> value(i, field).stream())
                .flatMap(v -> Sentence.lines(v).stream())
                .map(String::strip)
                .distinct()
                .toList();
    }

    private static Optional<String> type(Incident incident) {
        return value(incident, TYPE);
    }

    private static Optional<String> value(Incident incident, String field) {
        return incident.progress().findings().value(field);
    }
}
