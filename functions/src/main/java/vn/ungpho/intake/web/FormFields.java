package vn.ungpho.intake.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.ungpho.agency.Agency;
import vn.ungpho.incident.Language;
import vn.ungpho.intake.FieldError;
import vn.ungpho.intake.FormField;
import vn.ungpho.intake.FormField.Kind;
import vn.ungpho.intake.ReportDraft;
import vn.ungpho.intake.ReportForm;

/// The fields of a form as its template sees them: maps of text.
///
/// @param served the agencies that can be chosen
/// @param draft  what was filled in
record FormFields(List<Agency> served, ReportDraft draft, List<FieldError> errors) {

    /// Faults that are told without a name: of no field, or of two.
    private static final List<String> OF_NO_FIELD = List.of("form", "contact");

    /// The steps in order, each with its fields.
    List<Map<String, Object>> steps(ReportForm form) {
        var steps = new ArrayList<Map<String, Object>>();
        for (var step : form.steps()) {
            int number = steps.size() + 1;
            steps.add(Map.of(
                    "number",
                    number,
                    "previous",
                    number > 1 ? String.valueOf(number - 1) : "",
                    "next",
                    number < form.steps().size() ? String.valueOf(number + 1) : "",
                    "title",
                    step.title().in(language()),
                    "note",
                    step.note().map(n -> n.in(language())).orElse(""),
                    "fields",
                    step.fields().stream().map(this::field).toList()));
        }
        return steps;
    }

    /// The list on top of the page, each fault with its field's name; a fault of no visible field leads to the
    /// description.
    List<Map<String, String>> summary(ReportForm form) {
        return errors.stream()
                .map(e -> {
                    var name = shortName(e.field());
                    var visible = form.field(name).isPresent();
                    var target = name.equals("contact") ? "email" : visible ? name : "description";
                    var label =
                            form.field(name).map(f -> f.label().in(language())).orElse(name);
                    var named = OF_NO_FIELD.contains(name) ? "" : label + ": ";
                    return Map.of("target", target, "detail", named + e.in(language()));
                })
                .toList();
    }

    /// What is wrong with a field; empty when nothing is.
    String error(String name) {
        return errors.stream()
                .filter(e -> shortName(e.field()).equals(name))
                .map(e -> e.in(language()))
                .collect(Collectors.joining(" "));
    }

    private Map<String, Object> field(FormField field) {
        var error = error(field.id());
        var reach = field.kind() == Kind.EMAIL || field.kind() == Kind.PHONE;
        var map = new HashMap<String, Object>();
        map.put("id", field.id());
        map.put("kind", field.kind().name().toLowerCase(Locale.ROOT));
        map.put("label", field.label().in(language()));
        map.put("help", field.help().map(h -> h.in(language())).orElse(""));
        map.put("required", field.required());
        map.put("longest", field.most());
        map.put("autocomplete", field.autocomplete().orElse("off"));
        map.put("value", draft.value(field.id()));
        map.put("error", error);
        map.put("invalid", !error.isEmpty() || reach && !error("contact").isEmpty());
        map.put("described", described(field, reach));
        map.put("choices", field.kind() == Kind.AGENCY ? agencies() : choices(field));
        return map;
    }

    /// Ids of what a screen reader says after the field's name.
    private String described(FormField field, boolean reach) {
        var ids = new ArrayList<String>();
        field.help().ifPresent(h -> ids.add(field.id() + "-help"));
        if (reach) {
            ids.add("contact-help");
            Optional.of(error("contact")).filter(e -> !e.isEmpty()).ifPresent(e -> ids.add("contact-error"));
        }
        Optional.of(error(field.id())).filter(e -> !e.isEmpty()).ifPresent(e -> ids.add(field.id() + "-error"));
        return String.join(" ", ids);
    }

    private List<Map<String, Object>> agencies() {
        return served.stream()
                .map(a -> choice(a.id(), a.name(), a.id().equals(draft.value("agency"))))
                .toList();
    }

    /// Where nothing was chosen, what is not known is: a frightened person must not have to choose.
    private List<Map<String, Object>> choices(FormField field) {
        var given = draft.value(field.id());
        var chosen = field.choices().stream().anyMatch(c -> c.id().equals(given)) ? given : "unknown";
        return field.choices().stream()
                .map(c -> choice(c.id(), c.label().in(language()), c.id().equals(chosen)))
                .toList();
    }

    private static Map<String, Object> choice(String id, String label, boolean chosen) {
        return Map.of("id", id, "label", label, "chosen", chosen);
    }

    private static String shortName(String field) {
        return field.replaceFirst("^contact\\.", "");
    }

    private Language language() {
        return draft.language();
    }
}
