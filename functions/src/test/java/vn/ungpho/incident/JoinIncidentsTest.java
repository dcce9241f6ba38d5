package vn.ungpho.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.ungpho.incident.Samples.NOW;
import static vn.ungpho.incident.Samples.anIncident;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ungpho.incident.Recording.Obstacle;
import vn.ungpho.incident.Recording.Recorded;
import vn.ungpho.incident.Recording.Refused;
import vn.ungpho.incident.Recording.Unchanged;

class JoinIncidentsTest {

    private static final String AGENCY = "so-noi-vu-khanh-hoa";
    private static final Actor BY = new Actor("Trần Văn Bình", "Văn phòng Sở", "đầu mối");
    private static final Instant LATER = NOW.plusSeconds(600);

    private final InMemoryStore store = new InMemoryStore();
    private final JoinIncidents join = new JoinIncidents(store);
    private final Incident form = anIncident(AGENCY, NOW.plusSeconds(300));
    private final Incident mail = anIncident(AGENCY, NOW);
    private final Incident phone = anIncident(AGENCY, NOW.plusSeconds(400));

    @BeforeEach
    void three_reports_came_in() {
        List.of(form, mail, phone)
                .forEach(i -> store.admit(new Opening(i, UUID.randomUUID().toString(), "content", List.of())));
    }

    @Test
    void the_leading_one_goes_on_with_the_others_report_and_its_earlier_time() {
        var leading = assertInstanceOf(Recorded.class, joined(mail, form)).incident();
        assertEquals(form.id(), leading.id());
        assertEquals(mail.id(), leading.progress().joint().members().getFirst().id());
        assertEquals(NOW, leading.firstReceivedAt());
        assertEquals(form.receivedAt(), leading.receivedAt(), "its own time stays");
        assertEquals(Stage.RECEIVED, leading.stage());
        assertEquals(Stage.JOINED, stored(mail).stage());
        assertEquals(Optional.of(form.id()), stored(mail).progress().joint().leader());
        assertEquals(mail.report(), stored(mail).report());
    }

    @Test
    void both_logs_have_the_act_with_who_did_it_and_without_the_free_text() {
        joined(mail, form);
        for (var incident : List.of(mail, form)) {
            var entry = stored(incident).log().getLast();
            assertEquals(IncidentEvent.Type.JOINED, entry.type());
            assertTrue(entry.detail().endsWith("Trần Văn Bình, Văn phòng Sở, đầu mối"), entry.detail());
            assertTrue(!entry.detail().contains("cùng tên miền"), entry.detail());
        }
    }

    @Test
    void the_same_act_twice_is_once() {
        joined(mail, form);
        assertInstanceOf(Unchanged.class, joined(mail, form));
        assertEquals(1, stored(form).progress().joint().members().size());
        assertEquals(2, stored(form).log().size());
        part(mail.id(), Optional.empty());
        assertInstanceOf(Unchanged.class, part(mail.id(), Optional.empty()));
        assertInstanceOf(Unchanged.class, part(form.id(), Optional.of(mail.id())));
        assertEquals(3, stored(form).log().size());
    }

    @Test
    void parting_gives_everything_back_and_joining_again_is_possible() {
        joined(mail, form);
        joined(phone, form);
        assertEquals(Obstacle.INVALID, refusal(part(form.id(), Optional.empty())));
        var alone = assertInstanceOf(Recorded.class, part(form.id(), Optional.of(mail.id())))
                .incident();
        assertEquals(mail.id(), alone.id());
        assertEquals(Stage.RECEIVED, alone.stage());
        assertEquals(Joint.NONE, alone.progress().joint());
        assertEquals(
                List.of(phone.id()),
                stored(form).progress().joint().members().stream()
                        .map(Joint.Member::id)
                        .toList());
        assertEquals(form.receivedAt(), stored(form).firstReceivedAt());
        assertInstanceOf(Recorded.class, part(form.id(), Optional.empty()));
        assertEquals(Joint.NONE, stored(form).progress().joint());
        assertInstanceOf(Recorded.class, joined(form, mail));
        assertEquals(Stage.JOINED, stored(form).stage());
    }

    @Test
    void what_cannot_be_joined_is_refused_and_says_why() {
        assertEquals(Obstacle.INVALID, refusal(joined(form, form)));
        joined(mail, form);
        assertEquals(Obstacle.JOINED, refusal(joined(mail, phone)), "joined already");
        assertEquals(Obstacle.JOINED, refusal(joined(form, phone)), "leads another");
        assertEquals(Obstacle.JOINED, refusal(joined(phone, mail)), "its leader goes on with another");
        assertEquals(Obstacle.INVALID, refusal(join.join(new JoinAct(phone.id(), form.id(), " ", BY), LATER)));
        var elsewhere = anIncident("co-quan-khac", NOW);
        store.admit(new Opening(elsewhere, "khac", "content", List.of()));
        assertEquals(Obstacle.INVALID, refusal(joined(elsewhere, form)));
        var waiting = anIncident(AGENCY, NOW).at(Stage.QUARANTINED);
        store.admit(new Opening(waiting, "waiting", "content", List.of()));
        assertEquals(Obstacle.QUARANTINED, refusal(joined(waiting, form)));
        var unknown = new IncidentId(UUID.randomUUID().toString());
        assertInstanceOf(Recording.NoSuchIncident.class, join.join(new JoinAct(unknown, form.id(), "Vì", BY), LATER));
        assertInstanceOf(Recording.NoSuchIncident.class, part(unknown, Optional.empty()));
    }

    @Test
    void a_joined_incident_is_gone_on_with_at_its_leader_only() {
        joined(mail, form);
        var act = new StepAct("I.1", StepRecord.Result.DONE, "Xong", Optional.empty(), Optional.empty(), BY);
        assertEquals(Obstacle.JOINED, refusal(new CompleteStep(store).complete(mail.id(), act, LATER)));
        assertEquals(
                Obstacle.CONDITION_MISSING,
                refusal(new CompleteStep(store).complete(form.id(), act, LATER)),
                "its turn");
    }

    @Test
    void what_comes_after_keeps_the_joining() {
        joined(mail, form);
        var joint = stored(form).progress();
        var step = new StepRecord("I.1", 1, StepRecord.Result.DONE, "Xong", BY, LATER);
        assertEquals(joint.joint(), joint.changed().joint());
        assertEquals(joint.joint(), joint.with(step).joint());
        assertEquals(joint.joint(), joint.with(Findings.NONE).joint());
        assertEquals(
                joint.joint(),
                joint.with(new Milestone("detected", NOW, BY, LATER)).joint());
    }

    private Recording joined(Incident joined, Incident leader) {
        return join.join(new JoinAct(joined.id(), leader.id(), "cùng tên miền", BY), LATER);
    }

    private Recording part(IncidentId id, Optional<IncidentId> with) {
        return join.part(id, with, BY, LATER.plusSeconds(60));
    }

    private static Obstacle refusal(Recording outcome) {
        return assertInstanceOf(Refused.class, outcome).why();
    }

    private Incident stored(Incident incident) {
        return store.find(incident.id()).orElseThrow();
    }
}
