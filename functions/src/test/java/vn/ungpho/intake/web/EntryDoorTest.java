package vn.ungpho.intake.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ungpho.agency.yaml.YamlAgencies;
import vn.ungpho.escalation.Policies;
import vn.ungpho.incident.Channel;
import vn.ungpho.incident.InMemoryStore;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.IncidentId;
import vn.ungpho.incident.Samples;
import vn.ungpho.incident.web.Officer;
import vn.ungpho.intake.FixedSecrets;
import vn.ungpho.intake.IntakePolicy;
import vn.ungpho.intake.ReceiveReport;
import vn.ungpho.intake.yaml.YamlForms;
import vn.ungpho.response.yaml.YamlPlans;

class EntryDoorTest {

    private static final String BY = "\"by\":{\"unit\":\"Văn phòng Sở\",\"capacity\":\"trực ban\"}";
    private static final String CALL =
            "{\"channel\":\"phone\",\"description\":\"Máy bị khóa\",\"contact\":{\"email\":\"anh@coquan.example\"},"
                    + BY;

    private final InMemoryStore store = new InMemoryStore();
    private final YamlAgencies agencies = new YamlAgencies(List.of("so-noi-vu-khanh-hoa"));
    private final EntryDoor door = new EntryDoor(
            new IntakePolicy(agencies.served(), new YamlForms()),
            new ReceiveReport(store, agencies, new YamlPlans(), Policies.inForce(), new FixedSecrets(), new Random(1)));

    @ParameterizedTest
    @CsvSource({"paper,PAPER", "phone,PHONE", "mail,MAIL", "form,FORM", "social,SOCIAL"})
    void the_channel_is_a_field_of_the_same_report(String word, Channel channel) {
        var incident = opened(post(CALL.replace("phone", word) + "}"));
        assertEquals(channel, incident.report().channel());
        assertEquals(new YamlForms().current().version(), incident.report().formVersion());
        assertEquals("Máy bị khóa", incident.report().description());
        assertFalse(incident.drill());
    }

    @Test
    void the_log_names_the_person_of_the_token_the_unit_and_the_capacity_and_never_who_reported() {
        var entry = opened(post(CALL + "}")).log().getFirst().detail();
        assertEquals("Tiếp nhận tin báo qua điện thoại - Trần Văn Bình, Văn phòng Sở, trực ban", entry);
    }

    @Test
    void who_called_may_not_have_said_who_it_was_but_what_happened_is_asked() {
        assertEquals(
                201,
                post("{\"channel\":\"social\",\"description\":\"Trang bị sửa\"," + BY + "}")
                        .getStatusCode());
        assertEquals(422, post("{\"channel\":\"social\"," + BY + "}").getStatusCode());
    }

    @Test
    void a_drill_is_marked_from_the_first_entry_on_and_writes_to_nobody_outside_unless_it_is_said() {
        var inside = opened(post(CALL + ",\"drill\":true}"));
        assertTrue(inside.drill());
        assertTrue(inside.log().getFirst().detail().startsWith("DIỄN TẬP: "));
        assertFalse(toReporter(inside), "the reporter of an exercise is no part of it");
        assertTrue(toReporter(opened(post(CALL + ",\"drill\":true,\"outside\":true}"))));
        assertTrue(toReporter(opened(post(CALL + "}"))), "whoever called gets the receipt by mail");
    }

    @Test
    void the_same_key_is_one_incident_and_other_content_under_it_is_refused() {
        var first = Officer.read(post(CALL + "}", "so-12"));
        assertEquals(first, Officer.read(post(CALL + "}", "so-12")));
        var other = post(CALL + ",\"drill\":true}", "so-12");
        assertEquals(422, other.getStatusCode(), other.getBody());
        assertTrue(other.getBody().contains("Idempotency-Key"), other.getBody());
    }

    @Test
    void nothing_limits_how_many_an_officer_enters() {
        for (int i = 0; i < 40; i++) {
            assertEquals(201, post(CALL + "}").getStatusCode());
        }
    }

    @Test
    void every_fault_is_named_and_without_a_token_nothing_is_read() {
        var answer = post("{\"channel\":\"fax\",\"drill\":\"yes\",\"when\":1,\"by\":{\"unit\":\"\"}}");
        assertEquals(422, answer.getStatusCode());
        var named = new TreeSet<String>();
        Officer.read(answer).get("errors").forEach(e -> named.add(e.get("field").asText()));
        assertTrue(named.containsAll(List.of("channel", "drill", "when", "by.unit", "by.capacity")), "" + named);
        assertEquals(422, post(CALL + ",\"outside\":true}").getStatusCode());
        assertEquals(
                401, Officer.NOBODY.posts(CALL + "}", Map.of(), this::answer).getStatusCode());
    }

    private boolean toReporter(Incident incident) {
        return store.due(Samples.NOW.plusSeconds(1), 100).stream()
                .anyMatch(n -> n.incident().equals(incident.id()) && n.toReporter());
    }

    private Incident opened(APIGatewayV2HTTPResponse answer) {
        assertEquals(201, answer.getStatusCode(), answer.getBody());
        return store.find(new IncidentId(Officer.read(answer).get("id").asText()))
                .orElseThrow();
    }

    private APIGatewayV2HTTPResponse post(String body) {
        return Officer.BINH.posts(body, Map.of(), this::answer);
    }

    private APIGatewayV2HTTPResponse post(String body, String key) {
        return Officer.BINH.with("idempotency-key", key).posts(body, Map.of(), this::answer);
    }

    private APIGatewayV2HTTPResponse answer(vn.ungpho.web.Request request) {
        return door.answer(request, Samples.NOW);
    }
}
