package vn.ungpho.escalation.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import vn.ungpho.agency.yaml.YamlAgencies;
import vn.ungpho.escalation.InMemoryRoutines;
import vn.ungpho.escalation.RecordFulfilment;
import vn.ungpho.escalation.Terms;
import vn.ungpho.escalation.yaml.YamlHolidays;
import vn.ungpho.escalation.yaml.YamlRoutineDuties;
import vn.ungpho.incident.web.Officer;

class RoutinesDoorTest {

    private static final Instant NOW = Instant.parse("2026-12-10T02:00:00Z");
    private static final String BY = "\"by\":{\"unit\":\"Văn phòng Sở\",\"capacity\":\"đầu mối\"}";
    private static final String DONE =
            "{\"at\":\"2026-12-04T16:00:00+07:00\",\"note\":\"Báo cáo số 45/BC-SNV\"," + BY + "}";

    private final InMemoryRoutines routines = new InMemoryRoutines();
    private final RoutinesDoor door = new RoutinesDoor(
            new YamlAgencies(List.of("so-noi-vu-khanh-hoa")),
            new Terms(YamlRoutineDuties.read(), YamlHolidays.read()),
            routines,
            new RecordFulfilment(YamlRoutineDuties.read(), routines));

    @Test
    void the_year_is_shown_by_due_date_with_time_left_and_what_is_late() {
        var json = Officer.read(Officer.BINH.posts("", Map.of(), r -> door.list(r, NOW)));
        var due = new ArrayList<String>();
        json.get("duties").forEach(d -> due.add(d.get("due").asText()));
        assertEquals(due.stream().sorted().toList(), due);
        assertEquals("late", duty(json, "snv-assessment-year").get("status").asText());
        var report = duty(json, "synthesis-year");
        assertEquals("open", report.get("status").asText());
        assertEquals("2026-12-14T16:59:59Z", report.get("due").asText());
        assertEquals(
                4 * 86_400 + 14 * 3_600 + 59 * 60 + 59,
                report.get("remainingSeconds").asLong());
        assertTrue(report.get("doubts").toString().contains("Chưa chắc chắn"), report.toString());
    }

    @Test
    void what_was_done_in_time_is_met_and_recorded_once() {
        var answer = fulfil("snv-assessment-year", DONE);
        assertEquals(201, answer.getStatusCode(), answer.getBody());
        var duty = duty(Officer.read(answer), "snv-assessment-year");
        assertEquals("met", duty.get("status").asText());
        assertEquals("Báo cáo số 45/BC-SNV", duty.get("note").asText());
        assertEquals(
                200, fulfil("snv-assessment-year", DONE.replace("45", "46")).getStatusCode());
        assertEquals(
                "Báo cáo số 45/BC-SNV",
                routines.of("so-noi-vu-khanh-hoa", 2026).getFirst().note());
    }

    @Test
    void what_was_done_after_its_day_is_late() {
        var late = fulfil("snv-assessment-year", DONE.replace("12-04", "12-05"));
        assertEquals(
                "late",
                duty(Officer.read(late), "snv-assessment-year").get("status").asText());
    }

    @Test
    void what_cannot_be_is_refused_and_named() {
        assertEquals(404, fulfil("cao-lanh-training", DONE).getStatusCode());
        assertEquals(
                422,
                fulfil("synthesis-year", DONE.replace("2026-12-04", "2026-12-20"))
                        .getStatusCode());
        assertEquals(
                422,
                fulfil("synthesis-year", DONE.replace("2026-12-04", "2020-12-04"))
                        .getStatusCode());
        assertEquals(422, fulfil("synthesis-year", "{" + BY + "}").getStatusCode());
        assertEquals(
                422,
                fulfil("synthesis-year", DONE.replace("{\"at\"", "{\"agency\":\"x\",\"at\""))
                        .getStatusCode());
        assertEquals(
                401,
                Officer.NOBODY
                        .posts(DONE, Map.of("duty", "synthesis-year"), r -> door.fulfil(r, NOW))
                        .getStatusCode());
        assertTrue(routines.of("so-noi-vu-khanh-hoa", 2026).isEmpty());
    }

    private APIGatewayV2HTTPResponse fulfil(String duty, String body) {
        return Officer.BINH.posts(body, Map.of("duty", duty), r -> door.fulfil(r, NOW));
    }

    private static JsonNode duty(JsonNode json, String id) {
        return StreamSupport.stream(json.get("duties").spliterator(), false)
                .filter(d -> d.get("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
