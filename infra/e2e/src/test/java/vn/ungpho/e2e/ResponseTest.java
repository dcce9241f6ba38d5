package vn.ungpho.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.ungpho.local.Local;

/// A whole response over HTTP, from the report to the last step, with a re-check that fails once.
@ExtendWith(Embedded.class)
class ResponseTest {

    private static final String[] OFFICER = {"Authorization", "Bearer " + Embedded.TOKEN};

    private final Client client;

    ResponseTest(Local local) {
        client = new Client(local.http());
    }

    @Test
    void the_plan_drives_an_incident_from_the_report_to_its_end() {
        var id = reported();
        refused(409, step(id, "I.2", "done"));
        refused(422, step(id, "I.1", "done"));
        written(milestone(id, "detected", Instant.now().minus(30, ChronoUnit.MINUTES)));
        var failed = false;
        while (open(id).isArray() && !open(id).isEmpty()) {
            var next = open(id).get(0);
            var last = next.get("step").asText().equals("IV.1");
            if (last) {
                written(milestone(id, "ended", Instant.now()));
                written(post(id, "findings", "\"findings\":{\"cause\":\"Lỗ hổng\",\"result\":\"Đã khôi phục\"}"));
            }
            var fails = next.get("kind").asText().equals("recheck") && !failed;
            failed |= fails;
            var result = fails ? "failed" : next.get("kind").asText().equals("optional") ? "not-needed" : "done";
            written(step(id, next, result));
        }
        var shown = show(id);
        assertEquals("closed", shown.get("stage").asText());
        assertEquals(2, shown.at("/response/round").asInt());
        assertEquals(2, shown.at("/response/rounds").size());
        assertEquals("open", duty(shown, "authority-72h").get("status").asText());
        written(milestone(id, "sent:authority-72h", Instant.now()));
        assertEquals("met", duty(show(id), "authority-72h").get("status").asText());
    }

    @Test
    void the_same_step_twice_is_in_the_log_once() {
        var id = reported();
        written(milestone(id, "detected", Instant.now().minus(5, ChronoUnit.MINUTES)));
        written(step(id, "I.1", "done"));
        assertEquals(200, step(id, "I.1", "done").status());
        assertEquals(
                1,
                StreamSupport.stream(show(id).get("log").spliterator(), false)
                        .filter(e -> e.get("type").asText().equals("step"))
                        .count());
    }

    @Test
    void who_speaks_and_what_was_released_is_in_the_log() {
        var id = reported();
        written(post(id, "statements", "\"spokesperson\":\"Phó Giám đốc\",\"released\":\"Thông cáo số 1\""));
        assertTrue(show(id).get("log").toString().contains("Thông cáo số 1"));
    }

    @Test
    void what_is_done_of_the_yearly_duties_is_recorded_once_and_listed() {
        var duty = yearly(0);
        var done = "{\"year\":2027,\"agency\":\"so-noi-vu-khanh-hoa\",\"note\":\"Báo cáo số 12/BC-SNV\","
                + "\"by\":{\"unit\":\"Văn phòng Sở\",\"capacity\":\"đầu mối\"}}";
        var path = "/duties/" + duty.get("id").asText();
        written(client.postJson(path, done, OFFICER));
        assertEquals(200, client.postJson(path, done, OFFICER).status());
        assertEquals("Báo cáo số 12/BC-SNV", yearly(0).get("note").asText());
        assertTrue(yearly(1).get("note").isNull());
    }

    private JsonNode yearly(int which) {
        return client.get("/duties?agency=so-noi-vu-khanh-hoa&year=2027", OFFICER)
                .json()
                .at("/duties/" + which);
    }

    @Test
    void without_a_token_nothing_is_recorded() {
        var id = reported();
        for (var path : new String[] {"steps/I.1", "findings", "milestones"}) {
            assertEquals(
                    401, client.postJson("/incidents/" + id + "/" + path, "{}").status(), path);
        }
    }

    private String reported() {
        var description = "Máy chủ bị mã hóa " + UUID.randomUUID();
        var answer = client.postJson(
                "/reports", "{\"description\":\"" + description + "\",\"contact\":{\"email\":\"a@coquan.example\"}}");
        assertEquals(201, answer.status(), answer.body());
        var receipt = answer.json().get("receipt").asText();
        var incidents = client.get("/incidents?limit=200", OFFICER).json().get("incidents");
        return StreamSupport.stream(incidents.spliterator(), false)
                .filter(i -> i.get("receipt").asText().equals(receipt))
                .map(i -> i.get("id").asText())
                .findFirst()
                .orElseThrow();
    }

    private Client.Answer step(String id, String step, String result) {
        return post(id, "steps/" + step, "\"result\":\"" + result + "\",\"note\":\"Đã làm\"");
    }

    /// By the first unit that leads the step.
    private Client.Answer step(String id, JsonNode next, String result) {
        var unit = next.at("/lead/0").asText();
        return client.postJson(
                "/incidents/" + id + "/steps/" + next.get("step").asText(),
                "{\"result\":\"" + result + "\",\"note\":\"Đã làm\",\"by\":{\"unit\":\"" + unit
                        + "\",\"capacity\":\"đầu mối\"}}",
                OFFICER);
    }

    private Client.Answer milestone(String id, String event, Instant at) {
        return post(id, "milestones", "\"event\":\"" + event + "\",\"at\":\"" + at + "\"");
    }

    private Client.Answer post(String id, String path, String members) {
        return client.postJson(
                "/incidents/" + id + "/" + path,
                "{" + members + ",\"by\":{\"unit\":\"Văn phòng Sở\",\"capacity\":\"đầu mối\"}}",
                OFFICER);
    }

    private JsonNode open(String id) {
        return show(id).at("/response/open");
    }

    private JsonNode show(String id) {
        return client.get("/incidents/" + id, OFFICER).json();
    }

    private static JsonNode duty(JsonNode shown, String id) {
        return StreamSupport.stream(shown.get("duties").spliterator(), false)
                .filter(d -> d.get("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void written(Client.Answer answer) {
        assertEquals(201, answer.status(), answer.body());
    }

    private static void refused(int status, Client.Answer answer) {
        assertEquals(status, answer.status(), answer.body());
        assertTrue(answer.type().startsWith("application/problem+json"), answer.type());
    }
}
