package vn.ungpho.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ungpho.response.yaml.YamlPlans;

/// Which mark ends a line of a plan.
class PlanOutlineTest {

    @Test
    void a_point_beside_points_that_head_others_is_a_heading_too() {
        var plan = new YamlPlans().plan("huyen-cao-lanh-2021-2025").orElseThrow();
        var points = new PlanOutline(plan.sections())
                .lines().stream()
                        .filter(l -> l.get("mark").equals("letter"))
                        .map(l -> l.get("text") + "" + l.get("end"))
                        .toList();
        assertEquals(
                List.of(
                        "Tiếp nhận, phân tích, ứng cứu ban đầu và thông báo sự cố",
                        "Triển khai ứng cứu, ngăn chặn và xử lý sự cố",
                        "Xử lý sự cố và khôi phục hệ thống",
                        "Tổng kết, đánh giá"),
                points);
    }
}
