package vn.ungpho.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ungpho.agency.Agencies;
import vn.ungpho.document.DocumentArchive.Stored;
import vn.ungpho.document.Issuance.Gap;
import vn.ungpho.incident.Hashes;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.IncidentEvent;
import vn.ungpho.incident.IncidentId;
import vn.ungpho.incident.Incidents;
import vn.ungpho.response.Plans;

/// Issues a document: words, sets and stores it, and notes it in the incident's log.
///
/// May be called again at any time: the same content has the same key, and an entry of the log is written once.
public record IssueDocument(
        Plans plans,
        Agencies agencies,
        Incidents incidents,
        Wording wording,
        Typesetter typesetter,
        DocumentArchive archive) {

    /// @param now when the order is carried out; only the incident's log knows it, never the document
    public Issuance issue(Order order, Instant now) {
        var gaps = gaps(order.registration());
        if (!gaps.isEmpty()) {
            return new Issuance.Incomplete(gaps);
        }
        return switch (order.kind()) {
            case PLAN -> plan(order);
            case SUMMARY -> summary(order, now);
        };
    }

    private Issuance plan(Order order) {
        var plan = plans.plan(order.about());
        if (plan.isEmpty()) {
            return new Issuance.UnknownPlan(order.about());
        }
        var agency = agencies.agency(plan.get().agency()).orElseThrow();
        return issued(store(order, new PlanDocument(agency, plan.get()).compose(wording, order.registration())));
    }

    private Issuance summary(Order order, Instant now) {
        var incident = IncidentId.isValid(order.about())
                ? incidents.find(new IncidentId(order.about()))
                : Optional.<Incident>empty();
        if (incident.isEmpty()) {
            return new Issuance.UnknownIncident(order.about());
        }
        var agency = agencies.agency(incident.get().report().agency()).orElseThrow();
        var plan = plans.plan(incident.get().plan()).orElseThrow();
        var summary = new SummaryDocument(agency, plan, incident.get());
        var stored = store(order, summary.compose(wording, order.registration()));
        var event = new IncidentEvent(now, IncidentEvent.Type.DOCUMENT_ISSUED, SummaryDocument.NAME);
        incidents.append(incident.get().id(), stored.key(), event);
        return issued(stored);
    }

    private Stored store(Order order, OfficialDocument document) {
        var content = typesetter.typeset(document);
        var stem = order.kind().word() + "/" + order.about() + "/";
        return archive.store(stem + Hashes.sha256(content).substring(0, 16) + ".docx", name(document), content);
    }

    private static Issuance issued(Stored stored) {
        return new Issuance.Issued(stored.key(), stored.url(), stored.sha256());
    }

    private static String name(OfficialDocument document) {
        return document.typeName() + " " + document.subject() + ".docx";
    }

    private static List<Gap> gaps(Registration given) {
        var gaps = new ArrayList<Gap>();
        if (given.number().isPresent() && given.date().isEmpty()) {
            gaps.add(new Gap("date", "Có số thì phải có ngày ban hành."));
        }
        if (given.date().isPresent() && given.number().isEmpty()) {
            gaps.add(new Gap("number", "Có ngày ban hành thì phải có số."));
        }
        if (given.number().filter(n -> n < 1 || n > 99_999).isPresent()) {
            gaps.add(new Gap("number", "Số phải từ 1 đến 99999."));
        }
        if (given.signer().filter(s -> s.isBlank() || s.length() > 100).isPresent()) {
            gaps.add(new Gap("signer", "Họ và tên người ký phải có từ 1 đến 100 ký tự."));
        }
        return gaps;
    }
}
