package vn.ungpho.incident;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Diễn biến ứng phó: what has been done and found out since the incident was opened.
///
/// @param version    counts changes, so that two officers cannot overwrite one another
/// @param steps      steps as they were done, oldest first
/// @param findings   what was found out so far
/// @param milestones moments that legal duties count from or to, oldest first
/// @param severities how serious it was taken for and why, oldest first
/// @param joint      which other incidents are of the same event
public record Progress(
        int version,
        List<StepRecord> steps,
        Findings findings,
        List<Milestone> milestones,
        List<SeverityChange> severities,
        Joint joint) {

    /// Nothing done yet.
    public static final Progress NONE = new Progress(0, List.of(), Findings.NONE, List.of());

    public Progress {
        steps = List.copyOf(steps);
        milestones = List.copyOf(milestones);
        // What was stored before these existed is read without them.
        severities = List.copyOf(Objects.requireNonNullElse(severities, List.of()));
        joint = Objects.requireNonNullElse(joint, Joint.NONE);
    }

    /// Of an incident that stands alone, and of which nobody has said yet how serious it is.
    public Progress(int version, List<StepRecord> steps, Findings findings, List<Milestone> milestones) {
        this(version, steps, findings, milestones, List.of(), Joint.NONE);
    }

    /// The round that the response is in: one more than the re-checks that failed.
    public int round() {
        return 1
                + (int) steps.stream()
                        .filter(s -> s.result() == StepRecord.Result.FAILED)
                        .count();
    }

    /// The last that was recorded of an event: a later record of the same event corrects the earlier one.
    public Optional<Milestone> milestone(String event) {
        return milestones.reversed().stream()
                .filter(m -> m.event().equals(event))
                .findFirst();
    }

    /// What it is after a change that is no step, finding or milestone.
    public Progress changed() {
        return new Progress(version + 1, steps, findings, milestones, severities, joint);
    }

    /// What it is after it was joined, or parted.
    public Progress with(Joint changed) {
        return new Progress(version + 1, steps, findings, milestones, severities, changed);
    }

    /// What it is after one more step was recorded.
    public Progress with(StepRecord step) {
        return new Progress(
                version + 1,
                Stream.concat(steps.stream(), Stream.of(step)).toList(),
                findings,
                milestones,
                severities,
                joint);
    }

    /// What it is with other findings.
    public Progress with(Findings changed) {
        return with(changed, List.of());
    }

    /// What it is with other findings, which change how serious it is.
    public Progress with(Findings changed, List<SeverityChange> more) {
        return new Progress(
                version + 1,
                steps,
                changed,
                milestones,
                Stream.concat(severities.stream(), more.stream()).toList(),
                joint);
    }

    /// What it is after one more milestone was recorded.
    public Progress with(Milestone milestone) {
        return new Progress(
                version + 1,
                steps,
                findings,
                Stream.concat(milestones.stream(), Stream.of(milestone)).toList(),
                severities,
                joint);
    }
}
