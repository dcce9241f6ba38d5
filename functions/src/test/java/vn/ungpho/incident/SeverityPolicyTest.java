package vn.ungpho.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ungpho.incident.yaml.YamlFindingFields;
import vn.ungpho.incident.yaml.YamlSeverity;

class SeverityPolicyTest {

    private static final LocalDate BEFORE = LocalDate.of(2026, 6, 30);

    private final FindingFields fields = new YamlFindingFields();
    private final SeverityPolicy policy = YamlSeverity.read();

    /// Level, listed, effects, beyond means; a dash stands for what was not found out.
    @ParameterizedTest
    @CsvSource({
        "4, -, interrupted, yes, YES",
        "5, no, 'control-lost,chain', yes, YES",
        "2, yes, data-lost, yes, YES",
        "3, no, interrupted, yes, NO",
        "4, -, none, yes, NO",
        "4, -, interrupted, no, NO",
        "-, -, none, -, NO",
        "3, -, interrupted, yes, UNDETERMINED",
        "-, no, interrupted, yes, UNDETERMINED",
        "4, -, -, yes, UNDETERMINED",
        "4, -, interrupted, unknown, UNDETERMINED",
        "-, -, -, -, UNDETERMINED",
    })
    void serious_is_what_meets_every_criterion(
            String level, String listed, String effects, String beyondMeans, Holds expected) {
        var findings = new HashMap<String, String>();
        findings.put("systemLevel", level);
        findings.put("listed", listed);
        findings.put("effects", effects);
        findings.put("beyondMeans", beyondMeans);
        findings.values().removeIf("-"::equals);
        assertEquals(expected, judge(findings, BEFORE).answer());
    }

    @Test
    void every_ground_says_which_facts_it_rests_on() {
        var severity = judge(Map.of("systemLevel", "4", "effects", "interrupted"), BEFORE);
        assertEquals(
                List.of(
                        "Cấp độ của hệ thống thông tin: Cấp độ 4; Hệ thống thuộc Danh mục hệ thống thông tin quan trọng "
                                + "quốc gia: Chưa xác định",
                        "Hệ thống bị một trong các sự cố: Hệ thống bị gián đoạn dịch vụ",
                        "Vượt khả năng tự kiểm soát, xử lý: Chưa xác định"),
                severity.grounds().stream().map(Severity.Ground::reason).toList());
    }

    @Test
    void the_rule_is_certain_until_its_parent_law_lapses_and_in_doubt_from_then_on() {
        assertEquals(0, judge(Map.of(), BEFORE).reservations().size());
        assertEquals(1, judge(Map.of(), LocalDate.of(2026, 7, 1)).reservations().size());
        assertEquals(
                2, judge(Map.of(), LocalDate.of(2026, 8, 19)).reservations().size());
    }

    private Severity judge(Map<String, String> findings, LocalDate day) {
        return policy.judge(new Findings(findings), fields, day);
    }
}
