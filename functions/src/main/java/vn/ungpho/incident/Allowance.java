package vn.ungpho.incident;

import java.time.Instant;

/// Hạn mức: how often something may be done within a window of time. It is used up in the same transaction as what it
/// allows, so that a repeated delivery costs nothing.
///
/// @param counter name of what is counted, with its window; says nothing of a person
/// @param most    how often it may be done
/// @param until   end of the window, when the counter is no longer needed
public record Allowance(String counter, int most, Instant until) {}
