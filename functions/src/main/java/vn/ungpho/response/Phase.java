package vn.ungpho.response;

import java.util.List;

/// Giai đoạn of a procedure.
///
/// @param number as printed, `I`, `II`; empty where the plan does not number its phases
/// @param title  as printed; empty where the plan's table has rows of steps only
public record Phase(String number, String title, List<Step> steps) {

    public Phase {
        steps = List.copyOf(steps);
    }
}
