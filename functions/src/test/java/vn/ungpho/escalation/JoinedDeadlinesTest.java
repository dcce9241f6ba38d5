package vn.ungpho.escalation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.ungpho.incident.Samples.NOW;
import static vn.ungpho.incident.Samples.anIncident;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ungpho.escalation.yaml.YamlDuties;
import vn.ungpho.escalation.yaml.YamlHolidays;
import vn.ungpho.incident.Actor;
import vn.ungpho.incident.InMemoryStore;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.IncidentReport;
import vn.ungpho.incident.JoinAct;
import vn.ungpho.incident.JoinIncidents;
import vn.ungpho.incident.Language;
import vn.ungpho.incident.Opening;

/// The legal clocks of incidents that were joined.
class JoinedDeadlinesTest {

    private static final Actor BY = new Actor("Trần Văn Bình", "Văn phòng Sở", "đầu mối");
    private static final Instant LATER = NOW.plusSeconds(7200);

    private final InMemoryStore store = new InMemoryStore();
    private final Deadlines deadlines = new Deadlines(new YamlDuties(), YamlHolidays.read());
    private final JoinIncidents join = new JoinIncidents(store);
    private final Incident first = admitted(NOW.minusSeconds(1800));
    private final Incident leader = admitted(NOW.plusSeconds(600));

    @Test
    void the_clock_counts_from_the_earliest_report_and_from_the_own_one_after_parting() {
        var alone = due(leader);
        join.join(new JoinAct(first.id(), leader.id(), "Trùng", BY), LATER);
        assertEquals(alone.minus(Duration.ofSeconds(1800)), due(leader), "the other one detected it earlier");
        join.part(first.id(), Optional.empty(), BY, LATER);
        assertEquals(alone, due(leader));
    }

    @Test
    void nothing_is_asked_of_the_one_that_goes_on_with_another() {
        join.join(new JoinAct(first.id(), leader.id(), "Trùng", BY), LATER);
        var all = deadlines.of(store.find(first.id()).orElseThrow(), LATER);
        assertTrue(all.stream().allMatch(d -> d.status() == Deadline.Status.NOT_APPLICABLE));
        assertTrue(all.getFirst().reason().contains("hồ sơ dẫn"), all.getFirst().reason());
    }

    private Instant due(Incident incident) {
        return deadlines.of(store.find(incident.id()).orElseThrow(), LATER).stream()
                .filter(d -> d.duty().id().equals("authority-72h"))
                .flatMap(d -> d.due().stream())
                .findFirst()
                .orElseThrow();
    }

    /// Detected when it was received.
    private Incident admitted(Instant at) {
        var like = anIncident("so-noi-vu-khanh-hoa", at);
        var report = like.report();
        var incident = new Incident(
                like.id(),
                like.receipt(),
                like.secretHash(),
                like.stage(),
                "",
                at,
                new IncidentReport(
                        report.agency(),
                        report.channel(),
                        "1",
                        report.description(),
                        report.system(),
                        Optional.of(at.isBefore(NOW) ? at : NOW),
                        report.ongoing(),
                        report.reporter(),
                        List.of(),
                        List.of(),
                        Language.VI),
                like.plan(),
                like.procedure(),
                like.progress(),
                like.log());
        store.admit(new Opening(incident, "key." + like.id(), "content", List.of()));
        return incident;
    }
}
