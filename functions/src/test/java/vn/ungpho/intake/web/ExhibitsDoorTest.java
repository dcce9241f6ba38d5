package vn.ungpho.intake.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.ungpho.incident.Samples.NOW;
import static vn.ungpho.incident.web.Officer.BINH;
import static vn.ungpho.incident.web.Officer.NOBODY;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ungpho.incident.Evidence;
import vn.ungpho.incident.Exhibit;
import vn.ungpho.incident.InMemoryExhibits;
import vn.ungpho.incident.InMemoryStore;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.IncidentEvent;
import vn.ungpho.incident.IncidentId;
import vn.ungpho.incident.IncidentReport;
import vn.ungpho.incident.Samples;
import vn.ungpho.incident.Stage;
import vn.ungpho.incident.Supplement;
import vn.ungpho.incident.Supplements.Addition;
import vn.ungpho.incident.Terms;
import vn.ungpho.incident.web.Officer;
import vn.ungpho.intake.EvidenceFiles;

class ExhibitsDoorTest {

    private final InMemoryStore store = new InMemoryStore();
    private final ExhibitsDoor door = new ExhibitsDoor(new InMemoryExhibits(), store, store, new Links());
    private Incident incident = Samples.anIncident("so-noi-vu-khanh-hoa", NOW);

    @BeforeEach
    void a_mail_waits_in_quarantine() {
        incident = of(incident, mailed("mail/1", "v1")).at(Stage.QUARANTINED);
        store.admit(Samples.anOpening(incident));
    }

    @Test
    void the_raw_mail_is_listed_and_downloaded_in_the_version_that_was_read() {
        var listed = Officer.read(get("")).at("/mails/0");
        assertEquals("mail", listed.get("number").asText());
        assertEquals("5a", listed.get("sha256").asText());
        assertEquals(7, listed.get("size").asInt());
        var one = Officer.read(get("mail"));
        assertEquals("inbox mail/1 v1 mail.eml PT10M", one.get("url").asText());
    }

    @Test
    void so_is_that_of_a_supplement() {
        var entry = new IncidentEvent(NOW, IncidentEvent.Type.SUPPLEMENTED, "Bổ sung");
        var more = new Supplement(incident.id(), 1, NOW, "tiêu đề", mailed("mail/2", "v2"), Optional.empty());
        store.add(new Addition(incident, more, "k", entry, List.of(), Terms.NONE));
        assertEquals(2, Officer.read(get("")).get("mails").size());
        assertEquals(
                "inbox mail/2 v2 mail-1.eml PT10M",
                Officer.read(get("mail-1")).get("url").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"mail-1", "mail-0", "mail-", "mailx", "1", "x"})
    void what_there_is_not_is_not_found(String number) {
        assertEquals(404, get(number).getStatusCode());
    }

    @Test
    void it_is_for_officers_only() {
        assertEquals(401, get(NOBODY, "mail").getStatusCode());
    }

    private APIGatewayV2HTTPResponse get(String number) {
        return get(BINH, number);
    }

    private APIGatewayV2HTTPResponse get(Officer officer, String number) {
        var path = number.isEmpty()
                ? Map.of("id", incident.id().value())
                : Map.of("id", incident.id().value(), "n", number);
        return officer.posts("", path, door::answer);
    }

    private static IncidentReport mailed(String key, String version) {
        var report = Samples.aReport("so-noi-vu-khanh-hoa");
        return new IncidentReport(
                report.agency(),
                report.channel(),
                "",
                report.description(),
                "",
                Optional.empty(),
                report.ongoing(),
                report.reporter(),
                List.of(new Evidence("inbox", key, "5a", 7, "Thư gốc", version)),
                List.of(),
                report.language());
    }

    private static Incident of(Incident incident, IncidentReport report) {
        return new Incident(
                incident.id(),
                incident.receipt(),
                incident.secretHash(),
                incident.stage(),
                incident.remark(),
                incident.receivedAt(),
                report,
                incident.plan(),
                incident.procedure(),
                incident.progress(),
                incident.log());
    }

    private static final class Links implements EvidenceFiles {
        @Override
        public UploadForm form(IncidentId incident, String back, Instant now) {
            throw new AssertionError("nothing is offered here");
        }

        @Override
        public Examined examine(String key, String version) {
            throw new AssertionError("nothing is read here");
        }

        @Override
        public String link(Exhibit exhibit, Duration life) {
            throw new AssertionError("there is no file");
        }

        @Override
        public String link(Evidence mail, String name, Duration life) {
            return String.join(" ", mail.bucket(), mail.key(), mail.version(), name, life.toString());
        }
    }
}
