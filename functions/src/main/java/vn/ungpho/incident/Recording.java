package vn.ungpho.incident;

import java.util.List;

/// What became of an officer's act.
public sealed interface Recording {

    /// It is recorded, and this is how the incident stands now.
    record Recorded(Incident incident) implements Recording {}

    /// It was recorded before, or changes nothing: nothing was written.
    record Unchanged(Incident incident) implements Recording {}

    /// There is no such incident.
    record NoSuchIncident() implements Recording {}

    /// It cannot be recorded.
    ///
    /// @param why  what kind of obstacle
    /// @param gaps what is in the way, one by one; never empty
    record Refused(Obstacle why, List<Gap> gaps) implements Recording {

        public Refused {
            gaps = List.copyOf(gaps);
        }

        /// A refusal for one cause.
        public Refused(Obstacle why, String field, String detail) {
            this(why, List.of(new Gap(field, detail)));
        }
    }

    /// One thing that is in the way.
    ///
    /// @param field  name in the outside contract
    /// @param detail what is wrong and what to do, Vietnamese, without any value that was sent
    record Gap(String field, String detail) {}

    /// Kinds of obstacles.
    enum Obstacle {
        NO_SUCH_STEP("Không có bước này"),
        /// Hồ sơ đã kết thúc.
        CLOSED("Hồ sơ đã kết thúc"),
        /// Somebody else has changed the incident since the officer saw it.
        STALE("Hồ sơ đã thay đổi"),
        /// It goes on with another incident.
        JOINED("Hồ sơ đã nhập"),
        QUARANTINED("Tin báo chờ kiểm tra"),
        OUT_OF_ORDER("Chưa đến lượt bước này"),
        DONE_BEFORE("Bước này đã được ghi nhận"),
        /// The unit does not lead the step.
        NOT_LEAD("Đơn vị không chủ trì bước này"),
        /// The value cannot be, or not here.
        INVALID("Nội dung chưa hợp lệ"),
        /// Điều kiện kết thúc bước that does not hold yet.
        CONDITION_MISSING("Chưa đủ điều kiện kết thúc bước");

        private final String label;

        Obstacle(String label) {
            this.label = label;
        }

        /// Name for people, Vietnamese.
        public String label() {
            return label;
        }
    }
}
