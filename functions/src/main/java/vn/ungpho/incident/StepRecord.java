package vn.ungpho.incident;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/// One step of the procedure as it was done.
///
/// @param step   id of the step in the incident's procedure
/// @param round  vòng, from 1; a failed re-check opens the next one
/// @param result kết quả
/// @param note   what was done and found, Vietnamese
/// @param evidence numbers of the exhibits that show it; none in records from before they could be named
/// @param by     who recorded it
/// @param at     when it was recorded
public record StepRecord(
        String step, int round, Result result, String note, List<Integer> evidence, Actor by, Instant at) {

    public StepRecord {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }

    /// A step that no exhibit shows.
    public StepRecord(String step, int round, Result result, String note, Actor by, Instant at) {
        this(step, round, result, note, List.of(), by, at);
    }

    /// The exhibits for people, Vietnamese: `chứng cứ số 1, 2`; empty when there are none.
    public String exhibits() {
        return evidence.isEmpty()
                ? ""
                : "chứng cứ số " + evidence.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /// Kết quả of a step.
    public enum Result {
        DONE("Đã hoàn thành"),
        /// The re-check found the system not safe yet: containment and eradication are opened again.
        FAILED("Không đạt"),
        /// An optional step that this case does not need.
        NOT_NEEDED("Không áp dụng");

        private final String label;

        Result(String label) {
            this.label = label;
        }

        /// Name for people, Vietnamese.
        public String label() {
            return label;
        }
    }
}
