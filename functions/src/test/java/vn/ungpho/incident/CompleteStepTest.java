package vn.ungpho.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ungpho.agency.Units;
import vn.ungpho.incident.Recording.Obstacle;
import vn.ungpho.incident.StepRecord.Result;
import vn.ungpho.response.Step;
import vn.ungpho.response.yaml.YamlPlans;

class CompleteStepTest {

    private static final YamlPlans PLANS = new YamlPlans();

    static List<String> plans() {
        return PLANS.ids();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void every_plan_is_worked_through_to_the_end_with_a_re_check_that_fails_twice(String plan) {
        var response = response(plan).withWhatStepsAskFor();
        var order = new ArrayList<String>();
        int failures = 2;
        while (!response.open().isEmpty()) {
            var step = step(response, response.open().getFirst());
            order.add(step.id());
            if (step.kind() == Step.Kind.RECHECK && failures-- > 0) {
                response.failed(step.id());
            } else if (step.kind() == Step.Kind.OPTIONAL) {
                response.notNeeded(step.id());
            } else {
                response.done(step.id());
            }
        }
        assertEquals(expected(response), order);
        assertEquals(Stage.CLOSED, response.incident().stage());
        assertEquals(3, response.incident().progress().round());
    }

    /// Every step in the order of the plan, what stands from the second phase to the re-check three times over.
    private static List<String> expected(Response response) {
        var phases = response.incident().procedure().phases();
        var before = phases.getFirst().steps().stream().map(Step::id).toList();
        var rest = phases.stream()
                .skip(1)
                .flatMap(p -> p.steps().stream())
                .map(Step::id)
                .toList();
        var recheck = response.incident()
                .procedure()
                .steps()
                .filter(s -> s.kind() == Step.Kind.RECHECK)
                .findFirst()
                .orElseThrow();
        var loop = rest.subList(0, rest.indexOf(recheck.id()) + 1);
        var expected = new ArrayList<>(before);
        expected.addAll(loop);
        expected.addAll(loop);
        expected.addAll(rest);
        return expected;
    }

    @ParameterizedTest
    @MethodSource("plans")
    void what_a_failed_re_check_opens_again_begins_with_containment(String plan) {
        var phases = response(plan).incident().procedure().phases();
        var second = phases.get(1);
        var title = second.title() + " " + second.steps().getFirst().title();
        assertTrue(title.toLowerCase().contains("ngăn chặn"), title);
        assertEquals(4, phases.size());
    }

    @Test
    void the_first_step_brings_the_response_under_way_and_the_last_closes_it() {
        var response = response("so-xay-dung-2024").withWhatStepsAskFor();
        assertEquals(Stage.RECEIVED, response.incident().stage());
        response.done("1");
        assertEquals(Stage.RESPONDING, response.incident().stage());
        List.of("2", "3", "4", "5").forEach(response::done);
        assertEquals(Stage.RESPONDING, response.incident().stage());
        response.done("6");
        assertEquals(Stage.CLOSED, response.incident().stage());
    }

    @Test
    void a_step_before_its_turn_is_refused_and_told_whose_turn_it_is() {
        var response = nationalPlan();
        assertRefused(Obstacle.OUT_OF_ORDER, "step", "Đến lượt bước: I.1", response.tell(done(response, "I.2")));
        assertRefused(Obstacle.OUT_OF_ORDER, "step", "Đến lượt bước: I.1", response.tell(done(response, "IV.1")));
    }

    @Test
    void a_step_that_the_plan_does_not_have_is_refused() {
        var response = nationalPlan();
        assertInstanceOf(Recording.Refused.class, response.tell(done(response, "V.1")));
        assertEquals(
                Obstacle.NO_SUCH_STEP,
                refused(response.tell(done(response, "V.1"))).why());
    }

    @Test
    void a_unit_that_does_not_lead_the_step_is_refused_and_told_who_does() {
        var response = nationalPlan();
        var stranger = new Actor(Response.PERSON, "Công an tỉnh", "phối hợp");
        var act = new StepAct("I.1", Result.DONE, "Đã xác minh", Optional.empty(), Optional.empty(), stranger);
        assertRefused(
                Obstacle.NOT_LEAD,
                "by.unit",
                "Đơn vị chủ trì theo kế hoạch: Văn phòng Sở; các cơ quan, đơn vị thuộc và trực thuộc Sở",
                response.tell(act));
    }

    @Test
    void evidence_that_the_file_has_is_in_the_record_and_in_the_log_and_other_is_refused() {
        var response = nationalPlan();
        var store = response.store();
        var complete = new CompleteStep(store, Units.UNCHANGED, _ -> List.of(exhibit(1), exhibit(2)));
        var by = done(response, "I.1").by();
        var unknown =
                new StepAct("I.1", Result.DONE, "Đã xác minh", Optional.empty(), Optional.empty(), List.of(2, 7), by);
        assertRefused(
                Obstacle.INVALID,
                "evidence",
                "Hồ sơ không có chứng cứ mang số: 7",
                complete.complete(
                        response.incident().id(), unknown, response.incident().receivedAt()));
        var known = new StepAct(
                "I.1", Result.DONE, "Đã xác minh", Optional.empty(), Optional.empty(), List.of(2, 1, 2), by);
        var at = response.incident().receivedAt().plusSeconds(60);
        assertInstanceOf(
                Recording.Recorded.class, complete.complete(response.incident().id(), known, at));
        assertEquals(
                List.of(1, 2), response.incident().progress().steps().getFirst().evidence());
        assertTrue(
                response.incident().log().getLast().detail().contains("Đã hoàn thành; chứng cứ số 1, 2"),
                response.incident().log().toString());
        assertInstanceOf(
                Recording.Unchanged.class, complete.complete(response.incident().id(), known, at.plusSeconds(60)));
    }

    private static Exhibit exhibit(int number) {
        var place = new Exhibit.Place("evidence/" + number, "", 3);
        return new Exhibit(
                number, place, "0".repeat(64), "a.txt", "text/plain", Exhibit.State.UNCHECKED, "", Instant.EPOCH);
    }

    @Test
    void an_optional_step_does_not_hold_up_the_next_but_has_to_be_settled_before_the_end() {
        var response = nationalPlan();
        List.of("I.1", "I.2", "I.3").forEach(response::done);
        assertEquals(List.of("I.4", "I.5"), response.open());
        response.done("I.5");
        assertEquals(List.of("I.4", "I.6"), response.open());
        List.of("I.6", "II.1", "III.1", "III.2", "III.3").forEach(response::done);
        assertEquals(List.of("I.4", "III.4", "IV.1"), response.open());
        assertRefused(
                Obstacle.CONDITION_MISSING,
                "steps",
                "Ghi nhận kết quả hoặc \"không áp dụng\" trước cho bước: I.4, III.4",
                response.tell(done(response, "IV.1")));
        response.notNeeded("I.4");
        response.done("III.4");
        response.done("IV.1");
        assertEquals(List.of(), response.open());
    }

    @Test
    void only_an_optional_step_can_be_not_needed_and_only_a_re_check_can_fail() {
        var response = nationalPlan();
        assertRefused(
                Obstacle.INVALID,
                "result",
                "Bước này chỉ có kết quả done",
                response.tell(response.act("I.1", Result.NOT_NEEDED)));
        assertEquals(
                Obstacle.INVALID,
                refused(response.tell(response.act("I.1", Result.FAILED))).why());
    }

    @Test
    void verifying_asks_for_the_moment_of_detection() {
        var response = response("so-noi-vu-khanh-hoa-2026");
        assertEquals(List.of("milestones.detected"), gaps(response.tell(done(response, "I.1"))));
        response.milestone("detected");
        response.done("I.1");
    }

    @Test
    void summing_up_asks_for_the_end_the_cause_and_the_result() {
        var response = response("so-xay-dung-2024");
        response.milestone("detected");
        List.of("1", "2", "3", "4", "5").forEach(response::done);
        assertEquals(
                List.of("milestones.ended", "findings.cause", "findings.result"),
                gaps(response.tell(done(response, "6"))));
        response.milestone("ended");
        response.found(Map.of("cause", "Lỗi cấu hình", "result", "Đã khôi phục"));
        response.done("6");
    }

    @Test
    void the_same_words_twice_are_recorded_once_even_when_they_closed_the_incident() {
        var response = response("so-xay-dung-2024").withWhatStepsAskFor();
        response.done("1");
        assertInstanceOf(Recording.Unchanged.class, response.tell(done(response, "1")));
        List.of("2", "3", "4", "5", "6").forEach(response::done);
        assertInstanceOf(Recording.Unchanged.class, response.tell(done(response, "6")));
        assertEquals(6, response.incident().progress().steps().size());
    }

    @Test
    void other_words_on_a_step_that_is_done_are_refused() {
        var response = nationalPlan();
        response.done("I.1");
        var other = new StepAct(
                "I.1",
                Result.DONE,
                "Lời khác",
                Optional.empty(),
                Optional.empty(),
                new Actor(Response.PERSON, "Văn phòng Sở", "đầu mối"));
        assertEquals(Obstacle.DONE_BEFORE, refused(response.tell(other)).why());
    }

    @Test
    void a_closed_incident_takes_no_more_steps() {
        var response = response("so-xay-dung-2024").withWhatStepsAskFor();
        List.of("1", "2", "3", "4", "5", "6").forEach(response::done);
        var act = done(response, "5");
        var other = new StepAct("5", Result.FAILED, act.note(), act.round(), act.version(), act.by());
        assertEquals(Obstacle.CLOSED, refused(response.tell(other)).why());
    }

    @Test
    void who_saw_an_older_version_or_another_round_has_to_look_again() {
        var response = nationalPlan();
        var version = response.incident().progress().version();
        var act = done(response, "I.1");
        var older = new StepAct("I.1", act.result(), act.note(), Optional.empty(), Optional.of(version - 1), act.by());
        var ahead = new StepAct("I.1", act.result(), act.note(), Optional.of(2), Optional.empty(), act.by());
        assertEquals(Obstacle.STALE, refused(response.tell(older)).why());
        assertEquals(Obstacle.STALE, refused(response.tell(ahead)).why());
        var exact = new StepAct("I.1", act.result(), act.note(), Optional.of(1), Optional.of(version), act.by());
        assertInstanceOf(Recording.Recorded.class, response.tell(exact));
    }

    @Test
    void the_log_names_step_round_person_unit_and_capacity_and_neither_note_nor_reporter() {
        var response = nationalPlan();
        response.done("I.1");
        var entry = response.incident().log().getLast();
        assertEquals(IncidentEvent.Type.STEP, entry.type());
        assertEquals(
                "Bước I.1 Tiếp nhận, xác minh sự cố (vòng 1): Đã hoàn thành - Trần Văn Bình, Văn phòng Sở, "
                        + "đầu mối ứng cứu sự cố",
                entry.detail());
        var all = response.incident().log().stream().map(IncidentEvent::detail).collect(Collectors.joining("\n"));
        var reporter = response.incident().report().reporter();
        List.of(reporter.name(), reporter.email(), reporter.phone(), "Đã làm bước")
                .forEach(told -> assertFalse(all.contains(told), told));
    }

    @Test
    void an_unknown_incident_is_said_to_be_unknown() {
        var outcome = new CompleteStep(new InMemoryStore())
                .complete(
                        Samples.anIncident("so-xay-dung", Samples.NOW).id(), done(nationalPlan(), "I.1"), Samples.NOW);
        assertEquals(new Recording.NoSuchIncident(), outcome);
    }

    private static Response nationalPlan() {
        return response("so-noi-vu-khanh-hoa-2026").withWhatStepsAskFor();
    }

    private static Response response(String plan) {
        return Response.under(PLANS.plan(plan).orElseThrow());
    }

    private static StepAct done(Response response, String step) {
        return response.act(step, Result.DONE);
    }

    private static Step step(Response response, String id) {
        return response.incident().procedure().step(id).orElseThrow();
    }

    private static Recording.Refused refused(Recording outcome) {
        return assertInstanceOf(Recording.Refused.class, outcome);
    }

    private static List<String> gaps(Recording outcome) {
        return refused(outcome).gaps().stream().map(Recording.Gap::field).toList();
    }

    private static void assertRefused(Obstacle why, String field, String detail, Recording outcome) {
        assertEquals(new Recording.Refused(why, field, detail), outcome);
    }
}
