package vn.ungpho.incident;

import java.time.Instant;

/// One step of the procedure as it was done.
///
/// @param step   id of the step in the incident's procedure
/// @param round  vòng, from 1; a failed re-check opens the next one
/// @param result kết quả
/// @param note   what was done and found, Vietnamese
/// @param by     who recorded it
/// @param at     when it was recorded
public record StepRecord(String step, int round, Result result, String note, Actor by, Instant at) {

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
