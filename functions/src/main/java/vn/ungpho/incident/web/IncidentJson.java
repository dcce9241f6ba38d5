package vn.ungpho.incident.web;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.ungpho.incident.Entry;
import vn.ungpho.incident.Evidence;
import vn.ungpho.incident.Facets;
import vn.ungpho.incident.Holds;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.IncidentId;
import vn.ungpho.incident.IncidentReport;
import vn.ungpho.incident.LogEntry;
import vn.ungpho.incident.Provenance;
import vn.ungpho.incident.SeverityRule;
import vn.ungpho.incident.Stage;
import vn.ungpho.response.Procedure;
import vn.ungpho.response.Step;

/// An incident as officers get it.
public final class IncidentJson {

    /// The words of severity in the outside contract.
    public static final Map<Holds, String> SEVERITY =
            Map.of(Holds.YES, "serious", Holds.NO, "not-serious", Holds.UNDETERMINED, "undetermined");

    private IncidentJson() {}

    /// The members of a JSON object: what a list says of an incident.
    public static Map<String, Object> brief(Incident incident) {
        var report = incident.report();
        var json = new LinkedHashMap<String, Object>();
        json.put("id", incident.id().value());
        json.put("receipt", incident.receipt().toString());
        json.put("agency", report.agency());
        json.put("stage", word(incident.stage()));
        json.put("stageLabel", label(incident));
        json.put("remark", incident.stage() == Stage.QUARANTINED ? incident.remark() : "");
        json.put(
                "severity",
                SEVERITY.get(SeverityRule.allHold(incident.progress().findings())));
        json.put("units", Facets.leading(incident));
        json.put(
                "joinedTo",
                incident.progress().joint().leader().map(IncidentId::value).orElse(null));
        json.put("channel", word(report.channel()));
        json.put("drill", incident.drill());
        json.put("channelLabel", report.channel().label());
        json.put("system", report.system());
        json.put("ongoing", report.ongoing().word());
        json.put("receivedAt", incident.receivedAt().toString());
        json.put("plan", incident.plan());
        return json;
    }

    private static String label(Incident incident) {
        return (incident.drill() ? Entry.DRILL + " - " : "") + incident.stage().label();
    }

    /// The members of a JSON object: the incident with its report, its procedure, how the response stands, and its
    /// log.
    ///
    /// @param log the log as it is kept
    public static Map<String, Object> whole(Incident incident, Standing standing, List<LogEntry> log) {
        var json = brief(incident);
        json.put("report", report(incident.report()));
        json.put("procedure", procedure(incident.procedure()));
        json.put("response", standing.json(incident));
        json.put("log", log.stream().map(LogJson::entry).toList());
        return json;
    }

    /// The members of a JSON object: what was reported.
    public static Map<String, Object> report(IncidentReport report) {
        var json = new LinkedHashMap<String, Object>();
        json.put("description", report.description());
        json.put("detectedAt", report.detectedAt().map(Instant::toString).orElse(null));
        json.put("formVersion", report.formVersion());
        json.put("language", report.language().tag());
        json.put(
                "answers",
                report.answers().stream()
                        .map(a -> Map.of("field", a.field(), "question", a.question(), "value", a.value()))
                        .toList());
        report.entry()
                .ifPresent(e -> json.put(
                        "entry",
                        Map.of(
                                "person", e.by().person(),
                                "unit", e.by().unit(),
                                "capacity", e.by().capacity(),
                                "drill", e.drill(),
                                "outside", e.outside())));
        json.put(
                "contact",
                Map.of(
                        "name", report.reporter().name(),
                        "email", report.reporter().email(),
                        "phone", report.reporter().phone()));
        json.put(
                "evidence",
                report.evidence().stream().map(IncidentJson::evidence).toList());
        json.put("legalNotice", report.legalNotice());
        report.provenance().ifPresent(p -> json.put("mail", mail(p)));
        return json;
    }

    private static Map<String, Object> evidence(Evidence evidence) {
        return Map.of(
                "what", evidence.what(),
                "key", evidence.key(),
                "version", evidence.version(),
                "sha256", evidence.sha256(),
                "size", evidence.size());
    }

    private static Map<String, Object> mail(Provenance mail) {
        var verdicts = mail.verdicts();
        return Map.of(
                "messageId", mail.messageId(),
                "automatic", mail.automatic(),
                "marks",
                        mail.marks().stream()
                                .map(m -> Map.of("mark", word(m), "label", m.label()))
                                .toList(),
                "verdicts",
                        Map.of(
                                "spam", verdicts.spam(),
                                "virus", verdicts.virus(),
                                "spf", verdicts.spf(),
                                "dkim", verdicts.dkim(),
                                "dmarc", verdicts.dmarc(),
                                "dmarcPolicy", verdicts.policy(),
                                "dmarcDomain", verdicts.domain()));
    }

    private static List<Map<String, Object>> procedure(Procedure procedure) {
        return procedure.phases().stream()
                .map(p -> Map.<String, Object>of(
                        "number", p.number(),
                        "title", p.title(),
                        "steps", p.steps().stream().map(IncidentJson::step).toList()))
                .toList();
    }

    private static Map<String, Object> step(Step step) {
        return Map.of(
                "id", step.id(),
                "title", step.title(),
                "content", step.content(),
                "lead", step.lead(),
                "support", step.support(),
                "kind", word(step.kind()));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
