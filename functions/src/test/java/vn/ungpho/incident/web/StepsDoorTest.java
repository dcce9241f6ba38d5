package vn.ungpho.incident.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.ungpho.agency.yaml.YamlAgencies;
import vn.ungpho.incident.CompleteStep;
import vn.ungpho.incident.RecordFindings;
import vn.ungpho.incident.Response;
import vn.ungpho.incident.Samples;
import vn.ungpho.incident.Severities;
import vn.ungpho.incident.yaml.YamlFindingFields;
import vn.ungpho.incident.yaml.YamlSeverity;
import vn.ungpho.response.yaml.YamlPlans;

class StepsDoorTest {

    private static final Severities SEVERITIES = new Severities(
            YamlSeverity.read(), new YamlAgencies(List.of("so-noi-vu-khanh-hoa")), new YamlFindingFields());

    private static final String BY = "\"by\":{\"unit\":\"Văn phòng Sở\",\"capacity\":\"đầu mối ứng cứu sự cố\"}";
    private static final String DONE = "{\"result\":\"done\",\"note\":\"Đã xác minh\"," + BY + "}";

    private final YamlFindingFields fields = new YamlFindingFields();
    private final Standing standing = new Standing(fields, SEVERITIES);
    private final Response response =
            Response.under(new YamlPlans().plan("so-noi-vu-khanh-hoa-2026").orElseThrow());
    private final StepsDoor door = new StepsDoor(new CompleteStep(response.store()), standing);
    private final FindingsDoor findings =
            new FindingsDoor(new RecordFindings(response.store(), fields, SEVERITIES), standing);

    @Test
    void a_step_is_recorded_by_the_person_of_the_token_and_the_answer_says_what_is_next() {
        response.milestone("detected");
        var answer = step("I.1", DONE);
        assertEquals(201, answer.getStatusCode(), answer.getBody());
        var json = Officer.read(answer);
        assertEquals("responding", json.get("stage").asText());
        assertEquals("I.2", json.at("/open/0/step").asText());
        assertEquals("Trần Văn Bình", json.at("/rounds/0/steps/0/by/person").asText());
        assertEquals("Văn phòng Sở", json.at("/rounds/0/steps/0/by/unit").asText());
        assertEquals(200, step("I.1", DONE).getStatusCode());
    }

    @Test
    void what_is_in_the_way_is_a_problem_with_its_field() {
        assertProblem(422, "milestones.detected", step("I.1", DONE));
        assertProblem(409, "step", step("I.2", DONE));
        assertProblem(404, "step", step("IX.9", DONE));
        response.milestone("detected");
        assertProblem(403, "by.unit", step("I.1", DONE.replace("Văn phòng Sở", "Công an tỉnh")));
        assertProblem(422, "result", step("I.1", DONE.replace("done", "failed")));
    }

    @Test
    void every_fault_of_the_body_is_named_at_once() {
        var answer =
                step("I.1", "{\"result\":\"xong\",\"round\":\"1\",\"when\":1,\"by\":{\"unit\":\"\",\"name\":\"x\"}}");
        assertEquals(422, answer.getStatusCode());
        var named = new TreeSet<String>();
        Officer.read(answer).get("errors").forEach(e -> named.add(e.get("field").asText()));
        assertTrue(
                named.containsAll(java.util.Set.of("result", "round", "when", "by.unit", "by.capacity", "by.name")),
                named.toString());
    }

    @Test
    void nobody_gets_in_without_a_token_and_only_incidents_have_steps() {
        assertEquals(401, Officer.NOBODY.posts(DONE, path("I.1"), this::answer).getStatusCode());
        assertEquals(
                404,
                Officer.BINH
                        .posts(DONE, Map.of("id", "x", "step", "I.1"), this::answer)
                        .getStatusCode());
        var other = Samples.anIncident("so-noi-vu-khanh-hoa", Samples.NOW).id().value();
        assertEquals(
                404,
                Officer.BINH
                        .posts(DONE, Map.of("id", other, "step", "I.1"), this::answer)
                        .getStatusCode());
        assertEquals(400, step("I.1", "[]").getStatusCode());
    }

    @Test
    void findings_come_back_with_their_labels_and_the_severity_they_make() {
        var answer =
                finding("{\"findings\":{\"systemLevel\":\"2\",\"listed\":\"no\",\"cause\":\"Lỗ hổng\"}," + BY + "}");
        assertEquals(201, answer.getStatusCode(), answer.getBody());
        var json = Officer.read(answer);
        assertEquals("Cấp độ 2", labelled(json, "systemLevel"));
        assertEquals("Lỗ hổng", labelled(json, "cause"));
        assertEquals("no", json.at("/severity/serious").asText());
    }

    @Test
    void wrong_findings_are_a_problem_that_does_not_repeat_them() {
        var answer = finding("{\"findings\":{\"systemLevel\":\"bí mật\"}," + BY + "}");
        assertProblem(422, "findings.systemLevel", answer);
        assertTrue(!answer.getBody().contains("bí mật"));
        assertProblem(422, "findings", finding("{\"findings\":{}," + BY + "}"));
        assertProblem(422, "findings.cause", finding("{\"findings\":{\"cause\":3}," + BY + "}"));
    }

    private static String labelled(JsonNode json, String field) {
        for (var finding : json.get("findings")) {
            if (finding.get("field").asText().equals(field)) {
                return finding.get("shown").asText();
            }
        }
        throw new AssertionError("no finding " + field + " in " + json);
    }

    private APIGatewayV2HTTPResponse step(String step, String body) {
        return Officer.BINH.posts(body, path(step), this::answer);
    }

    private APIGatewayV2HTTPResponse answer(vn.ungpho.web.Request request) {
        return door.answer(request, Samples.NOW.plusSeconds(60));
    }

    private APIGatewayV2HTTPResponse finding(String body) {
        return Officer.BINH.posts(body, path(""), r -> findings.answer(r, Samples.NOW.plusSeconds(60)));
    }

    private Map<String, String> path(String step) {
        return Map.of("id", response.incident().id().value(), "step", step);
    }

    private static void assertProblem(int status, String field, APIGatewayV2HTTPResponse answer) {
        assertEquals(status, answer.getStatusCode(), answer.getBody());
        assertEquals(field, Officer.read(answer).at("/errors/0/field").asText(), answer.getBody());
    }
}
