package vn.ungpho.bench;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import vn.ungpho.agency.yaml.YamlAgencies;
import vn.ungpho.escalation.Deadlines;
import vn.ungpho.escalation.EscalationPolicy;
import vn.ungpho.escalation.yaml.YamlDuties;
import vn.ungpho.escalation.yaml.YamlHolidays;
import vn.ungpho.escalation.yaml.YamlTimetable;
import vn.ungpho.incident.Evidence;
import vn.ungpho.incident.Exhibit;
import vn.ungpho.incident.IncidentFilter;
import vn.ungpho.incident.IncidentId;
import vn.ungpho.incident.SearchIncidents;
import vn.ungpho.incident.Terms;
import vn.ungpho.incident.dynamodb.DynamoExhibits;
import vn.ungpho.incident.dynamodb.DynamoIncidents;
import vn.ungpho.incident.dynamodb.DynamoTermIndex;
import vn.ungpho.intake.EvidenceFiles;
import vn.ungpho.intake.Guard;
import vn.ungpho.intake.IntakePolicy;
import vn.ungpho.intake.LookUpReport;
import vn.ungpho.intake.ReceiveReport;
import vn.ungpho.intake.ReportLimits;
import vn.ungpho.intake.Stamps;
import vn.ungpho.intake.UploadTickets;
import vn.ungpho.intake.dynamodb.DerivedSecrets;
import vn.ungpho.intake.dynamodb.DynamoCounters;
import vn.ungpho.intake.dynamodb.SaltedAddresses;
import vn.ungpho.intake.dynamodb.StoredKeys;
import vn.ungpho.intake.web.FormPage;
import vn.ungpho.intake.web.LookUpDoor;
import vn.ungpho.intake.web.ReportAnswers;
import vn.ungpho.intake.web.ReportsDoor;
import vn.ungpho.intake.web.StatePage;
import vn.ungpho.intake.web.UploadOffer;
import vn.ungpho.intake.yaml.YamlForms;
import vn.ungpho.qute.Templates;
import vn.ungpho.response.yaml.YamlPlans;
import vn.ungpho.web.Answering;
import vn.ungpho.web.Pages;
import vn.ungpho.web.Request;

/// The public's doors over a store, called as `Functions` calls them: with an API Gateway event, without Funqy and
/// HTTP around them.
final class Doors {

    static final String AGENCY = "so-noi-vu-khanh-hoa";

    private static final String REPORT = """
            {"description":"Máy chủ văn bản bị mã hóa, màn hình đòi tiền chuộc","system":"Hệ thống quản lý văn bản",
             "detectedAt":"2026-11-19T08:00:00+07:00","ongoing":"yes","measures":"Đã rút dây mạng",
             "contact":{"name":"Nguyễn Thị Ánh","email":"anh@coquan.example","phone":"0912 345 678"}}""";
    private static final int PLENTY = 1_000_000_000;

    private final DynamoIncidents incidents;
    private final ReportsDoor reports;
    private final LookUpDoor lookUp;
    private final SearchIncidents search;
    private final Answering answering;

    Doors(Store store) {
        var agencies = new YamlAgencies(List.of(AGENCY));
        var forms = new YamlForms();
        var pages = new Pages(new Templates());
        var keys = new StoredKeys(store.client(), store.table());
        var secrets = new DerivedSecrets(keys);
        var guard = new Guard(
                new Stamps(secrets, 16), new ReportLimits(PLENTY, PLENTY, PLENTY, PLENTY), new SaltedAddresses(keys));
        var exhibits = new DynamoExhibits(store.client(), store.table());
        var offer = new UploadOffer(new NoFiles(), exhibits, new UploadTickets(secrets), "https://baosuco.example");
        incidents = new DynamoIncidents(store.client(), store.table());
        search = new SearchIncidents(incidents, new DynamoTermIndex(store.client(), store.table()), secrets::seal);
        answering = new Answering(() -> pages);
        var form = new FormPage(pages, agencies, forms, guard.stamps());
        reports = new ReportsDoor(
                new IntakePolicy(agencies.served(), forms),
                new ReceiveReport(
                        incidents,
                        agencies,
                        new YamlPlans(),
                        new EscalationPolicy(
                                YamlTimetable.read(),
                                new Deadlines(new YamlDuties(), YamlHolidays.read()),
                                agencies.units()),
                        secrets,
                        new SecureRandom()),
                guard,
                new ReportAnswers(() -> form, () -> pages, offer));
        var counters = new DynamoCounters(store.client(), store.table());
        lookUp = new LookUpDoor(
                new LookUpReport(incidents, secrets, counters, guard.addresses(), PLENTY),
                pages,
                new StatePage(pages, offer));
    }

    /// Takes in one report and answers with receipt and secret.
    JsonNode report() {
        var key = UUID.randomUUID().toString();
        return sent(201, event(REPORT, Map.of("idempotency-key", key)), r -> reports.answer(r, Instant.now()));
    }

    /// Looks one up.
    void lookUp(JsonNode given) {
        lookUp(200, given.get("receipt").asText(), given.get("secret").asText());
    }

    /// Looks a receipt up with a secret that is not its own.
    void lookUpInVain(String receipt) {
        lookUp(404, receipt, "22222-22222-22222-22222");
    }

    private void lookUp(int status, String receipt, String secret) {
        var question = "{\"receipt\":\"%s\",\"secret\":\"%s\"}".formatted(receipt, secret);
        sent(status, event(question, Map.of()), r -> lookUp.answer(r, Instant.now()));
    }

    /// The first page of the officers' list.
    void list() {
        if (incidents.list(AGENCY, Optional.empty(), 50).incidents().size() != 50) {
            throw new IllegalStateException("no whole page");
        }
    }

    /// The first page of the incidents that have two words.
    void search() {
        var page = search.search(Terms.asked("may chu"), IncidentFilter.of(AGENCY), Optional.empty(), 50);
        if (page.incidents().size() != 50) {
            throw new IllegalStateException("no whole page");
        }
    }

    private JsonNode sent(int status, APIGatewayV2HTTPEvent event, Function<Request, APIGatewayV2HTTPResponse> door) {
        var answer = answering.answer("bench", event, door);
        if (answer.getStatusCode() != status) {
            throw new IllegalStateException(answer.getStatusCode() + " " + answer.getBody());
        }
        try {
            return new ObjectMapper().readTree(answer.getBody());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static APIGatewayV2HTTPEvent event(String body, Map<String, String> headers) {
        var all = new java.util.HashMap<>(headers);
        all.put("content-type", "application/json");
        var http = APIGatewayV2HTTPEvent.RequestContext.Http.builder()
                .withMethod("POST")
                .withSourceIp("192.0.2.1")
                .build();
        return APIGatewayV2HTTPEvent.builder()
                .withHeaders(all)
                .withBody(body)
                .withRequestContext(APIGatewayV2HTTPEvent.RequestContext.builder()
                        .withHttp(http)
                        .build())
                .build();
    }

    private static final class NoFiles implements EvidenceFiles {

        @Override
        public UploadForm form(IncidentId incident, String back, Instant now) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Examined examine(String key, String version) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String link(Evidence mail, String name, Duration life) {
            throw new IllegalStateException("no link is asked for");
        }

        @Override
        public String link(Exhibit exhibit, Duration life) {
            throw new UnsupportedOperationException();
        }
    }
}
