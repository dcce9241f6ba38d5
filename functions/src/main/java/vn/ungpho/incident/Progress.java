package vn.ungpho.incident;

import java.util.List;

/// Diễn biến ứng phó: what has been done and found out since the incident was opened.
///
/// @param version    counts changes, so that two officers cannot overwrite one another
/// @param steps      steps as they were done, oldest first
/// @param findings   what was found out so far
/// @param milestones moments that legal duties count from or to, oldest first
public record Progress(int version, List<StepRecord> steps, Findings findings, List<Milestone> milestones) {

    /// Nothing done yet.
    public static final Progress NONE = new Progress(0, List.of(), Findings.NONE, List.of());

    public Progress {
        steps = List.copyOf(steps);
        milestones = List.copyOf(milestones);
    }

    /// The round that the response is in: one more than the re-checks that failed.
    public int round() {
        return 1
                + (int) steps.stream()
                        .filter(s -> s.result() == StepRecord.Result.FAILED)
                        .count();
    }
}
