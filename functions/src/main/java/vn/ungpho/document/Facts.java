package vn.ungpho.document;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.ungpho.incident.FindingField;
import vn.ungpho.incident.FindingFields;
import vn.ungpho.incident.Findings;

/// Kết quả xác minh, the way a template reads it: every field by its id, whether it was found out or not.
///
/// A field has `text`, the same `unstopped` without its full stop and `closed` with one, its `lines`, each closed,
/// `known`, and the `options` of a choice, each with `mark` and `label`.
record Facts(FindingFields fields, Findings findings) {

    private static final String CHOSEN = "■";
    private static final String NOT_CHOSEN = "□";
    private static final Pattern THOUSANDS = Pattern.compile("(?<=[0-9])(?=(?:[0-9]{3})+$)");

    Map<String, Object> data() {
        var data = new HashMap<String, Object>();
        fields.fields().forEach(f -> data.put(f.id(), data(f)));
        return data;
    }

    /// The fields that a form cannot do without and that are not found out yet.
    List<FindingField> open(String form) {
        return fields.mandatoryFor(form).stream().filter(f -> !isKnown(f)).toList();
    }

    private boolean isKnown(FindingField field) {
        return findings.value(field.id()).filter(v -> !v.equals("unknown")).isPresent();
    }

    private Map<String, Object> data(FindingField field) {
        var text = Sentence.known(findings.value(field.id()).map(v -> shown(field, v)));
        return Map.of(
                "text", text,
                "unstopped", Sentence.unstopped(text),
                "closed", Sentence.ended(text),
                "lines", Sentence.closedLines(text),
                "known", isKnown(field),
                "options", options(field));
    }

    private static String shown(FindingField field, String value) {
        return field.kind() == FindingField.Kind.NUMBER ? grouped(value) : field.shown(value);
    }

    /// `1.250.000`
    static String grouped(String digits) {
        return THOUSANDS.matcher(digits).replaceAll(".");
    }

    private List<Map<String, Object>> options(FindingField field) {
        var chosen = Arrays.stream(findings.value(field.id()).orElse("").split(","))
                .map(String::strip)
                .toList();
        return field.options().stream()
                .map(o -> Map.<String, Object>of(
                        "id",
                        o.id(),
                        "mark",
                        chosen.contains(o.id()) ? CHOSEN : NOT_CHOSEN,
                        "label",
                        o.label(),
                        "chosen",
                        chosen.contains(o.id())))
                .toList();
    }
}
