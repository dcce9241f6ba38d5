package vn.ungpho.incident;

import java.util.Map;
import java.util.Optional;

/// What an officer found out.
///
/// @param values  by field id; an empty value takes back what was found out before
/// @param reason  why the severity changes, Vietnamese; empty where it does not or the findings say it
/// @param version the version of the progress that the officer saw, if said
/// @param by      who says so
public record FindingsAct(Map<String, String> values, String reason, Optional<Integer> version, Actor by) {

    /// Without a reason.
    public FindingsAct(Map<String, String> values, Optional<Integer> version, Actor by) {
        this(values, "", version, by);
    }

    public FindingsAct {
        values = Map.copyOf(values);
    }
}
