package vn.ungpho.incident;

import java.util.List;
import java.util.Optional;

/// What an officer says of a step.
///
/// @param step    id in the incident's procedure
/// @param result  kết quả
/// @param note    what was done and found, Vietnamese
/// @param round   the round that the officer has in mind, if said
/// @param version the version of the progress that the officer saw, if said
/// @param evidence numbers of the incident's exhibits that show it, each once, in order
/// @param by      who says so
public record StepAct(
        String step,
        StepRecord.Result result,
        String note,
        Optional<Integer> round,
        Optional<Integer> version,
        List<Integer> evidence,
        Actor by) {

    public StepAct {
        evidence = evidence.stream().distinct().sorted().toList();
    }

    /// An act that no exhibit shows.
    public StepAct(
            String step,
            StepRecord.Result result,
            String note,
            Optional<Integer> round,
            Optional<Integer> version,
            Actor by) {
        this(step, result, note, round, version, List.of(), by);
    }
}
