package vn.ungpho.incident;

import java.util.Map;
import java.util.Optional;

/// What an officer found out.
///
/// @param values  by field id; an empty value takes back what was found out before
/// @param version the version of the progress that the officer saw, if said
/// @param by      who says so
public record FindingsAct(Map<String, String> values, Optional<Integer> version, Actor by) {

    public FindingsAct {
        values = Map.copyOf(values);
    }
}
