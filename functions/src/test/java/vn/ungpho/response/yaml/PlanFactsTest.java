package vn.ungpho.response.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ungpho.agency.yaml.YamlAgencies;
import vn.ungpho.response.PlanAppendix;
import vn.ungpho.response.ResponsePlan;
import vn.ungpho.response.Step;

/// What each plan must say, in `facts/<id>.txt`: a line each, as in `PlanLines`; `!` before what it must not say.
class PlanFactsTest {

    private static final YamlPlans PLANS = new YamlPlans();

    @ParameterizedTest
    @MethodSource("ids")
    void a_plan_says_every_fact_of_its_source(String id) throws IOException {
        assertEquals(List.of(), wrong(plan(id), facts(id)));
    }

    @Test
    void a_fact_that_is_not_there_and_one_that_must_not_be_are_found() {
        var facts = List.of("Kế hoạch số 9999/KH-UBND", "! Sở Tài chính", "Kế hoạch số 1312/KH-UBND", "! huyện");
        assertEquals(facts.subList(0, 2), wrong(plan("so-tai-chinh-khanh-hoa-2021"), facts));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void a_procedure_can_be_followed(String id) {
        var procedure = plan(id).procedure();
        var steps = procedure.steps().toList();
        assertEquals(4, procedure.phases().size());
        assertEquals(steps.size(), new HashSet<>(steps.stream().map(Step::id).toList()).size());
        assertEquals(
                List.of(Step.Kind.RECHECK),
                procedure.phases().get(2).steps().stream()
                        .map(Step::kind)
                        .filter(k -> k == Step.Kind.RECHECK)
                        .toList());
        assertTrue(
                steps.stream().noneMatch(s -> s.lead().isEmpty() || s.support().isEmpty()));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void a_procedure_that_no_appendix_prints_stands_in_the_text(String id) {
        var plan = plan(id);
        var text = String.join("\n", new PlanLines(plan).text());
        if (plan.appendices().stream().noneMatch(PlanAppendix::showsProcedure)) {
            assertEquals(
                    List.of(),
                    plan.procedure()
                            .steps()
                            .map(Step::content)
                            .filter(c -> !text.contains(c))
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void a_plan_and_its_agency_name_each_other(String id) {
        var agency = new YamlAgencies(List.of(plan(id).agency())).served().getFirst();
        assertEquals(id, agency.plan());
        assertTrue(agency.mailbox().endsWith(".example"));
        assertTrue(agency.contacts().size() >= 2
                && agency.contacts().stream().allMatch(c -> c.email().endsWith(".example")));
    }

    private static List<String> wrong(ResponsePlan plan, List<String> facts) {
        var said = new PlanLines(plan).lines();
        return facts.stream()
                .filter(f -> f.startsWith("! ")
                        ? said.stream().anyMatch(s -> s.contains(f.substring(2)))
                        : said.stream().noneMatch(s -> s.contains(f)))
                .toList();
    }

    private static List<String> facts(String id) throws IOException {
        try (var in = PlanFactsTest.class.getResourceAsStream("/facts/" + id + ".txt")) {
            assertNotNull(in, "no facts of " + id);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .toList();
        }
    }

    private static ResponsePlan plan(String id) {
        return PLANS.plan(id).orElseThrow();
    }

    static Stream<String> ids() {
        return PLANS.ids().stream();
    }
}
