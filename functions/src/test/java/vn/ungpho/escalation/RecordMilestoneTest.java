package vn.ungpho.escalation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ungpho.escalation.yaml.YamlDuties;
import vn.ungpho.incident.Actor;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.IncidentEvent;
import vn.ungpho.incident.Milestone;
import vn.ungpho.incident.Recording;
import vn.ungpho.incident.Recording.Obstacle;
import vn.ungpho.incident.Response;
import vn.ungpho.incident.Samples;
import vn.ungpho.response.yaml.YamlPlans;

class RecordMilestoneTest {

    private static final Actor BY = new Actor("Trần Văn Bình", "Văn phòng Sở", "đầu mối");
    private static final Instant NOW = Samples.NOW.plusSeconds(86_400);

    private final Response response =
            Response.under(new YamlPlans().plan("so-xay-dung-2024").orElseThrow());
    private final RecordMilestone use = new RecordMilestone(response.store(), new YamlDuties());

    @Test
    void a_moment_is_kept_to_the_minute_with_who_says_so() {
        recorded("detected", Samples.NOW.plusSeconds(59));
        assertEquals(
                List.of(new Milestone("detected", Samples.NOW, BY, NOW)),
                response.incident().progress().milestones());
        var entry = response.incident().log().getLast();
        assertEquals(IncidentEvent.Type.MILESTONE, entry.type());
        assertEquals(
                "Mốc: Phát hiện sự cố lúc 08:30 ngày 20/11/2026 (giờ Việt Nam) - Trần Văn Bình, Văn phòng Sở, đầu mối",
                entry.detail());
    }

    @Test
    void the_same_again_changes_nothing_and_another_moment_corrects_the_first() {
        recorded("detected", Samples.NOW);
        assertInstanceOf(Recording.Unchanged.class, tell("detected", Samples.NOW.plusSeconds(30)));
        recorded("detected", Samples.NOW.minusSeconds(600));
        assertEquals(2, response.incident().progress().milestones().size());
        assertEquals(
                Optional.of(Samples.NOW.minusSeconds(600)),
                response.incident().progress().milestone("detected").map(Milestone::at));
        assertTrue(response.incident().log().getLast().detail().startsWith("Sửa mốc: "));
    }

    @Test
    void only_events_that_a_clock_knows_can_be_recorded() {
        assertEquals(Obstacle.INVALID, refused("found", Samples.NOW));
        assertEquals(Obstacle.INVALID, refused("sent:found", Samples.NOW));
        assertEquals(Obstacle.INVALID, refused("received", Samples.NOW));
    }

    @Test
    void what_has_not_happened_yet_is_refused() {
        assertEquals(Obstacle.INVALID, refused("detected", NOW.plusSeconds(60)));
    }

    @Test
    void nothing_comes_before_the_detection() {
        recorded("detected", Samples.NOW);
        assertEquals(Obstacle.INVALID, refused("ended", Samples.NOW.minusSeconds(60)));
        recorded("sent:authority-72h", Samples.NOW.plusSeconds(600));
        assertEquals(Obstacle.INVALID, refused("detected", Samples.NOW.plusSeconds(1200)));
    }

    @Test
    void after_the_end_only_what_was_sent_can_be_recorded() {
        response.withWhatStepsAskFor();
        List.of("1", "2", "3", "4", "5", "6").forEach(response::done);
        assertEquals(Obstacle.CLOSED, refused("detected", Samples.NOW.minusSeconds(60)));
        recorded("sent:closing-report", Samples.NOW.plusSeconds(3600));
    }

    @Test
    void who_saw_an_older_version_has_to_look_again() {
        recorded("detected", Samples.NOW);
        var act = new MilestoneAct("ended", Samples.NOW.plusSeconds(60), Optional.of(0), BY);
        var outcome = use.record(response.incident().id(), act, NOW);
        assertEquals(
                Obstacle.STALE,
                assertInstanceOf(Recording.Refused.class, outcome).why());
    }

    private Incident recorded(String event, Instant at) {
        return assertInstanceOf(Recording.Recorded.class, tell(event, at)).incident();
    }

    private Obstacle refused(String event, Instant at) {
        return assertInstanceOf(Recording.Refused.class, tell(event, at)).why();
    }

    private Recording tell(String event, Instant at) {
        return use.record(response.incident().id(), new MilestoneAct(event, at, Optional.empty(), BY), NOW);
    }
}
