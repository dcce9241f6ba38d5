package vn.ungpho.escalation.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import vn.ungpho.agency.yaml.YamlAgencies;
import vn.ungpho.escalation.Deadlines;
import vn.ungpho.escalation.RecordMilestone;
import vn.ungpho.escalation.yaml.YamlDuties;
import vn.ungpho.escalation.yaml.YamlHolidays;
import vn.ungpho.incident.FindAlike;
import vn.ungpho.incident.Hashes;
import vn.ungpho.incident.IncidentEvent;
import vn.ungpho.incident.Response;
import vn.ungpho.incident.Samples;
import vn.ungpho.incident.Severities;
import vn.ungpho.incident.Supplement;
import vn.ungpho.incident.Supplements;
import vn.ungpho.incident.Terms;
import vn.ungpho.incident.web.Officer;
import vn.ungpho.incident.web.Standing;
import vn.ungpho.incident.yaml.YamlFindingFields;
import vn.ungpho.incident.yaml.YamlSeverity;
import vn.ungpho.response.yaml.YamlPlans;

class IncidentDoorTest {

    private static final Severities SEVERITIES = new Severities(
            YamlSeverity.read(), new YamlAgencies(List.of("so-noi-vu-khanh-hoa")), new YamlFindingFields());

    private static final Instant NOW = Samples.NOW.plusSeconds(7200);
    private static final String BY = "\"by\":{\"unit\":\"Văn phòng Sở\",\"capacity\":\"đầu mối\"}";
    private static final String DETECTED = "{\"event\":\"detected\",\"at\":\"2026-11-20T08:00:00+07:00\"," + BY + "}";

    private final Response response =
            Response.under(new YamlPlans().plan("so-noi-vu-khanh-hoa-2026").orElseThrow());
    private final IncidentDoor door = new IncidentDoor(
            response.store(),
            response.store().logbook(),
            response.store(),
            new RecordMilestone(response.store(), new YamlDuties()),
            new Standing(new YamlFindingFields(), SEVERITIES),
            new DutiesJson(new Deadlines(new YamlDuties(), YamlHolidays.read())),
            new JointJson(
                    response.store(),
                    response.store(),
                    new FindAlike(response.store(), response.store(), Hashes::sha256)));

    @Test
    void a_recorded_moment_moves_the_clocks() {
        var answer = milestone(DETECTED);
        assertEquals(201, answer.getStatusCode(), answer.getBody());
        var duty = duty(Officer.read(answer), "authority-72h");
        assertEquals("open", duty.get("status").asText());
        assertEquals("2026-11-23T01:00:00Z", duty.get("due").asText());
        assertEquals(69 * 3600 + 1800, duty.get("remainingSeconds").asInt());
        assertEquals(200, milestone(DETECTED).getStatusCode());
    }

    @Test
    void an_incident_is_shown_with_its_open_steps_its_duties_and_its_log() {
        milestone(DETECTED);
        var shown = Officer.read(Officer.BINH.posts("", path(), r -> door.show(r, NOW)));
        assertEquals("I.1", shown.at("/response/open/0/step").asText());
        assertEquals("detected", shown.at("/response/milestones/0/event").asText());
        assertTrue(duty(shown, "authority-72h").get("uncertain").asBoolean());
        assertEquals("not-applicable", duty(shown, "law-report").get("status").asText());
        assertEquals(2, shown.get("log").size());
    }

    @Test
    void more_supplements_than_come_at_once_are_asked_for_by_the_number_that_they_stand_before() {
        var large = "ệ".repeat(200_000);
        for (int number = 1; number <= 5; number++) {
            add(number, large);
        }
        var newest = Officer.read(Officer.BINH.posts("", path(), r -> door.show(r, NOW)));
        assertEquals(List.of(4, 5), numbers(newest));
        assertEquals(4, newest.get("supplementsBefore").asInt());
        assertEquals(List.of(2, 3), numbers(before("4")));
        assertEquals(List.of(1), numbers(before("2")));
        assertTrue(before("2").path("supplementsBefore").isMissingNode());
        for (var wrong : List.of("0", "-1", "x", "", "9999999999", "2,3")) {
            assertEquals(
                    400,
                    Officer.BINH
                            .asks(Map.of("before", wrong), path(), r -> door.show(r, NOW))
                            .getStatusCode(),
                    wrong);
        }
    }

    private void add(int number, String description) {
        var id = response.incident().id();
        var report = Samples.aReport("co-quan", description);
        var entry = new IncidentEvent(NOW, IncidentEvent.Type.SUPPLEMENTED, "Bổ sung");
        response.store()
                .add(new Supplements.Addition(
                        response.incident(),
                        new Supplement(id, number, NOW, "mã", report, Optional.empty()),
                        "key" + number,
                        entry,
                        List.of(),
                        Terms.NONE));
    }

    private JsonNode before(String number) {
        return Officer.read(Officer.BINH.asks(Map.of("before", number), path(), r -> door.show(r, NOW)));
    }

    private static List<Integer> numbers(JsonNode shown) {
        return StreamSupport.stream(shown.get("supplements").spliterator(), false)
                .map(s -> s.get("number").asInt())
                .toList();
    }

    @Test
    void a_moment_without_zone_or_name_is_a_problem() {
        var answer = milestone(DETECTED.replace("+07:00", "").replace("detected", ""));
        assertEquals(422, answer.getStatusCode());
        var fields = StreamSupport.stream(Officer.read(answer).get("errors").spliterator(), false)
                .map(e -> e.get("field").asText())
                .toList();
        assertTrue(fields.contains("at") && fields.contains("event"), fields.toString());
        assertEquals(422, milestone(DETECTED.replace("2026", "2027")).getStatusCode());
    }

    @Test
    void only_officers_see_and_record() {
        assertEquals(
                401, Officer.NOBODY.posts("", path(), r -> door.show(r, NOW)).getStatusCode());
        assertEquals(
                401,
                Officer.NOBODY
                        .posts(DETECTED, path(), r -> door.milestone(r, NOW))
                        .getStatusCode());
        assertEquals(
                404,
                Officer.BINH
                        .posts("", Map.of("id", "../x"), r -> door.show(r, NOW))
                        .getStatusCode());
    }

    private static JsonNode duty(JsonNode shown, String id) {
        for (var duty : shown.get("duties")) {
            if (duty.get("id").asText().equals(id)) {
                return duty;
            }
        }
        throw new AssertionError("no duty " + id);
    }

    private APIGatewayV2HTTPResponse milestone(String body) {
        return Officer.BINH.posts(body, path(), r -> door.milestone(r, NOW));
    }

    private Map<String, String> path() {
        return Map.of("id", response.incident().id().value());
    }
}
