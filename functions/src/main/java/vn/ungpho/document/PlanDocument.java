package vn.ungpho.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.ungpho.agency.Agency;
import vn.ungpho.response.ResponsePlan;

/// Composes the plan: one template for every agency, the rest is data.
record PlanDocument(Agency agency, ResponsePlan plan) {

    OfficialDocument compose(Wording wording, Registration registration) {
        var head = new Head(agency, DocumentKind.PLAN, registration);
        return new OfficialDocument(
                head.letterhead(),
                head.number(),
                head.placeAndDate(),
                DocumentKind.PLAN.typeName(),
                plan.subject(),
                plan.bases(),
                List.of(),
                wording.word("documents/plan/body.xhtml", Map.of("opening", plan.opening(), "items", items())),
                head.signature(plan.signing()),
                Head.recipients(plan, plan.recipients()),
                appendices(wording),
                Marking.NONE,
                OfficialDocument.Medium.ELECTRONIC);
    }

    private List<Map<String, Object>> items() {
        return new PlanOutline(plan.sections()).lines();
    }

    private List<Appendix> appendices(Wording wording) {
        return plan.appendices().stream()
                .map(a -> new Appendix(
                        a.title(),
                        a.landscape(),
                        wording.word("documents/plan/appendix.xhtml", new AppendixTable(a, plan.procedure()).data())))
                .toList();
    }

    /// A trích yếu as it goes on inside a sentence.
    static String running(String subject) {
        return subject.substring(0, 1).toLowerCase(Locale.ROOT) + subject.substring(1);
    }
}
