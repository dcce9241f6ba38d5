package vn.ungpho.incident;

import java.time.LocalDate;
import java.util.Optional;

/// Điều chưa chắc chắn: what is not sure about a rule of law, said wherever the rule is used.
///
/// @param from first day for which it is in doubt; empty when it is for every day
/// @param text what is in doubt and why, Vietnamese
public record Reservation(Optional<LocalDate> from, String text) {

    /// Whether it holds for an incident of this day.
    public boolean holdsOn(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true);
    }
}
