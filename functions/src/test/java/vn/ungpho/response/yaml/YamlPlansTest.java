package vn.ungpho.response.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import vn.ungpho.response.Step;

class YamlPlansTest {

    private final YamlPlans plans = new YamlPlans();

    @Test
    void every_plan_of_the_index_can_be_read() {
        for (var id : plans.ids()) {
            assertEquals(id, plans.plan(id).orElseThrow().id());
        }
    }

    @Test
    void a_plan_that_nobody_wrote_is_not_there() {
        assertTrue(plans.plan("../agencies/so-noi-vu-khanh-hoa").isEmpty());
    }

    @Test
    void the_procedure_of_so_noi_vu_has_twelve_steps_in_four_phases() {
        var procedure = plans.plan("so-noi-vu-khanh-hoa-2026").orElseThrow().procedure();
        var ids = procedure.steps().map(Step::id).toList();
        assertEquals(4, procedure.phases().size());
        assertEquals(12, new HashSet<>(ids).size());
        assertEquals("I.1", ids.getFirst());
        assertEquals("IV.1", ids.getLast());
        assertEquals(Step.Kind.RECHECK, procedure.step("III.3").orElseThrow().kind());
        assertTrue(procedure
                .steps()
                .noneMatch(s -> s.lead().isEmpty() || s.support().isEmpty()));
    }
}
