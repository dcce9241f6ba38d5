package vn.ungpho.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ungpho.agency.Agency;
import vn.ungpho.document.Issuance.Gap;
import vn.ungpho.escalation.Deadlines;
import vn.ungpho.incident.FindingFields;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.Milestone;
import vn.ungpho.incident.VietnamTime;
import vn.ungpho.response.ResponsePlan;

/// Hồ sơ sự cố: all that a document about an incident may say, the way a template reads it. What nobody recorded is
/// `Chưa xác định`, never guessed.
record Dossier(Agency agency, ResponsePlan plan, Incident incident, FindingFields fields, Deadlines deadlines) {

    Map<String, Object> data() {
        var data = new HashMap<String, Object>();
        data.putAll(new AgencyFacts(agency).data());
        var duties = new DutyFacts(deadlines, incident);
        data.putAll(duties.data());
        data.putAll(new Chronicle(incident, duties).data());
        data.put("f", facts().data());
        data.put("planName", plan.subject());
        data.put("incident", about());
        data.put("evidence", evidence());
        return data;
    }

    /// What a form cannot do without and nobody has found out yet.
    ///
    /// @param form as in `ungpho/forms/findings.yaml`
    List<Gap> open(String form) {
        var gaps = new ArrayList<Gap>();
        if (form.equals("initial-report") || form.equals("closing-report")) {
            gaps.addAll(new AgencyFacts(agency).open(form.equals("initial-report")));
            if (moment("detected").isEmpty()) {
                gaps.add(Gap.open("detectedAt", "Thời gian phát hiện sự cố"));
            }
        }
        facts().open(form).forEach(f -> gaps.add(Gap.open(f.id(), f.label())));
        return gaps;
    }

    private Facts facts() {
        return new Facts(fields, incident.progress().findings());
    }

    private Map<String, Object> about() {
        var report = incident.report();
        var data = new HashMap<String, Object>();
        data.put("receipt", incident.receipt().toString());
        data.put("channel", report.channel().label());
        data.put("receivedAt", VietnamTime.minute(incident.receivedAt()));
        data.put("receivedOn", VietnamTime.date(incident.receivedAt()));
        data.put("ongoing", report.ongoing().label());
        data.put("stage", incident.stage().label());
        data.put("system", system());
        data.put("description", Sentence.lines(report.description()));
        data.put("round", incident.progress().round());
        moment(data, "detected");
        moment(data, "ended");
        return data;
    }

    private String system() {
        return Sentence.unstopped(Sentence.known(incident.progress()
                .findings()
                .value("systemName")
                .orElse(incident.report().system())));
    }

    /// `detectedAt`, `detectedOn` and `detectedClock`.
    private void moment(Map<String, Object> data, String event) {
        var at = moment(event);
        data.put(event + "At", Sentence.known(at.map(VietnamTime::minute)));
        data.put(event + "On", Sentence.known(at.map(VietnamTime::date)));
        data.put(event + "Clock", Sentence.known(at.map(VietnamTime::clock)));
    }

    /// When it was, as an officer recorded it last; of the detection else as the reporter said.
    private Optional<Instant> moment(String event) {
        var recorded = incident.progress().milestone(event).map(Milestone::at);
        return event.equals("detected") ? recorded.or(incident.report()::detectedAt) : recorded;
    }

    private List<Map<String, Object>> evidence() {
        return incident.report().evidence().stream()
                .map(e -> Map.<String, Object>of(
                        "what", e.what(), "bytes", Facts.grouped("" + e.size()), "sha256", e.sha256()))
                .toList();
    }
}
