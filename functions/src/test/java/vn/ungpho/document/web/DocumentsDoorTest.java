package vn.ungpho.document.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ungpho.document.ComposeDocument;
import vn.ungpho.document.DocumentArchive;
import vn.ungpho.document.Docx;
import vn.ungpho.document.DocxText;
import vn.ungpho.document.IssueDocument;
import vn.ungpho.document.Samples;
import vn.ungpho.document.html.HtmlPreview;
import vn.ungpho.document.qute.HashedSources;
import vn.ungpho.incident.InMemoryStore;
import vn.ungpho.response.check.TextChecks;
import vn.ungpho.response.web.PlanCheckDoor;
import vn.ungpho.response.yaml.YamlLawBook;
import vn.ungpho.response.yaml.YamlPlanReader;
import vn.ungpho.settings.SettingFiles;
import vn.ungpho.web.Problem;
import vn.ungpho.web.Refusal;
import vn.ungpho.web.Request;

class DocumentsDoorTest {

    private static final Instant NOW = Instant.parse("2026-02-09T03:00:00Z");
    private static final String ABOUT = "\"incident\":\"" + Samples.ID + "\"";
    private final InMemoryStore store = Samples.store(Samples.worked());
    private final List<byte[]> files = new ArrayList<>();
    private final DocumentsDoor door = door();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\":\"initial-report\",%s,\"reportedAt\":\"2026-02-03T09:05:00+07:00\"}",
                "{\"kind\":\"progress-report\",%s}",
                "{\"kind\":\"closing-report\",%s}",
                "{\"kind\":\"authority-notice\",%s,\"stage\":\"first\"}",
                "{\"kind\":\"authority-notice\",%s,\"stage\":\"72h\"}",
                "{\"kind\":\"authority-notice\",%s,\"stage\":\"update\"}",
                "{\"kind\":\"authority-notice\",%s,\"stage\":\"closing\"}",
                "{\"kind\":\"personal-data-notice\",%s}",
                "{\"kind\":\"summary\",%s}",
                "{\"kind\":\"work-report\",%s,\"matter\":\"violation\",\"chair\":\"A\",\"attendees\":[\"Ông A\"]}",
                "{\"kind\":\"work-report\",%s,\"chair\":\"A\",\"secretary\":\"B\",\"receiver\":\"C\",\"place\":\"D\"}"
            })
    void every_kind_can_be_ordered_and_shown(String order) throws Exception {
        var body = order.formatted(ABOUT);
        var issued = answer(body, Map.of());
        assertEquals(201, issued.getStatusCode());
        assertTrue(json(issued).get("open").isArray());
        var shown = answer(body, Map.of("format", "html"));
        assertEquals(200, shown.getStatusCode());
        assertEquals("text/html; charset=utf-8", shown.getHeaders().get("content-type"));
        assertTrue(shown.getHeaders().get("content-security-policy").startsWith("default-src 'none'"));
        assertTrue(shown.getBody().contains("Độc lập - Tự do - Hạnh phúc"));
        assertEquals(1, files.size(), "showing stores nothing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"period\":\"2026-H1\"", "\"period\":\"2026\"", "\"from\":\"2025-12-15\",\"to\":\"2026-06-14\""
            })
    void a_period_has_a_name_or_two_days(String period) throws Exception {
        var body = "{\"kind\":\"periodic-report\",\"agency\":\"so-noi-vu-khanh-hoa\"," + period + "}";
        assertEquals(201, answer(body, Map.of()).getStatusCode());
        assertTrue(DocxText.of(files.getFirst()).contains("Tổng số | 1 | 1"));
    }

    @Test
    void the_answer_lists_what_is_open() throws Exception {
        var issued = answer("{\"kind\":\"initial-report\"," + ABOUT + "}", Map.of());
        var open = json(issued).get("open");
        assertEquals(1, open.size());
        assertEquals("reportedAt", open.get(0).get("field").asText());
    }

    @Test
    void an_order_for_a_plan_is_answered_with_the_faults_of_the_plan_and_the_page_shows_them() throws Exception {
        var order = "{\"kind\":\"plan\",\"plan\":\"so-noi-vu-khanh-hoa-2026\"}";
        var faults = json(answer(order, Map.of())).get("faults");
        var check = new PlanCheckDoor(Samples.PLANS, new YamlPlanReader(), new TextChecks(YamlLawBook.read()));
        var checked = check.answer(request("{\"plan\":\"so-noi-vu-khanh-hoa-2026\"}", Map.of()), NOW);
        assertEquals(json(checked).get("faults"), faults);
        var page = Jsoup.parse(answer(order, Map.of("format", "html")).getBody());
        var remarks = page.select("aside.remarks li").eachText();
        assertEquals(faults.size(), remarks.size());
        var first = faults.get(0);
        assertEquals(first.get("place").asText() + ": " + first.get("detail").asText(), remarks.getFirst());
        assertTrue(page.select("main aside").isEmpty(), "no part of the document");
    }

    @Test
    void what_the_registry_says_is_in_the_document() {
        answer(
                "{\"kind\":\"summary\"," + ABOUT
                        + ",\"number\":5,\"date\":\"2026-02-09\",\"signer\":\"Lê Văn Ký\",\"capacity\":\"TL\","
                        + "\"title\":\"Chánh Văn phòng\",\"urgency\":\"hoa-toc\",\"typist\":\"NTA.(15)\","
                        + "\"medium\":\"paper\"}",
                Map.of());
        var text = DocxText.of(files.getFirst());
        assertTrue(text.contains("Số: 05/BC-SNV"));
        assertTrue(text.contains("TL. GIÁM ĐỐC / CHÁNH VĂN PHÒNG / Lê Văn Ký"), text);
        assertTrue(text.contains("NTA.(15)"));
        assertEquals(
                "HỎA TỐC",
                Docx.text(new Docx(files.getFirst()).body("//w:tc//w:tbl").getFirst()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"kind\":\"summary\",%s,\"secrecy\":\"mat\"} | secrecy",
                "{\"kind\":\"summary\",%s,\"medium\":\"fax\"} | medium",
                "{\"kind\":\"summary\",%s,\"urgency\":\"gap\"} | urgency",
                "{\"kind\":\"summary\",%s,\"capacity\":\"PP\",\"signer\":\"A\"} | capacity",
                "{\"kind\":\"summary\",%s,\"title\":\"GIÁM ĐỐC\"} | title",
                "{\"kind\":\"summary\",%s,\"stage\":\"first\"} | stage",
                "{\"kind\":\"summary\",%s,\"agency\":\"a\"} | agency",
                "{\"kind\":\"authority-notice\",%s} | stage",
                "{\"kind\":\"authority-notice\",%s,\"stage\":\"last\"} | stage",
                "{\"kind\":\"initial-report\",%s,\"reportedAt\":\"2026-02-30T00:00:00Z\"} | reportedAt",
                "{\"kind\":\"work-report\",%s,\"attendees\":\"A\"} | attendees",
                "{\"kind\":\"work-report\",%s,\"attendees\":[1]} | attendees",
                "{\"kind\":\"work-report\",%s,\"matter\":\"x\"} | matter",
                "{\"kind\":\"work-report\",%s,\"chair\":\"A\\u0007\"} | chair",
                "{\"kind\":\"work-report\",%s,\"place\":\"A\\u0007\"} | place",
                "{\"kind\":\"work-report\",%s,\"receiver\":\"A\\ud800\"} | receiver",
                "{\"kind\":\"work-report\",%s,\"attendees\":[\"A\\u0000\"]} | attendees",
                "{\"kind\":\"periodic-report\",\"agency\":\"so-noi-vu-khanh-hoa\"} | period",
                "{\"kind\":\"periodic-report\",\"agency\":\"so-noi-vu-khanh-hoa\",\"period\":\"2026-Q1\"} | period",
                "{\"kind\":\"periodic-report\",\"agency\":\"khong-co\",\"period\":\"2026\"} | agency",
                "{\"kind\":\"summary\",\"incident\":\"khong-co\"} | incident"
            })
    void what_is_wrong_is_named(String body, String field) {
        var problem = refused(body.formatted(ABOUT), Map.of());
        assertTrue(problem.status() == 422 || problem.status() == 404, problem.toString());
        assertEquals(
                List.of(field),
                problem.errors().stream().map(Problem.Field::field).distinct().toList());
        assertTrue(files.isEmpty());
    }

    @Test
    void a_state_secret_is_refused_with_what_to_do_instead() {
        var problem = refused("{\"kind\":\"summary\"," + ABOUT + ",\"secrecy\":\"toi-mat\"}", Map.of());
        assertTrue(problem.errors().getFirst().detail().startsWith("Văn bản có nội dung bí mật nhà nước không được"));
    }

    @Test
    void another_format_is_refused() {
        assertEquals(
                422,
                refused("{\"kind\":\"summary\"," + ABOUT + "}", Map.of("format", "pdf"))
                        .status());
    }

    private DocumentsDoor door() {
        var compose = new ComposeDocument(
                Samples.PLANS,
                Samples.AGENCIES,
                store,
                Samples.FIELDS,
                Samples.DEADLINES,
                Samples::verification,
                Samples.WORDING);
        var archive = new DocumentArchive() {
            @Override
            public Stored store(String key, Copy copy) {
                files.add(copy.content());
                return new Stored(key, "https://archive.example/" + key, "", "");
            }

            @Override
            public Optional<String> link(String key, String name) {
                return Optional.empty();
            }
        };
        var issue = new IssueDocument(
                compose,
                new TextChecks(YamlLawBook.read()),
                store,
                Samples.TYPESETTER,
                archive,
                new HashedSources(SettingFiles.builtIn()));
        return new DocumentsDoor(issue, new HtmlPreview());
    }

    private APIGatewayV2HTTPResponse answer(String body, Map<String, String> query) {
        return door.answer(request(body, query), NOW);
    }

    private Problem refused(String body, Map<String, String> query) {
        return assertThrows(Refusal.class, () -> answer(body, query)).problem();
    }

    private static JsonNode json(APIGatewayV2HTTPResponse answer) throws Exception {
        return new ObjectMapper().readTree(answer.getBody());
    }

    private static Request request(String body, Map<String, String> query) {
        var jwt = RequestContext.Authorizer.JWT
                .builder()
                .withClaims(Map.of("sub", "can-bo-1"))
                .build();
        var authorizer = RequestContext.Authorizer.builder().withJwt(jwt).build();
        return new Request(APIGatewayV2HTTPEvent.builder()
                .withHeaders(Map.of("content-type", "application/json"))
                .withQueryStringParameters(query)
                .withRequestContext(
                        RequestContext.builder().withAuthorizer(authorizer).build())
                .withBody(body)
                .build());
    }
}
