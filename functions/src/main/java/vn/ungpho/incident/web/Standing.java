package vn.ungpho.incident.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.ungpho.agency.Succession;
import vn.ungpho.incident.Actor;
import vn.ungpho.incident.Course;
import vn.ungpho.incident.FindingField;
import vn.ungpho.incident.FindingFields;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.Milestone;
import vn.ungpho.incident.Severities;
import vn.ungpho.incident.Severity;
import vn.ungpho.incident.SeverityChange;
import vn.ungpho.incident.StepRecord;
import vn.ungpho.response.Step;

/// How the response to an incident stands, as officers get it.
///
/// @param fields     how findings are called and shown
/// @param severities how serious incidents are
public record Standing(FindingFields fields, Severities severities) {

    /// The members of a JSON object.
    public Map<String, Object> json(Incident incident) {
        var course = Course.of(incident);
        var progress = incident.progress();
        var json = new LinkedHashMap<String, Object>();
        json.put("stage", word(incident.stage()));
        json.put("stageLabel", incident.stage().label());
        json.put("version", progress.version());
        json.put("round", course.round());
        json.put("open", course.open().stream().map(Standing::open).toList());
        json.put("rounds", rounds(incident));
        json.put("findings", findings(incident));
        json.put(
                "milestones",
                progress.milestones().stream().map(Standing::milestone).toList());
        json.put("severity", scales(incident));
        json.put("units", gone(incident));
        return json;
    }

    /// Units of the procedure that were no more when the incident came, as its plan still names them.
    private List<Map<String, Object>> gone(Incident incident) {
        var day = incident.receivedAt().atZone(Incident.ZONE).toLocalDate();
        return incident.procedure()
                .steps()
                .flatMap(s -> Stream.concat(s.lead().stream(), s.support().stream()))
                .distinct()
                .flatMap(name -> severities.agencies().units().gone(day, name).map(s -> gone(name, s)).stream())
                .toList();
    }

    private static Map<String, Object> gone(String name, Succession succession) {
        return Map.of(
                "name", name,
                "endedOn", succession.ended().toString(),
                "successor", succession.successor(),
                "source", succession.source(),
                "certainty", word(succession.certainty()),
                "certaintyLabel", succession.certainty().words());
    }

    private static Map<String, Object> open(Step step) {
        return Map.of("step", step.id(), "title", step.title(), "lead", step.lead(), "kind", word(step.kind()));
    }

    private static List<Map<String, Object>> rounds(Incident incident) {
        var steps = incident.progress().steps();
        return steps.stream()
                .map(StepRecord::round)
                .distinct()
                .map(round -> Map.<String, Object>of(
                        "round",
                        round,
                        "steps",
                        steps.stream()
                                .filter(s -> s.round() == round)
                                .map(Standing::done)
                                .toList()))
                .toList();
    }

    private static Map<String, Object> done(StepRecord done) {
        return Map.of(
                "step", done.step(),
                "result", word(done.result()),
                "resultLabel", done.result().label(),
                "note", done.note(),
                "evidence", done.evidence(),
                "at", done.at().toString(),
                "by", by(done.by()));
    }

    private List<Map<String, Object>> findings(Incident incident) {
        return fields.fields().stream()
                .flatMap(f -> incident.progress().findings().value(f.id()).map(value -> finding(f, value)).stream())
                .toList();
    }

    private static Map<String, Object> finding(FindingField field, String value) {
        return Map.of("field", field.id(), "label", field.label(), "value", value, "shown", field.shown(value));
    }

    private static Map<String, Object> milestone(Milestone milestone) {
        return Map.of(
                "event", milestone.event(),
                "at", milestone.at().toString(),
                "recordedAt", milestone.recordedAt().toString(),
                "by", by(milestone.by()));
    }

    private Map<String, Object> scales(Incident incident) {
        var view = severities.of(incident);
        var findings = incident.progress().findings();
        var json = new LinkedHashMap<>(severity(view.policy().judge(findings, fields, incident.day())));
        if (!view.own().isEmpty()) {
            json.put("own", severity(view.ofAgency(findings)));
        }
        json.put(
                "changes",
                incident.progress().severities().stream().map(Standing::change).toList());
        return json;
    }

    private static Map<String, Object> change(SeverityChange change) {
        return Map.of(
                "criteria", change.criteria(),
                "was", word(change.was()),
                "is", word(change.is()),
                "reason", change.reason(),
                "at", change.at().toString(),
                "by", by(change.by()));
    }

    private static Map<String, Object> severity(Severity severity) {
        return Map.of(
                "serious", word(severity.answer()),
                "label", severity.answer().label(),
                "article", severity.article(),
                "grounds",
                        severity.grounds().stream()
                                .map(g -> Map.of(
                                        "title", g.title(),
                                        "article", g.article(),
                                        "answer", word(g.answer()),
                                        "reason", g.reason()))
                                .toList(),
                "reservations", severity.reservations());
    }

    private static Map<String, Object> by(Actor by) {
        return Map.of("person", by.person(), "unit", by.unit(), "capacity", by.capacity());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
