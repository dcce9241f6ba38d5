package vn.ungpho.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.ungpho.agency.Agencies;
import vn.ungpho.agency.Agency;
import vn.ungpho.document.Composition.Composed;
import vn.ungpho.document.Issuance.Gap;
import vn.ungpho.document.Issuance.Incomplete;
import vn.ungpho.document.Issuance.Unknown;
import vn.ungpho.document.Particulars.Period;
import vn.ungpho.escalation.Deadlines;
import vn.ungpho.incident.FindingFields;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.IncidentId;
import vn.ungpho.incident.Incidents;
import vn.ungpho.incident.Verification;
import vn.ungpho.response.Plans;
import vn.ungpho.response.ResponsePlan;

/// Composes what was ordered; stores and notes nothing.
public record ComposeDocument(
        Plans plans,
        Agencies agencies,
        Incidents incidents,
        FindingFields fields,
        Deadlines deadlines,
        Function<IncidentId, Optional<Verification>> verify,
        Wording wording) {

    private static final List<String> LOOK = List.of("styles/nd30.yaml", "styles/widths.txt");

    /// @return the document, or why there can be none
    public Composition compose(Order order) {
        var gaps = new OrderCheck(order).gaps();
        if (!gaps.isEmpty()) {
            return new Incomplete(gaps);
        }
        return switch (order.particulars()) {
            case Period period -> period(order, period);
            case Particulars _ when order.kind() == DocumentKind.PLAN -> plan(order);
            case Particulars _ -> incident(order);
        };
    }

    private Composition plan(Order order) {
        var plan = plans.plan(order.about());
        if (plan.isEmpty()) {
            return new Unknown("plan");
        }
        var head = new Head(agency(plan.get().agency()), plan.get(), order);
        var document = new PlanDocument(head).compose(wording);
        return composed(head, document, List.of(), PlanDocument.TEMPLATES);
    }

    private Composition period(Order order, Period period) {
        var agency = agencies.agency(order.about());
        if (agency.isEmpty()) {
            return new Unknown("agency");
        }
        var head = new Head(agency.get(), plan(agency.get().plan(), order), order);
        var received = new ReceivedIn(incidents, order.about()).period(period);
        var document = new PeriodDocument(head, period, received, fields);
        return composed(head, document.compose(wording), document.open(), PeriodDocument.TEMPLATES);
    }

    private Composition incident(Order order) {
        var found = Optional.of(order.about())
                .filter(IncidentId::isValid)
                .map(IncidentId::new)
                .flatMap(incidents::find);
        if (found.isEmpty()) {
            return new Unknown("incident");
        }
        var incident = found.get();
        var dossier = new Dossier(
                agency(incident.report().agency()), plan(incident.plan(), order), incident, fields, deadlines);
        var document = new IncidentDocument(dossier, order, verification(order, incident));
        var premature = document.premature();
        if (!premature.isEmpty()) {
            return new Incomplete(premature);
        }
        return composed(document.head(), document.compose(wording), document.open(), document.templates());
    }

    /// What the minutes of a verification are about.
    private Optional<Verification> verification(Order order, Incident incident) {
        return order.particulars() instanceof Particulars.Meeting meeting
                        && meeting.matter() == Particulars.Matter.VERIFICATION
                ? verify.apply(incident.id())
                : Optional.empty();
    }

    private static Composition composed(Head head, OfficialDocument document, List<Gap> open, List<String> templates) {
        var order = head.order();
        var unsigned = new Signing(head.plan().signing(), order.registration()).gaps();
        if (!unsigned.isEmpty()) {
            return new Incomplete(unsigned);
        }
        if (document.form() == Form.LETTER && document.addressees().isEmpty()) {
            return new Incomplete(List.of(new Gap("agency", "Dữ liệu của cơ quan chưa có nơi gửi công văn này.")));
        }
        var all = new ArrayList<>(open);
        if (order.kind().audience() != DocumentKind.Audience.NONE
                && document.addressees().isEmpty()) {
            all.add(Gap.open("addressees", "Nơi gửi (Kính gửi)"));
        }
        var look = new ArrayList<>(templates);
        look.addAll(LOOK);
        var data = List.of(
                "agencies/" + head.agency().id() + ".yaml",
                "plans/" + head.plan().id() + ".yaml",
                "forms/findings.yaml",
                "law/bodies.yaml",
                "law/duties.yaml",
                "law/holidays.yaml");
        var about = order.kind().isAboutIncident()
                ? Optional.of(new IncidentId(order.about()))
                : Optional.<IncidentId>empty();
        return new Composed(document, about, all, look, data);
    }

    private Agency agency(String id) {
        return agencies.agency(id).orElseThrow();
    }

    /// Who is reported to is named as on the day of the document; in a draft as now known.
    private ResponsePlan plan(String id, Order order) {
        var day = order.registration().date().orElse(LocalDate.MAX);
        return plans.plan(id).orElseThrow().on(day, agencies.units());
    }
}
