package vn.ungpho.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.ungpho.agency.Agency;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.IncidentEvent;
import vn.ungpho.response.ResponsePlan;
import vn.ungpho.response.ResponsePlan.Recipient;
import vn.ungpho.response.Step;

/// Composes báo cáo tổng kết from what the incident's file says. What nobody recorded is `chưa xác định`, never
/// guessed.
record SummaryDocument(Agency agency, ResponsePlan plan, Incident incident) {

    static final String NAME = "Báo cáo tổng kết";
    private static final String NOT_KNOWN = "Chưa xác định";

    OfficialDocument compose(Wording wording, Registration registration) {
        var head = new Head(agency, DocumentKind.SUMMARY, registration);
        return new OfficialDocument(
                head.letterhead(),
                head.number(),
                head.placeAndDate(),
                DocumentKind.SUMMARY.typeName(),
                "Tổng kết ứng phó sự cố an toàn thông tin mạng tiếp nhận ngày "
                        + VietnamTime.date(incident.receivedAt()),
                List.of(),
                plan.reporting().to(),
                wording.word("documents/summary/body.xhtml", data()),
                head.signature(plan.signing()),
                recipients(),
                List.of(),
                Marking.NONE,
                OfficialDocument.Medium.ELECTRONIC);
    }

    private Recipients recipients() {
        var who = new ArrayList<Recipient>();
        if (!plan.reporting().to().isEmpty()) {
            who.add(Recipient.valueOf("Như trên"));
        }
        who.addAll(plan.reporting().recipients());
        return Head.recipients(plan, who);
    }

    private Map<String, Object> data() {
        var data = new HashMap<String, Object>();
        var report = incident.report();
        data.put("agency", agency.name());
        data.put("planName", PlanDocument.running(plan.subject()));
        data.put("receipt", incident.receipt().toString());
        data.put("channel", report.channel().label());
        data.put("receivedAt", VietnamTime.minute(incident.receivedAt()));
        data.put("detectedAt", report.detectedAt().map(VietnamTime::minute).orElse(NOT_KNOWN));
        data.put("system", report.system().isBlank() ? NOT_KNOWN : report.system());
        data.put("ongoing", report.ongoing().label());
        data.put("stage", incident.stage().label());
        data.put(
                "description",
                report.description().lines().filter(l -> !l.isBlank()).toList());
        data.put("evidence", evidence());
        data.put("timeline", timeline());
        data.put("notices", events(IncidentEvent.Type.ESCALATED));
        data.put("phases", phases());
        return data;
    }

    /// Documents are left out: a summary that counted itself would change with every order.
    private List<Map<String, Object>> timeline() {
        return numbered(incident.log().stream()
                .filter(e -> e.type() != IncidentEvent.Type.DOCUMENT_ISSUED)
                .toList());
    }

    private List<Map<String, Object>> events(IncidentEvent.Type type) {
        return numbered(incident.log().stream().filter(e -> e.type() == type).toList());
    }

    private static List<Map<String, Object>> numbered(List<IncidentEvent> events) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var event : events) {
            rows.add(Map.of(
                    "number", rows.size() + 1,
                    "at", VietnamTime.minute(event.at()),
                    "what", event.type().label(),
                    "detail", event.detail()));
        }
        return rows;
    }

    private List<Map<String, Object>> evidence() {
        return incident.report().evidence().stream()
                .map(e -> Map.<String, Object>of("what", e.what(), "bytes", e.size(), "sha256", e.sha256()))
                .toList();
    }

    private List<Map<String, Object>> phases() {
        return incident.procedure().phases().stream()
                .map(p -> Map.of(
                        "number", p.number(),
                        "title", p.title(),
                        "steps", p.steps().stream().map(this::step).toList()))
                .toList();
    }

    /// No step is recorded as done yet, so each one's state is that nothing is recorded.
    private Map<String, Object> step(Step step) {
        return Map.of(
                "number", step.number(),
                "title", step.title(),
                "lead", AppendixTable.units(step.lead()),
                "support", AppendixTable.units(step.support()),
                "state", "Chưa ghi nhận");
    }
}
