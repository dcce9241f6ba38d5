package vn.ungpho.incident;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.ungpho.response.Step;

/// Điều kiện kết thúc bước: what has to be known before a step counts as done.
enum ExitCondition {
    /// Every legal clock starts here, so it is part of verifying the report (Mẫu số 03 TT 20/2017 asks for it).
    DETECTION_KNOWN("milestones.detected") {
        @Override
        boolean asked(Course course, Step step) {
            return course.isFirst(step);
        }

        @Override
        String missing(Course course) {
            return course.progress().milestone(Milestone.DETECTED).isPresent()
                    ? ""
                    : "Ghi mốc thời điểm phát hiện sự cố trước: các thời hạn báo cáo tính từ mốc này";
        }
    },
    /// The five days for the closing report start here (TT 20/2017 Điều 9 khoản 2 điểm b).
    END_KNOWN("milestones.ended") {
        @Override
        String missing(Course course) {
            return course.progress().milestone(Milestone.ENDED).isPresent()
                    ? ""
                    : "Ghi mốc thời điểm kết thúc ứng cứu trước: thời hạn báo cáo kết thúc tính từ mốc này";
        }
    },
    /// Tổng kết analyses the cause (TT 20/2017 Điều 11 khoản 4).
    CAUSE_KNOWN("findings.cause") {
        @Override
        String missing(Course course) {
            return unlessFound(course, "cause", "Ghi nguyên nhân sự cố vào kết quả xác minh trước");
        }
    },
    /// Mẫu số 04 TT 20/2017 has nothing to say without it.
    RESULT_KNOWN("findings.result") {
        @Override
        String missing(Course course) {
            return unlessFound(course, "result", "Ghi kết quả xử lý sự cố vào kết quả xác minh trước");
        }
    },
    /// A step that was passed over is said to be not needed, not forgotten.
    OPTIONAL_STEPS_SETTLED("steps") {
        @Override
        String missing(Course course) {
            var left = course.optionalLeft().stream().map(Step::id).collect(Collectors.joining(", "));
            return left.isEmpty() ? "" : "Ghi nhận kết quả hoặc \"không áp dụng\" trước cho bước: " + left;
        }
    };

    private final String field;

    ExitCondition(String field) {
        this.field = field;
    }

    /// Whether a step asks for it; the last one unless said otherwise.
    boolean asked(Course course, Step step) {
        return course.isLast(step);
    }

    /// What is missing, Vietnamese; empty when nothing is.
    abstract String missing(Course course);

    /// What is missing before a step counts as done.
    static List<Recording.Gap> gaps(Course course, Step step) {
        return Arrays.stream(values())
                .filter(c -> c.asked(course, step))
                .map(c -> new Recording.Gap(c.field, c.missing(course)))
                .filter(gap -> !gap.detail().isEmpty())
                .toList();
    }

    private static String unlessFound(Course course, String field, String detail) {
        return course.progress().findings().value(field).isPresent() ? "" : detail;
    }
}
