package vn.ungpho.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ungpho.local.Local;

/// Every plan through a whole incident as it is written, over HTTP: a call that an officer takes down before Tết, a
/// change of severity, a re-check that fails, the last step after the holiday.
class PlansTest {

    private static final String[] OFFICER = {"Authorization", "Bearer " + Embedded.TOKEN};
    private static final Path DATA = Embedded.folder();
    private static Local local;
    private static Client client;

    @BeforeAll
    static void start() {
        var settings = Embedded.settings(DATA);
        settings.put(
                "PARAMETER_Agencies",
                "so-noi-vu-khanh-hoa,so-xay-dung,so-tai-chinh-khanh-hoa,ubnd-huyen-cao-lanh,ubnd-thanh-pho-nha-trang,ubnd-xa-vi-du");
        local = Local.start(settings);
        client = new Client(local.http());
    }

    @AfterAll
    static void stop() {
        local.close();
        Embedded.delete(DATA);
    }

    @ParameterizedTest
    @CsvSource({
        "so-xay-dung,1 2 3 4 5 3 4 5 6",
        "so-tai-chinh-khanh-hoa,2.1.1 2.1.2 2.2.1 2.3.1 2.3.2 2.2.1 2.3.1 2.3.2 2.4.1",
        "ubnd-huyen-cao-lanh,1 2 3 4 5 6 7 8 9 10 7 8 9 10 11",
        "so-noi-vu-khanh-hoa,I.1 I.2 I.3 I.4 I.5 I.6 II.1 III.1 III.2 III.3 II.1 III.1 III.2 III.3 III.4 IV.1",
        "ubnd-thanh-pho-nha-trang,I.1 I.2 I.3 I.4 I.5 I.6 II.1 III.1 III.2 III.3 II.1 III.1 III.2 III.3 III.4 IV.1",
        "ubnd-xa-vi-du,I.1 I.2 I.3 I.4 I.5 I.6 II.1 III.1 III.2 III.3 II.1 III.1 III.2 III.3 III.4 IV.1"
    })
    void a_plan_runs_as_it_is_written(String agency, String order) {
        clock("2026-02-13T16:00:00+07:00");
        var id = entered(agency);
        written(milestone(id, "detected", "2026-02-13T15:30:00+07:00"));
        var serious = findings(id, "\"effects\":\"control-lost\",\"serious\":\"yes\"", "");
        written(serious);
        var done = new ArrayList<String>();
        while (!open(id).isEmpty()) {
            var next = open(id).get(0);
            if (done.size() == 3) {
                refused(409, step(id, next.get("step").asText(), "Văn phòng Sở", "done", 99));
                refused(403, step(id, next.get("step").asText(), "Đơn vị không có trong kế hoạch", "done"));
                refused(422, findings(id, "\"serious\":\"no\"", ""));
                written(findings(id, "\"serious\":\"no\"", "Đã khoanh vùng, không lan rộng"));
            }
            if (next.get("kind").asText().equals("recheck")
                    && !done.contains(next.get("step").asText())) {
                done.add(act(id, next, "failed"));
                clock("2026-02-23T08:00:00+07:00");
                continue;
            }
            if (next.get("step").asText().equals(order.substring(order.lastIndexOf(' ') + 1))) {
                refused(
                        422,
                        step(id, next.get("step").asText(), next.at("/lead/0").asText(), "done"));
                written(milestone(id, "ended", "2026-02-23T08:00:00+07:00"));
                written(findings(id, "\"cause\":\"Lỗ hổng\",\"result\":\"Đã khôi phục\"", ""));
            }
            done.add(act(id, next, "done"));
        }
        assertEquals(order, String.join(" ", done));
        var shown = show(id);
        assertEquals("closed", shown.get("stage").asText());
        assertEquals(2, shown.at("/response/rounds").size());
        assertEquals(
                List.of("yes", "no"),
                StreamSupport.stream(shown.at("/response/severity/changes").spliterator(), false)
                        .filter(c -> c.get("criteria").asText().contains("nghiêm trọng"))
                        .map(c -> c.get("is").asText())
                        .toList());
        // Five calendar days over the holiday: the law counts days, and what khoản 5 Điều 148 would make of it is said.
        var notice = duties(shown).get("incident-notice");
        assertEquals("late", notice.get("status").asText());
        assertEquals(
                OffsetDateTime.parse("2026-02-18T23:59:59+07:00").toInstant(),
                OffsetDateTime.parse(notice.get("due").asText()).toInstant());
        assertTrue(notice.get("doubts").toString().contains("khoản 5 Điều 148"), notice.toString());
        assertTrue(
                shown.get("log").toString().contains("Tiếp nhận tin báo qua điện thoại - Cán bộ trực, Văn phòng Sở"),
                shown.get("log").toString());
    }

    private static String entered(String agency) {
        var answer = client.postJson(
                "/incidents",
                "{\"agency\":\"" + agency
                        + "\",\"channel\":\"phone\",\"description\":\"Máy chủ bị mã hóa\",\"drill\":true,"
                        + by("Văn phòng Sở") + "}",
                OFFICER);
        written(answer);
        return answer.json().get("id").asText();
    }

    private static String act(String id, JsonNode next, String result) {
        written(step(id, next.get("step").asText(), next.at("/lead/0").asText(), result));
        return next.get("step").asText();
    }

    private static Client.Answer step(String id, String step, String unit, String result) {
        return post(id, "steps/" + step, "\"result\":\"" + result + "\",\"note\":\"Đã làm\"," + by(unit));
    }

    private static Client.Answer step(String id, String step, String unit, String result, int round) {
        return post(
                id,
                "steps/" + step,
                "\"result\":\"" + result + "\",\"note\":\"Đã làm\",\"round\":" + round + "," + by(unit));
    }

    private static Client.Answer milestone(String id, String event, String at) {
        return post(id, "milestones", "\"event\":\"" + event + "\",\"at\":\"" + at + "\"," + by("Văn phòng Sở"));
    }

    private static Client.Answer findings(String id, String values, String reason) {
        return post(
                id, "findings", "\"findings\":{" + values + "},\"reason\":\"" + reason + "\"," + by("Văn phòng Sở"));
    }

    private static String by(String unit) {
        return "\"by\":{\"unit\":\"" + unit + "\",\"capacity\":\"đầu mối\"}";
    }

    private static Client.Answer post(String id, String path, String members) {
        return client.postJson("/incidents/" + id + "/" + path, "{" + members + "}", OFFICER);
    }

    private static void clock(String now) {
        var answer = client.postJson("/clock", "{\"now\":\"" + now + "\"}", OFFICER);
        assertEquals(200, answer.status(), answer.body());
    }

    private static JsonNode open(String id) {
        return show(id).at("/response/open");
    }

    private static JsonNode show(String id) {
        return client.get("/incidents/" + id, OFFICER).json();
    }

    private static Map<String, JsonNode> duties(JsonNode shown) {
        return StreamSupport.stream(shown.get("duties").spliterator(), false)
                .collect(Collectors.toMap(d -> d.get("id").asText(), d -> d));
    }

    private static void written(Client.Answer answer) {
        assertEquals(201, answer.status(), answer.body());
    }

    private static void refused(int status, Client.Answer answer) {
        assertEquals(status, answer.status(), answer.body());
        assertTrue(answer.type().startsWith("application/problem+json"), answer.type());
    }
}
