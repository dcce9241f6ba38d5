package vn.ungpho.escalation.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.ungpho.incident.Samples.NOW;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ungpho.agency.Units;
import vn.ungpho.agency.yaml.YamlAgencies;
import vn.ungpho.escalation.AcknowledgeNotice;
import vn.ungpho.escalation.Mailing;
import vn.ungpho.escalation.MilestoneAct;
import vn.ungpho.escalation.Policies;
import vn.ungpho.escalation.RecordMilestone;
import vn.ungpho.escalation.yaml.YamlDuties;
import vn.ungpho.incident.Actor;
import vn.ungpho.incident.CompleteStep;
import vn.ungpho.incident.InMemoryStore;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.Incidents;
import vn.ungpho.incident.Notice;
import vn.ungpho.incident.Response;
import vn.ungpho.qute.Templates;
import vn.ungpho.response.yaml.YamlPlans;
import vn.ungpho.web.Answering;
import vn.ungpho.web.Pages;

class NoticeDoorTest {

    private static final String AGENCY = "so-noi-vu-khanh-hoa";
    private static final Map<String, String> STEP = Map.of(
            "act", "step",
            "step", "I.1",
            "result", "DONE",
            "note", "Đã xác minh: có mã độc",
            "person", "Trần Văn Bình",
            "unit", "Văn phòng Sở",
            "capacity", "đầu mối ứng cứu sự cố");

    private final Response response =
            Response.under(new YamlPlans().plan("so-noi-vu-khanh-hoa-2026").orElseThrow());
    private final InMemoryStore store = response.store();
    private final YamlAgencies agencies = new YamlAgencies(List.of(AGENCY));
    private final Incidents incidents = Policies.watched(store, agencies);
    private final Pages pages = new Pages(new Templates());
    private final NoticeDoor door = new NoticeDoor(
            Mailing.LINKS,
            new AcknowledgeNotice(incidents, store, store, agencies, Policies.inForce()),
            new CompleteStep(incidents, Units.UNCHANGED),
            new NoticePage(pages));
    private int entries;

    @BeforeEach
    void the_house_was_told_of_an_incident() {
        var by = new Actor("Trần Văn Bình", "Văn phòng Sở", "đầu mối");
        new RecordMilestone(incidents, new YamlDuties())
                .record(stored().id(), new MilestoneAct("detected", NOW, Optional.empty(), by), NOW);
        entries = stored().log().size();
    }

    @Test
    void looking_changes_nothing_however_often_a_scanner_follows_the_link() {
        for (int i = 0; i < 3; i++) {
            var page = get(token("van-phong-so"), NOW);
            assertEquals(200, page.getStatusCode());
            assertTrue(page.getBody().contains("<button type=\"submit\">Xác nhận đã nhận việc</button>"));
        }
        assertEquals(entries, stored().log().size());
    }

    @Test
    void the_button_acknowledges_once_and_the_page_says_until_when() {
        var token = token("lanh-dao-so");
        var page = post(token, Map.of("act", "acknowledge"), NOW);
        post(token, Map.of("act", "acknowledge"), NOW.plusSeconds(60));
        assertEquals(200, page.getStatusCode());
        assertTrue(page.getBody().contains("đến 20:30 ngày 20/11/2026 (giờ Việt Nam)"), page.getBody());
        assertEquals(entries + 1, stored().log().size());
        assertFalse(get(token, NOW).getBody().contains("value=\"acknowledge\""));
    }

    @Test
    void a_link_that_is_cut_forged_or_old_gets_a_page_that_says_so() {
        var token = token("van-phong-so");
        var other = token.substring(0, token.length() - 1) + (token.endsWith("0") ? "1" : "0");
        for (var wrong : List.of(other, token.substring(0, 40), "x", token.replaceFirst("\\.", ".9"))) {
            assertEquals(404, get(wrong, NOW).getStatusCode(), wrong);
            assertEquals(404, post(wrong, Map.of("act", "acknowledge"), NOW).getStatusCode());
        }
        var late = post(token, Map.of("act", "acknowledge"), NOW.plus(Duration.ofDays(14)));
        assertEquals(410, late.getStatusCode());
        assertTrue(late.getBody().contains("Liên kết đã hết hạn"));
        assertEquals(entries, stored().log().size());
    }

    @Test
    void the_address_says_nothing_of_a_person() {
        var name = new String(
                Base64.getUrlDecoder().decode(token("van-phong-so").split("\\.")[0]), StandardCharsets.UTF_8);
        assertEquals(stored().id() + ".on-receipt.1.van-phong-so", name);
    }

    @Test
    void the_lead_unit_records_the_result_of_its_step_and_twice_is_once() {
        var token = token("van-phong-so");
        var first = post(token, STEP, NOW);
        assertEquals(200, first.getStatusCode(), first.getBody());
        assertTrue(first.getBody().contains("Đã ghi kết quả bước I.1"));
        post(token, STEP, NOW.plusSeconds(5));
        assertEquals(1, stored().progress().steps().size());
        var by = stored().progress().steps().getFirst().by();
        assertEquals(
                "Trần Văn Bình, Văn phòng Sở, đầu mối ứng cứu sự cố",
                by.person() + ", " + by.unit() + ", " + by.capacity());
    }

    @Test
    void what_is_missing_is_named_and_what_was_written_is_kept() {
        var fields = new HashMap<>(STEP);
        fields.put("person", "");
        fields.remove("result");
        var page = post(token("van-phong-so"), fields, NOW);
        assertEquals(422, page.getStatusCode());
        assertTrue(page.getBody().contains("href=\"#person-I.1\""));
        assertTrue(page.getBody().contains("href=\"#result-I.1\""));
        assertTrue(page.getBody().contains("Đã xác minh: có mã độc</textarea>"));
        assertEquals(List.of(), stored().progress().steps());
    }

    @Test
    void who_does_not_lead_the_step_sees_no_form_and_records_nothing() {
        var token = token("phong-phap-che");
        assertFalse(get(token, NOW).getBody().contains("name=\"step\""));
        assertEquals(422, post(token, STEP, NOW).getStatusCode());
        assertEquals(List.of(), stored().progress().steps());
    }

    @Test
    void a_form_that_names_another_unit_is_recorded_for_the_unit_that_the_mail_went_to() {
        var fields = new HashMap<>(STEP);
        fields.put("unit", "các cơ quan, đơn vị thuộc và trực thuộc Sở");
        post(token("van-phong-so"), fields, NOW);
        assertEquals("Văn phòng Sở", stored().progress().steps().getFirst().by().unit());
    }

    @Test
    void evidence_is_named_by_numbers_that_the_file_has() {
        for (var wrong : List.of("một", "1; x", "7")) {
            var fields = new HashMap<>(STEP);
            fields.put("evidence", wrong);
            var page = post(token("van-phong-so"), fields, NOW);
            assertTrue(page.getStatusCode() >= 409, wrong);
            assertTrue(page.getBody().contains("href=\"#evidence-I.1\""), page.getBody());
            assertEquals(List.of(), stored().progress().steps());
        }
    }

    private Incident stored() {
        return response.incident();
    }

    private String token(String contact) {
        var link = Mailing.LINKS.link(new Notice(stored().id(), AGENCY, "on-receipt", 1, contact).id(), NOW);
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private APIGatewayV2HTTPResponse get(String token, Instant now) {
        return ask("GET", token, "", now);
    }

    private APIGatewayV2HTTPResponse post(String token, Map<String, String> fields, Instant now) {
        var body = fields.entrySet().stream()
                .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return ask("POST", token, body, now);
    }

    private APIGatewayV2HTTPResponse ask(String method, String token, String body, Instant now) {
        var event = APIGatewayV2HTTPEvent.builder()
                .withRequestContext(RequestContext.builder()
                        .withHttp(
                                RequestContext.Http.builder().withMethod(method).build())
                        .build())
                .withHeaders(Map.of("accept", "text/html", "content-type", "application/x-www-form-urlencoded"))
                .withPathParameters(Map.of("token", token))
                .withBody(body)
                .build();
        return new Answering(() -> pages).answer("answer-notice", event, r -> door.answer(r, now));
    }
}
