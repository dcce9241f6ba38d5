package vn.ungpho.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ungpho.agency.yaml.YamlAgencies;
import vn.ungpho.incident.Recording.Obstacle;
import vn.ungpho.incident.yaml.YamlFindingFields;
import vn.ungpho.incident.yaml.YamlSeverity;
import vn.ungpho.response.yaml.YamlPlans;

class RecordFindingsTest {

    private static final Severities SEVERITIES = new Severities(
            YamlSeverity.read(), new YamlAgencies(List.of("so-noi-vu-khanh-hoa")), new YamlFindingFields());

    private static final Actor BY = new Actor("Trần Văn Bình", "Văn phòng Sở", "đầu mối");

    private final Response response =
            Response.under(new YamlPlans().plan("so-xay-dung-2024").orElseThrow());
    private final RecordFindings use = new RecordFindings(response.store(), new YamlFindingFields(), SEVERITIES);

    @Test
    void what_is_named_is_added_and_what_is_not_named_stays() {
        found(Map.of("cause", "Lỗ hổng", "systemLevel", "3"));
        found(Map.of("systemLevel", "4"));
        assertEquals(
                Map.of("cause", "Lỗ hổng", "systemLevel", "4"),
                response.incident().progress().findings().values());
    }

    @Test
    void an_empty_text_takes_a_finding_back() {
        found(Map.of("cause", "Lỗ hổng", "systemLevel", "3"));
        found(Map.of("cause", ""));
        assertEquals(
                Map.of("systemLevel", "3"),
                response.incident().progress().findings().values());
    }

    @Test
    void the_same_again_changes_nothing() {
        found(Map.of("cause", "Lỗ hổng"));
        var before = response.incident();
        assertInstanceOf(Recording.Unchanged.class, tell(Map.of("cause", "Lỗ hổng")));
        assertEquals(before, response.incident());
    }

    @Test
    void every_wrong_field_is_named_and_nothing_is_written() {
        var outcome = assertInstanceOf(
                Recording.Refused.class, tell(Map.of("systemLevel", "6", "khongCo", "x", "cause", "Lỗ hổng")));
        assertEquals(Obstacle.INVALID, outcome.why());
        assertEquals(
                List.of("findings", "findings.systemLevel"),
                outcome.gaps().stream().map(Recording.Gap::field).toList());
        assertEquals(Findings.NONE, response.incident().progress().findings());
    }

    @Test
    void the_log_says_what_was_chosen_and_never_what_was_written() {
        found(Map.of("systemLevel", "4", "cause", "Ông A bấm nhầm"));
        var entry = response.incident().log().getLast();
        assertEquals(IncidentEvent.Type.FINDINGS, entry.type());
        assertEquals(
                "Cập nhật: Cấp độ của hệ thống thông tin (Cấp độ 4); Nguyên nhân - Trần Văn Bình, Văn phòng Sở, đầu mối",
                entry.detail());
        assertFalse(entry.detail().contains("Ông A"));
    }

    @Test
    void a_change_of_severity_is_logged_with_its_article() {
        found(Map.of("systemLevel", "4", "effects", "interrupted"));
        found(Map.of("beyondMeans", "yes"));
        var entry = response.incident().log().getLast().detail();
        assertTrue(entry.contains("Điều 9 Quyết định số 05/2017/QĐ-TTg: Chưa xác định → Có"), entry);
        var kept = response.incident().progress().severities().getLast();
        assertEquals(Holds.YES, kept.is());
        assertTrue(kept.reason().contains("Cấp độ 4"), kept.reason());
    }

    @Test
    void what_was_determined_is_taken_back_only_with_a_reason_that_is_kept_and_not_in_the_log() {
        found(Map.of("serious", "yes"));
        var refused = assertInstanceOf(Recording.Refused.class, tell(Map.of("serious", "no")));
        assertEquals("reason", refused.gaps().getFirst().field());
        var why = "Bản sao lưu đã khôi phục đủ";
        var act = new FindingsAct(Map.of("serious", "no"), why, Optional.empty(), BY);
        assertInstanceOf(
                Recording.Recorded.class, use.record(response.incident().id(), act, Samples.NOW));
        var kept = response.incident().progress().severities().getLast();
        assertEquals(List.of(Holds.YES, Holds.NO), List.of(kept.was(), kept.is()));
        assertEquals(why, kept.reason());
        assertEquals(BY, kept.by());
        assertFalse(response.incident().log().getLast().detail().contains(why));
    }

    @Test
    void who_saw_an_older_version_has_to_look_again() {
        found(Map.of("cause", "Lỗ hổng"));
        var act = new FindingsAct(Map.of("cause", "Khác"), Optional.of(0), BY);
        var outcome = use.record(response.incident().id(), act, Samples.NOW);
        assertEquals(
                Obstacle.STALE,
                assertInstanceOf(Recording.Refused.class, outcome).why());
    }

    @Test
    void a_closed_incident_keeps_its_findings() {
        response.withWhatStepsAskFor();
        List.of("1", "2", "3", "4", "5", "6").forEach(response::done);
        var outcome = assertInstanceOf(Recording.Refused.class, tell(Map.of("cause", "Khác")));
        assertEquals(Obstacle.CLOSED, outcome.why());
    }

    private void found(Map<String, String> values) {
        assertInstanceOf(Recording.Recorded.class, tell(values));
    }

    private Recording tell(Map<String, String> values) {
        return use.record(
                response.incident().id(), new FindingsAct(values, Optional.empty(), BY), Samples.NOW.plusSeconds(60));
    }
}
