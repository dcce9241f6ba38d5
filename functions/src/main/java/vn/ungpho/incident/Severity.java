package vn.ungpho.incident;

import java.util.List;

/// Mức độ nghiêm trọng: the answer of the criteria, with the ground of each.
///
/// @param answer       whether the incident is serious
/// @param article      where the criteria stand
/// @param grounds      one for each criterion, in order
/// @param reservations what is not sure about the rule itself, Vietnamese
public record Severity(Holds answer, String article, List<Ground> grounds, List<String> reservations) {

    public Severity {
        grounds = List.copyOf(grounds);
        reservations = List.copyOf(reservations);
    }

    /// What one criterion says and why.
    ///
    /// @param title   the criterion, Vietnamese
    /// @param article where it stands
    /// @param answer  whether it holds
    /// @param reason  the facts that it rests on, Vietnamese
    public record Ground(String title, String article, Holds answer, String reason) {}
}
