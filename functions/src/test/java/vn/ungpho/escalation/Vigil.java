package vn.ungpho.escalation;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ungpho.agency.Agency;
import vn.ungpho.agency.yaml.YamlAgencies;
import vn.ungpho.escalation.yaml.YamlDuties;
import vn.ungpho.incident.Actor;
import vn.ungpho.incident.Change;
import vn.ungpho.incident.CompleteStep;
import vn.ungpho.incident.Findings;
import vn.ungpho.incident.InMemoryStore;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.IncidentEvent;
import vn.ungpho.incident.IncidentReport;
import vn.ungpho.incident.Incidents;
import vn.ungpho.incident.Language;
import vn.ungpho.incident.Notice;
import vn.ungpho.incident.Opening;
import vn.ungpho.incident.Recording;
import vn.ungpho.incident.Samples;
import vn.ungpho.incident.Stage;
import vn.ungpho.incident.StepAct;
import vn.ungpho.incident.StepRecord.Result;
import vn.ungpho.incident.Terms;
import vn.ungpho.incident.Watch;
import vn.ungpho.response.yaml.YamlPlans;

/// An incident that is watched in memory while time goes by: the small language of the tests about escalation. What
/// was called for is written as `ngày giờ rule subject round contact`.
final class Vigil {

    static final String AGENCY = "so-noi-vu-khanh-hoa";
    private static final DateTimeFormatter SAID =
            DateTimeFormatter.ofPattern("dd/MM HH:mm").withZone(Incident.ZONE);

    final InMemoryStore store = new InMemoryStore();
    final YamlAgencies agencies = new YamlAgencies(List.of(AGENCY));
    final EscalationPolicy policy = Policies.inForce();
    final Incidents incidents = Policies.watched(store, agencies);
    private final List<String> said = new ArrayList<>();
    private Instant now;
    private Incident incident;

    private Vigil(Instant receivedAt) {
        now = receivedAt;
    }

    /// A report of what is detected at this moment, in Vietnam's time: `2026-11-20T08:30`.
    static Vigil of(String moment) {
        return of(moment, moment);
    }

    static Vigil of(String moment, String detected) {
        var vigil = new Vigil(at(moment));
        var plan = new YamlPlans().plan("so-noi-vu-khanh-hoa-2026").orElseThrow();
        var any = Samples.anIncident(AGENCY, vigil.now);
        var r = any.report();
        var report = new IncidentReport(
                r.agency(),
                r.channel(),
                r.formVersion(),
                r.description(),
                r.system(),
                Optional.of(at(detected)),
                r.ongoing(),
                r.reporter(),
                List.of(),
                List.of(),
                Language.VI);
        vigil.open(new Incident(
                any.id(),
                any.receipt(),
                any.secretHash(),
                Stage.RECEIVED,
                "",
                vigil.now,
                report,
                plan.id(),
                plan.procedure(),
                any.progress(),
                any.log()));
        return vigil;
    }

    private void open(Incident opened) {
        incident = opened;
        var outlook = policy.look(new Situation(opened, agency(), Watch.none(opened.id())), now);
        store.admit(new Opening(
                opened,
                opened.id().value(),
                "",
                outlook.notices(),
                Optional.of(outlook.watch()),
                List.of(),
                Terms.NONE));
        collect();
    }

    static Instant at(String moment) {
        return ZonedDateTime.parse(moment + ":00+07:00[Asia/Ho_Chi_Minh]").toInstant();
    }

    /// Sweeps at every moment at which something can be due, up to this one.
    Vigil until(String moment) {
        var end = at(moment);
        for (var next = next(); next.isPresent() && !next.get().isAfter(end); next = next()) {
            now = next.get().isAfter(now) ? next.get() : now;
            sweep();
        }
        now = end;
        return this;
    }

    /// Nothing sweeps until this moment; then one sweep comes.
    Vigil outageUntil(String moment) {
        now = at(moment);
        sweep();
        return this;
    }

    private void sweep() {
        var swept = new SweepWatches(store, store, agencies, policy).sweep(now);
        if (!swept.failures().isEmpty()) {
            throw swept.failures().getFirst();
        }
        collect();
    }

    private Optional<Instant> next() {
        return store.of(incident.id()).orElseThrow().next();
    }

    private void collect() {
        for (var notice : store.due(now.plusMillis(1), 1_000)) {
            var subject = notice.subject().isEmpty() ? "" : " " + notice.subject();
            said.add(SAID.format(now) + " " + notice.rule() + subject + " " + notice.round() + " " + notice.contact());
            store.claim(notice, now.plusMillis(1), Duration.ofMinutes(1));
            store.sent(notice, now, "Đã gửi", Optional.empty());
        }
    }

    /// What was said since this was last asked.
    List<String> said() {
        var all = List.copyOf(said);
        said.clear();
        return all;
    }

    /// The same without the reporter's, the rule only, each once and in order.
    List<String> rules() {
        return said().stream()
                .filter(s -> !s.contains("answer-on-receipt"))
                .map(s -> s.substring(0, s.lastIndexOf(' ')))
                .distinct()
                .toList();
    }

    AcknowledgeNotice.Answered acknowledged(String rule, String subject, int round, String contact) {
        var notice = new Notice(incident.id(), AGENCY, rule, subject, round, contact);
        var answered = new AcknowledgeNotice(incidents, store, store, agencies, policy).acknowledge(notice.id(), now);
        collect();
        return answered;
    }

    Vigil done(String step) {
        return told(step, Result.DONE);
    }

    Vigil told(String step, Result result) {
        var lead = incident().procedure().step(step).orElseThrow().lead().getFirst();
        var by = new Actor("Trần Văn Bình", lead, "đầu mối");
        var act = new StepAct(step, result, "Đã làm", Optional.empty(), Optional.empty(), by);
        assertInstanceOf(Recording.Recorded.class, new CompleteStep(incidents).complete(incident.id(), act, now));
        collect();
        return this;
    }

    Vigil milestone(String event, String moment) {
        var act = new MilestoneAct(
                event, at(moment), Optional.empty(), new Actor("Trần Văn Bình", "Văn phòng Sở", "đầu mối"));
        var record = new RecordMilestone(incidents, new YamlDuties());
        assertInstanceOf(Recording.Recorded.class, record.record(incident.id(), act, now));
        collect();
        return this;
    }

    Vigil found(String field, String value) {
        var before = incident();
        var progress = before.progress().with(new Findings(Map.of(field, value)));
        var event = new IncidentEvent(now, IncidentEvent.Type.FINDINGS, "test");
        incidents.change(new Change(before.with(progress), "found." + progress.version(), event, List.of()));
        collect();
        return this;
    }

    Incident incident() {
        return store.find(incident.id()).orElseThrow();
    }

    Agency agency() {
        return agencies.served().getFirst();
    }
}
