package vn.ungpho.intake.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.Proxy;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.exception.SdkClientException;
import vn.ungpho.agency.Level;
import vn.ungpho.agency.yaml.YamlAgencies;
import vn.ungpho.escalation.Policies;
import vn.ungpho.incident.Answer;
import vn.ungpho.incident.Evidence;
import vn.ungpho.incident.Exhibit;
import vn.ungpho.incident.InMemoryExhibits;
import vn.ungpho.incident.InMemoryStore;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.IncidentEvent;
import vn.ungpho.incident.IncidentId;
import vn.ungpho.incident.Incidents;
import vn.ungpho.incident.Language;
import vn.ungpho.intake.Counters;
import vn.ungpho.intake.EvidenceFiles;
import vn.ungpho.intake.FixedSecrets;
import vn.ungpho.intake.Guard;
import vn.ungpho.intake.InMemoryCounters;
import vn.ungpho.intake.IntakePolicy;
import vn.ungpho.intake.LookUpReport;
import vn.ungpho.intake.ReceiveReport;
import vn.ungpho.intake.ReportLimits;
import vn.ungpho.intake.SourceAddresses;
import vn.ungpho.intake.Stamps;
import vn.ungpho.intake.UploadTickets;
import vn.ungpho.intake.yaml.YamlForms;
import vn.ungpho.qute.Templates;
import vn.ungpho.response.yaml.YamlPlans;
import vn.ungpho.web.Answering;
import vn.ungpho.web.Pages;

class ReportsDoorTest {

    private static final Instant NOW = Instant.parse("2026-11-20T01:30:00Z");
    private static final String AGENCY = "so-noi-vu-khanh-hoa";
    private static final String SOUND = """
            {"agency":"so-noi-vu-khanh-hoa","description":"Máy chủ bị mã hóa","system":"Cổng thông tin",
             "detectedAt":"2026-11-20T08:00:00+07:00","ongoing":"yes",
             "contact":{"name":"Ánh","email":"anh@coquan.example","phone":"0912 345 678"}}""";

    private final InMemoryStore store = new InMemoryStore();
    private final YamlAgencies agencies = new YamlAgencies(List.of(AGENCY));
    private final YamlForms forms = new YamlForms();
    private final Pages pages = new Pages(new Templates());
    private final FixedSecrets secrets = new FixedSecrets();
    private final Stamps stamps = new Stamps(secrets, 8);
    private final Counters counters = new InMemoryCounters();
    private final SourceAddresses addresses = (address, now) -> "place-" + address;
    private final UploadOffer offer = new UploadOffer(
            new NoFiles(), new InMemoryExhibits(), new UploadTickets(secrets), "https://baosuco.example");
    private ReportsDoor door = door(store);

    private ReportsDoor door(Incidents incidents) {
        return new ReportsDoor(
                new IntakePolicy(agencies.served(), forms),
                new ReceiveReport(incidents, agencies, new YamlPlans(), Policies.inForce(), secrets, new Random(1)),
                new Guard(stamps, new ReportLimits(6, 4, 3, 1000), addresses),
                new ReportAnswers(() -> new FormPage(pages, agencies, forms, stamps), () -> pages, offer));
    }

    @Test
    void a_form_that_meets_a_store_that_is_away_comes_back_whole_and_a_program_gets_a_problem() {
        door = door((Incidents) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Incidents.class}, (proxy, method, arguments) -> {
                    throw SdkClientException.create("away");
                }));
        var answer = form(Map.of("description", "Máy chủ bị mã hóa", "email", "a@b.example", "Idempotency-Key", "k-3"));
        assertEquals(503, answer.getStatusCode());
        assertTrue(answer.getBody().contains("Máy chủ bị mã hóa"), answer.getBody());
        assertTrue(answer.getBody().contains("name=\"Idempotency-Key\" value=\"k-3\""));
        assertTrue(answer.getBody().contains("chưa chắc tin đã được nhận"));
        var problem = json(SOUND, Map.of());
        assertEquals(503, problem.getStatusCode());
        assertTrue(problem.getBody().contains("Idempotency-Key"), problem.getBody());
    }

    @Test
    void a_sound_report_is_answered_with_receipt_and_secret_and_opens_an_incident_with_the_plans_procedure()
            throws Exception {
        var answer = json(SOUND, Map.of());
        assertEquals(201, answer.getStatusCode());
        assertEquals("2026-11-20T01:30:00Z", read(answer).get("receivedAt").asText());
        var incident = onlyIncident();
        assertEquals(incident.receipt().toString(), read(answer).get("receipt").asText());
        assertEquals("so-noi-vu-khanh-hoa-2026", incident.plan());
        assertEquals(12, incident.procedure().steps().count());
        assertEquals(
                agencies.served().getFirst().upTo(Level.LEADER).size(),
                store.due(NOW.plusSeconds(1), 100).size());
    }

    @Test
    void the_same_key_gives_the_same_receipt_and_secret_once() throws Exception {
        var key = Map.of("idempotency-key", "5f9a");
        assertEquals(read(json(SOUND, key)), read(json(SOUND, key)));
        onlyIncident();
    }

    @Test
    void the_same_key_with_other_content_is_refused_and_nothing_of_it_is_kept() throws Exception {
        var key = Map.of("idempotency-key", "5f9a");
        json(SOUND, key);
        var answer = json(SOUND.replace("mã hóa", "xóa sạch"), key);
        assertEquals(422, answer.getStatusCode());
        assertEquals("Idempotency-Key", read(answer).at("/errors/0/field").asText());
        onlyIncident();
    }

    @Test
    void without_a_key_each_report_is_a_report_of_its_own() {
        json(SOUND, Map.of());
        json(SOUND, Map.of());
        assertEquals(2, incidents().size());
    }

    @Test
    void a_body_that_is_no_json_is_refused_with_line_and_column() throws Exception {
        var answer = json("{\"description\":\n \"x\",}", Map.of());
        assertEquals(400, answer.getStatusCode());
        assertEquals(
                "application/problem+json; charset=utf-8", answer.getHeaders().get("content-type"));
        assertTrue(read(answer).get("detail").asText().contains("dòng 2, cột"), answer.getBody());
        assertEquals(400, json("[]", Map.of()).getStatusCode());
        assertEquals(400, json("", Map.of()).getStatusCode());
        assertEquals(400, json(SOUND + "{}", Map.of()).getStatusCode());
        assertEquals(
                400,
                json("{\"description\":\"a\",\"description\":\"b\"}", Map.of()).getStatusCode());
        assertEquals(0, incidents().size());
    }

    @Test
    void unknown_fields_and_wrong_types_are_named() throws Exception {
        var answer = json("""
                {"description":7,"colour":"red","contact":{"email":["a@b.vn"],"fax":"1"},"ongoing":true}""", Map.of());
        assertEquals(422, answer.getStatusCode());
        var fields = StreamSupport.stream(read(answer).get("errors").spliterator(), false)
                .map(e -> e.get("field").asText())
                .toList();
        assertEquals(List.of("colour", "contact.fax", "description", "ongoing", "contact.email"), fields.subList(0, 5));
        assertEquals(0, incidents().size());
    }

    @Test
    void a_time_without_zone_is_refused_from_a_program() {
        var answer = json(SOUND.replace("+07:00", ""), Map.of());
        assertEquals(422, answer.getStatusCode());
        assertTrue(answer.getBody().contains("detectedAt"));
    }

    @Test
    void a_body_above_one_mebibyte_is_refused() {
        var answer = json("{\"description\":\"" + "x".repeat(1024 * 1024) + "\"}", Map.of());
        assertEquals(413, answer.getStatusCode());
    }

    @Test
    void another_media_type_is_refused() {
        var answer = post("text/plain", "x", Map.of());
        assertEquals(415, answer.getStatusCode());
    }

    @Test
    void a_refusal_repeats_nothing_that_identifies_the_reporter() {
        var answer = json(SOUND.replace("anh@coquan.example", "anh@@coquan.example"), Map.of());
        assertEquals(422, answer.getStatusCode());
        assertFalse(answer.getBody().contains("anh@"), answer.getBody());
    }

    @Test
    void a_sound_form_is_answered_with_the_receipt_page() {
        var answer = form(Map.of("description", "Máy chủ bị mã hóa", "email", "anh@coquan.example"));
        assertEquals(201, answer.getStatusCode());
        assertTrue(answer.getBody().contains(onlyIncident().receipt().toString()));
        assertTrue(answer.getBody().contains(secrets.secret(onlyIncident().id())));
    }

    @Test
    void a_faulty_form_comes_back_with_its_input_and_each_error_beside_its_field() {
        var answer = form(Map.of(
                "description",
                "",
                "system",
                "<b>\"Cổng\"</b> {secretsPhone}",
                "email",
                "sai",
                "Idempotency-Key",
                "k-1"));
        assertEquals(422, answer.getStatusCode());
        var page = answer.getBody();
        assertTrue(page.contains("value=\"&lt;b&gt;&quot;Cổng&quot;&lt;/b&gt; {secretsPhone}\""), page);
        assertTrue(page.contains("value=\"sai\""));
        assertTrue(page.contains("id=\"description-error\">Chưa mô tả sự cố."));
        assertTrue(page.contains("id=\"email-error\">Không phải địa chỉ thư điện tử"));
        assertTrue(page.contains("name=\"Idempotency-Key\" value=\"k-1\""));
        assertEquals(0, incidents().size());
    }

    @Test
    void a_corrected_form_with_its_old_key_is_taken_in() {
        form(Map.of("description", "", "email", "a@b.example", "Idempotency-Key", "k-2"));
        var answer = form(Map.of("description", "Sự cố", "email", "a@b.example", "Idempotency-Key", "k-2"));
        assertEquals(201, answer.getStatusCode());
    }

    @Test
    void the_list_of_faults_names_each_field() {
        var vietnamese = form(Map.of("description", "", "email", "sai")).getBody();
        assertTrue(vietnamese.contains("<a href=\"#email\">Thư điện tử: Không phải địa chỉ"), vietnamese);
        var english = form(Map.of("description", "", "email", "sai"), "en").getBody();
        assertTrue(english.contains("<a href=\"#email\">E-mail: This is no e-mail address"), english);
    }

    @Test
    void a_program_that_asks_for_english_is_refused_in_english() throws Exception {
        var wrong = english(SOUND.replace("Máy chủ bị mã hóa", ""), "k");
        assertEquals(422, wrong.getStatusCode());
        assertEquals("The report is not valid", read(wrong).get("title").asText());
        assertTrue(read(wrong).at("/errors/0/detail").asText().matches("[ -~]+"), wrong.getBody());
        english(SOUND, "k");
        var taken = english(SOUND.replace("mã hóa", "xóa"), "k");
        assertEquals(
                "The key was used for other content", read(taken).get("title").asText());
        var last = taken;
        for (int i = 0; i < 20 && last.getStatusCode() != 429; i++) {
            last = english(SOUND, "k" + i);
        }
        assertEquals("Too many requests", read(last).get("title").asText());
        assertTrue(
                last.getHeaders().containsKey("retry-after"), last.getHeaders().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"description\":5,\"contact\":\"x\",\"more\":1}",
                "{\"description\":",
                "[]",
                "{\"a\":1,\"a\":1}"
            })
    void json_of_another_shape_is_refused_in_english_too(String body) throws Exception {
        var refused = english(body, "k");
        assertTrue(refused.getBody().matches("[ -~…]+"), refused.getBody());
        assertTrue(refused.getStatusCode() == 400 || read(refused).get("errors").size() > 2, refused.getBody());
    }

    @ParameterizedTest
    @ValueSource(strings = {"description=a&description=b", "description=%E1%BA", "description=%"})
    void a_form_that_cannot_be_read_is_refused_in_english_too(String body) {
        var event = event("application/x-www-form-urlencoded", body, Map.of());
        event.setQueryStringParameters(Map.of("lang", "en"));
        var problem = new Answering(() -> pages).answer("x", event, r -> door.answer(r, NOW));
        assertEquals(400, problem.getStatusCode());
        assertTrue(problem.getBody().matches("[ -~]+"), problem.getBody());
    }

    private APIGatewayV2HTTPResponse english(String body, String key) {
        var event = event("application/json", body, Map.of("idempotency-key", key));
        event.setQueryStringParameters(Map.of("lang", "en"));
        return new Answering(() -> pages).answer("x", event, r -> door.answer(r, NOW));
    }

    @Test
    void the_form_names_whom_to_call_of_state_secrets_for_each_agency() {
        var request = event("text/plain", "", Map.of());
        var one = new Answering(() -> pages)
                .answer("x", request, r -> new FormPage(pages, agencies, forms, stamps).empty(r, NOW))
                .getBody();
        assertTrue(one.contains("hãy gọi 0000 000 009.</div>"), one);
        var both = new YamlAgencies(List.of(AGENCY, "so-xay-dung"));
        var several = new Answering(() -> pages)
                .answer("x", request, r -> new FormPage(pages, both, forms, stamps).empty(r, NOW))
                .getBody();
        assertTrue(
                several.contains("<span lang=\"vi\">Sở Nội vụ tỉnh Khánh Hòa</span>: 0000 000 009; "
                        + "<span lang=\"vi\">Sở Xây dựng</span>: 0000 000 009.</div>"),
                several);
    }

    @Test
    void the_page_of_files_tells_how_large_each_one_is() {
        var incident = new IncidentId("11111111-2222-4333-8444-555555555555");
        var exhibits = new InMemoryExhibits();
        exhibits.add(
                incident,
                new Exhibit(
                        1,
                        new Exhibit.Place("evidence/incoming/x", "", 48_213),
                        "00",
                        "ảnh.png",
                        "image/png",
                        Exhibit.State.UNCHECKED,
                        "",
                        NOW),
                new IncidentEvent(NOW, IncidentEvent.Type.EVIDENCE, "tệp"));
        var tickets = new UploadTickets(secrets);
        var uploads =
                new UploadsDoor(tickets, new UploadOffer(new NoFiles(), exhibits, tickets, "https://x.example"), pages);
        var event = event("text/plain", "", Map.of());
        event.setQueryStringParameters(Map.of("ticket", tickets.issue(incident, NOW)));
        var page = new Answering(() -> pages)
                .answer("x", event, r -> uploads.answer(r, NOW))
                .getBody();
        assertTrue(page.contains("1. ảnh.png, 48213 byte, "), page);
        assertTrue(page.contains("data-most=\"26214400\""), page);
        assertTrue(page.contains("<noscript><p class=\"help\">Tệp rỗng hoặc lớn hơn 25 MiB"), page);
    }

    @Test
    void a_form_in_english_is_refused_and_taken_in_in_english() {
        var refused = form(Map.of("description", "", "email", "sai"), "en");
        assertEquals(422, refused.getStatusCode());
        assertTrue(refused.getBody().contains("<html lang=\"en\">"));
        assertTrue(refused.getBody().contains("id=\"description-error\">The description is missing."));
        assertTrue(refused.getBody().contains("id=\"email-error\">This is no e-mail address"));
        assertTrue(refused.getBody().contains("action=\"/reports?lang=en\""));
        var taken = form(Map.of("description", "Server encrypted", "email", "anh@coquan.example"), "en");
        assertEquals(201, taken.getStatusCode());
        assertTrue(taken.getBody().contains("Your report was received"));
        assertEquals(Language.EN, onlyIncident().report().language());
    }

    @Test
    void what_a_newer_form_asks_is_kept_with_the_question_as_it_was_put() {
        form(Map.of("description", "Máy lạ", "email", "a@b.example", "domains", "xau.example", "formVersion", "2"));
        var report = onlyIncident().report();
        assertEquals("2", report.formVersion());
        assertEquals(List.of(new Answer("domains", "Địa chỉ liên quan", "xau.example")), report.answers());
    }

    @Test
    void a_form_handed_out_as_version_1_is_taken_in_as_version_1() {
        var answer = form(Map.of("description", "Máy lạ", "email", "a@b.example", "formVersion", "1"));
        assertEquals(201, answer.getStatusCode());
        assertEquals("1", onlyIncident().report().formVersion());
        var wrong = form(Map.of("description", "x", "email", "a@b.example", "domains", "x", "formVersion", "1"));
        assertEquals(422, wrong.getStatusCode());
        assertEquals(
                422,
                form(Map.of("description", "x", "email", "a@b.example", "formVersion", "0"))
                        .getStatusCode());
        onlyIncident();
    }

    @Test
    void the_look_up_shows_the_state_to_whoever_has_both_codes_and_the_same_refusal_to_all_others() throws Exception {
        var given = read(json(SOUND, Map.of()));
        var lookUp = new LookUpDoor(
                new LookUpReport(store, secrets, counters, addresses, 15), pages, new StatePage(pages, offer));
        var right = "{\"receipt\":\"%s\",\"secret\":\"%s\"}";
        var receipt = given.get("receipt").asText();
        var state = lookUp(
                lookUp,
                right.formatted(receipt.toLowerCase(), given.get("secret").asText()));
        assertEquals(200, state.getStatusCode());
        assertEquals("received", read(state).get("stage").asText());
        var wrongSecret = lookUp(lookUp, right.formatted(receipt, "22222-22222-22222-22222"));
        var unknown = lookUp(lookUp, right.formatted("22222-2222X", "22222"));
        assertEquals(404, wrongSecret.getStatusCode());
        assertEquals(wrongSecret.getBody(), unknown.getBody());
    }

    @Test
    void many_wrong_questions_are_refused_in_words_and_the_right_secret_of_a_guessed_code_still_opens()
            throws Exception {
        var given = read(json(SOUND, Map.of()));
        var lookUp = new LookUpDoor(
                new LookUpReport(store, secrets, counters, addresses, 15), pages, new StatePage(pages, offer));
        var question = "{\"receipt\":\"%s\",\"secret\":\"%s\"}";
        var receipt = given.get("receipt").asText();
        for (int i = 0; i < 10; i++) {
            assertEquals(
                    404, lookUp(lookUp, question.formatted(receipt, "sai" + i)).getStatusCode());
        }
        var eleventh = lookUp(lookUp, question.formatted(receipt, "sai"));
        assertEquals(429, eleventh.getStatusCode());
        assertEquals("1800", eleventh.getHeaders().get("retry-after"));
        var right = question.formatted(receipt, given.get("secret").asText());
        assertEquals(200, lookUp(lookUp, right).getStatusCode());
        for (int i = 0; i < 4; i++) {
            lookUp(lookUp, question.formatted("22222-2222X", "x"));
        }
        assertEquals(429, lookUp(lookUp, right).getStatusCode(), "this address has asked too often");
    }

    @Test
    void a_program_may_send_so_many_reports_in_an_hour_and_is_told_when_to_come_again() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertEquals(201, json(SOUND, Map.of("idempotency-key", "k" + i)).getStatusCode());
        }
        var refused = json(SOUND, Map.of("idempotency-key", "k3"));
        assertEquals(429, refused.getStatusCode());
        assertEquals("1800", refused.getHeaders().get("retry-after"));
        assertTrue(read(refused).get("detail").asText().contains("gọi điện"));
        assertEquals(201, json(SOUND, Map.of("idempotency-key", "k0")).getStatusCode(), "a repetition costs nothing");
        assertEquals(3, incidents().size());
    }

    @Test
    void a_person_who_sent_too_much_keeps_what_was_written() {
        for (int i = 0; i < 3; i++) {
            json(SOUND, Map.of());
        }
        var refused = form(Map.of("description", "Chuyện thứ tư", "email", "anh@coquan.example"));
        assertEquals(429, refused.getStatusCode());
        assertEquals("1800", refused.getHeaders().get("retry-after"));
        assertTrue(refused.getBody().contains("Chuyện thứ tư"));
        assertTrue(refused.getBody().contains("hãy bấm gửi lại sau thời điểm này"));
    }

    @Test
    void whoever_takes_time_or_works_for_it_may_send_more() {
        var fields = new java.util.HashMap<>(Map.of("description", "x", "email", "anh@coquan.example"));
        for (int i = 0; i < 4; i++) {
            fields.put("Idempotency-Key", "aged-" + i);
            fields.put("stamp", stamps.issue("aged-" + i, NOW.minusSeconds(4)));
            assertEquals(201, form(fields).getStatusCode());
        }
        fields.put("Idempotency-Key", "aged-4");
        fields.put("stamp", stamps.issue("aged-4", NOW.minusSeconds(4)));
        assertEquals(429, form(fields).getStatusCode());
        fields.put("proof", proof("aged-4", fields.get("stamp")));
        assertEquals(201, form(fields).getStatusCode());
        assertEquals(201, form(fields).getStatusCode(), "the same report again");
        assertEquals(5, incidents().size());
    }

    @Test
    void the_field_that_only_machines_see_sends_nothing_and_tells_a_person_what_to_do() {
        var fields = Map.of("description", "Máy lạ", "email", "a@b.example", "homepage", "http://x.example");
        var answer = form(fields);
        assertEquals(422, answer.getStatusCode());
        assertTrue(answer.getBody().contains("Bấm gửi lần nữa"));
        assertTrue(answer.getBody().contains("Máy lạ"));
        assertFalse(answer.getBody().contains("http://x.example"));
        assertEquals(0, incidents().size());
    }

    private String proof(String key, String stamp) {
        return java.util.stream.IntStream.range(0, 100_000)
                .mapToObj(String::valueOf)
                .filter(n -> stamps.effort(key, stamp, n, NOW) == vn.ungpho.intake.Effort.PROVEN)
                .findFirst()
                .orElseThrow();
    }

    private static final class NoFiles implements EvidenceFiles {

        @Override
        public UploadForm form(IncidentId incident, String back, Instant now) {
            return new UploadForm("https://evidence.example/", Map.of("key", INCOMING + incident, "back", back));
        }

        @Override
        public Examined examine(String key, String version) {
            throw new AssertionError("nothing is read here");
        }

        @Override
        public String link(Evidence mail, String name, java.time.Duration life) {
            throw new AssertionError("nothing is shown here");
        }

        @Override
        public String link(Exhibit exhibit, java.time.Duration life) {
            throw new AssertionError("nothing is shown here");
        }
    }

    private APIGatewayV2HTTPResponse lookUp(LookUpDoor lookUp, String body) {
        return new Answering(() -> pages)
                .answer("x", event("application/json", body, Map.of()), r -> lookUp.answer(r, NOW));
    }

    private APIGatewayV2HTTPResponse json(String body, Map<String, String> headers) {
        return post("application/json", body, headers);
    }

    private APIGatewayV2HTTPResponse form(Map<String, String> fields) {
        return form(fields, "vi");
    }

    private APIGatewayV2HTTPResponse form(Map<String, String> fields, String language) {
        var body = fields.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var event = event("application/x-www-form-urlencoded", body, Map.of());
        event.setQueryStringParameters(Map.of("lang", language));
        return new Answering(() -> pages).answer("x", event, r -> door.answer(r, NOW));
    }

    private APIGatewayV2HTTPResponse post(String type, String body, Map<String, String> headers) {
        return new Answering(() -> pages).answer("x", event(type, body, headers), r -> door.answer(r, NOW));
    }

    private static APIGatewayV2HTTPEvent event(String type, String body, Map<String, String> headers) {
        var all = new java.util.HashMap<>(headers);
        all.put("content-type", type);
        var http = APIGatewayV2HTTPEvent.RequestContext.Http.builder()
                .withMethod("POST")
                .build();
        return APIGatewayV2HTTPEvent.builder()
                .withHeaders(all)
                .withBody(Base64.getEncoder().encodeToString(body.getBytes(StandardCharsets.UTF_8)))
                .withIsBase64Encoded(true)
                .withRequestContext(APIGatewayV2HTTPEvent.RequestContext.builder()
                        .withHttp(http)
                        .build())
                .build();
    }

    private static JsonNode read(APIGatewayV2HTTPResponse answer) throws Exception {
        return new ObjectMapper().readTree(answer.getBody());
    }

    private Incident onlyIncident() {
        assertEquals(1, incidents().size());
        return incidents().getFirst();
    }

    private List<Incident> incidents() {
        return store.list(AGENCY, Optional.empty(), 100).incidents();
    }
}
