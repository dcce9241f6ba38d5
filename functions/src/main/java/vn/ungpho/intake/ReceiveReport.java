package vn.ungpho.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import vn.ungpho.agency.Agencies;
import vn.ungpho.escalation.EscalationPolicy;
import vn.ungpho.escalation.Situation;
import vn.ungpho.incident.Admission;
import vn.ungpho.incident.Entry;
import vn.ungpho.incident.Hashes;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.IncidentEvent;
import vn.ungpho.incident.IncidentId;
import vn.ungpho.incident.IncidentReport;
import vn.ungpho.incident.Incidents;
import vn.ungpho.incident.Opening;
import vn.ungpho.incident.Progress;
import vn.ungpho.incident.Provenance;
import vn.ungpho.incident.ReceiptCode;
import vn.ungpho.incident.Stage;
import vn.ungpho.incident.Terms;
import vn.ungpho.incident.Watch;
import vn.ungpho.response.Plans;

/// Takes in a report: opens an incident with the procedure of the agency's plan and writes the first notices, once.
public record ReceiveReport(
        Incidents incidents,
        Agencies agencies,
        Plans plans,
        EscalationPolicy policy,
        Secrets secrets,
        RandomGenerator random) {

    /// Takes in a report that came at `now`.
    public Intake receive(IncidentReport report, Delivery delivery, Instant now) {
        return switch (incidents.admit(opening(report, delivery, now))) {
            case Admission.Exhausted exhausted ->
                new Intake.Exhausted(exhausted.allowance().until());
            case Admission.Grouped grouped -> new Intake.KeyTaken(grouped.incident());
            // A group's keys are made of what was sent: who has the key was here, whatever else is new.
            case Admission.Known known
            when !known.sameContent() && delivery.group().isEmpty() -> new Intake.KeyTaken(known.incident());
            case Admission.Taken taken -> accepted(taken.incident());
        };
    }

    /// The incident of this group of deliveries to the report's agency, without its log.
    Optional<Incident> opened(IncidentReport report, String group) {
        return incidents.opened(hashed(report, group));
    }

    private static String hashed(IncidentReport report, String key) {
        return Hashes.sha256(report.agency() + "\n" + key);
    }

    private Intake accepted(Incident incident) {
        return new Intake.Accepted(
                incident.id(), incident.receipt(), secrets.secret(incident.id()), incident.receivedAt());
    }

    Opening opening(IncidentReport report, Delivery delivery, Instant now) {
        var incident = incident(report, delivery, now);
        var agency = agencies.agency(report.agency()).orElseThrow();
        var outlook = policy.look(new Situation(incident, agency, Watch.none(incident.id())), now);
        return new Opening(
                incident,
                hashed(report, delivery.key()),
                Hashes.sha256(fingerprinted(report)),
                outlook.notices(),
                Optional.of(outlook.watch()),
                delivery.allowances(),
                Terms.of(report).sealed(report.agency(), secrets::seal),
                delivery.group().map(group -> hashed(report, group)));
    }

    private Incident incident(IncidentReport report, Delivery delivery, Instant now) {
        var agency = agencies.agency(report.agency()).orElseThrow();
        var plan = plans.plan(agency.plan()).orElseThrow();
        var id = new IncidentId(UUID.randomUUID().toString());
        var stage = delivery.quarantine().isPresent() ? Stage.QUARANTINED : Stage.RECEIVED;
        return new Incident(
                id,
                ReceiptCode.random(random),
                secrets.hash(secrets.secret(id)),
                stage,
                delivery.quarantine().orElse(""),
                now,
                report,
                plan.id(),
                plan.procedure().on(now.atZone(Incident.ZONE).toLocalDate(), agencies.units()),
                Progress.NONE,
                List.of(opened(report, delivery, now)));
    }

    private static IncidentEvent opened(IncidentReport report, Delivery delivery, Instant now) {
        return delivery.quarantine()
                .map(why -> new IncidentEvent(now, IncidentEvent.Type.QUARANTINED, why))
                .orElseGet(() -> opened(report, now));
    }

    private static IncidentEvent opened(IncidentReport report, Instant now) {
        var told = "Tiếp nhận tin báo qua " + report.channel().label();
        return report.entry()
                .map(e -> IncidentEvent.by(
                        e.by(), now, IncidentEvent.Type.OPENED, (e.drill() ? Entry.DRILL + ": " : "") + told))
                .orElseGet(() -> new IncidentEvent(now, IncidentEvent.Type.OPENED, told));
    }

    /// What makes two reports the same: what was said, not where its evidence was put.
    private static String fingerprinted(IncidentReport report) {
        return String.join(
                "\u0000",
                report.agency(),
                report.description(),
                report.system(),
                report.detectedAt().map(Instant::toString).orElse(""),
                report.ongoing().word(),
                report.reporter().name(),
                report.reporter().email(),
                report.reporter().phone(),
                report.provenance().map(Provenance::messageId).orElse(""),
                report.answers().stream().map(a -> a.field() + "=" + a.value()).collect(Collectors.joining("\u0001")),
                report.entry()
                        .map(e -> report.channel() + (e.drill() ? " drill" : "") + (e.outside() ? " outside" : ""))
                        .orElse(""));
    }
}
