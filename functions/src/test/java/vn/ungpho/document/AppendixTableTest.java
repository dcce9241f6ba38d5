package vn.ungpho.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.ungpho.response.PlanAppendix;
import vn.ungpho.response.PlanAppendix.Column;
import vn.ungpho.response.PlanAppendix.Content;
import vn.ungpho.response.PlanAppendix.Merge;
import vn.ungpho.response.PlanAppendix.Task;
import vn.ungpho.response.Procedure;

class AppendixTableTest {

    @Test
    void a_merged_cell_stands_in_its_first_row_and_is_left_out_below() {
        var columns = List.of(
                new Column("Stt", Content.NUMBER, 10),
                new Column("Nhiệm vụ", Content.CONTENT, 50),
                new Column("Chủ trì", Content.LEAD, 40));
        var tasks = List.of(task("1", "Phòng A"), task("2", "Phòng B"), task("3", "Phòng B"));
        var merges = List.of(new Merge(Content.LEAD, "2", "3"));
        var appendix = new PlanAppendix("NHIỆM VỤ", false, columns, tasks, merges);

        var rows = rows(new AppendixTable(appendix, new Procedure(List.of())).data());

        assertEquals(
                List.of(List.of("1", "việc", "Phòng A"), List.of("2", "việc", "Phòng B"), List.of("3", "việc./.")),
                rows);
    }

    @Test
    void units_are_joined_and_begin_with_a_capital() {
        assertEquals("Các phòng; Công an tỉnh", AppendixTable.units(List.of("các phòng", "Công an tỉnh")));
        assertEquals("", AppendixTable.units(List.of()));
    }

    private static Task task(String number, String lead) {
        return new Task(number, "việc", List.of(lead), List.of(), "", "");
    }

    @SuppressWarnings("unchecked")
    private static List<List<Object>> rows(Map<String, Object> data) {
        return ((List<Map<String, Object>>) data.get("rows"))
                .stream()
                        .map(r -> ((List<Map<String, Object>>) r.get("cells"))
                                .stream().map(c -> c.get("text")).toList())
                        .toList();
    }
}
