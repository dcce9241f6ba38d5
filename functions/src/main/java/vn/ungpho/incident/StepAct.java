package vn.ungpho.incident;

import java.util.Optional;

/// What an officer says of a step.
///
/// @param step    id in the incident's procedure
/// @param result  kết quả
/// @param note    what was done and found, Vietnamese
/// @param round   the round that the officer has in mind, if said
/// @param version the version of the progress that the officer saw, if said
/// @param by      who says so
public record StepAct(
        String step,
        StepRecord.Result result,
        String note,
        Optional<Integer> round,
        Optional<Integer> version,
        Actor by) {}
