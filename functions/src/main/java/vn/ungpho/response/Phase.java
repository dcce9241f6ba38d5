package vn.ungpho.response;

import java.util.List;

/// Giai đoạn of a procedure.
///
/// @param number as printed, `I`, `II`; empty where the plan prints no row for its phases
/// @param title  as printed; empty where the plan prints no row for its phases
public record Phase(String number, String title, List<Step> steps) {

    public Phase {
        steps = List.copyOf(steps);
    }
}
