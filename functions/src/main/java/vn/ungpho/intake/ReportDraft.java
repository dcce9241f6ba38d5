package vn.ungpho.intake;

import java.util.Map;
import vn.ungpho.incident.Language;

/// What a person filled in, before it is checked: text as it was typed, by field.
///
/// @param formVersion version of the form that it was filled in with
/// @param values      by id of the field; what was not filled in may be missing
/// @param language    the language that the person reads
public record ReportDraft(String formVersion, Map<String, String> values, Language language) {

    public ReportDraft {
        values = Map.copyOf(values);
    }

    /// The value of a field, empty where nothing was filled in.
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /// Names no value, so that a stray log line does not either.
    @Override
    public String toString() {
        return "ReportDraft[…]";
    }
}
