package vn.ungpho.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ungpho.document.Head.Text;

/// Composes the plan: one template for every agency, the rest is data.
record PlanDocument(Head head) {

    static final List<String> TEMPLATES = List.of("documents/plan/body.xhtml", "documents/plan/appendix.xhtml");

    OfficialDocument compose(Wording wording) {
        var plan = head.plan();
        return head.around(new Text(
                plan.subject(),
                plan.bases(),
                wording.word(TEMPLATES.getFirst(), Map.of("opening", plan.opening(), "items", items())),
                appendices(wording),
                Optional.empty(),
                Optional.empty()));
    }

    private List<Map<String, Object>> items() {
        return new PlanOutline(head.plan().sections()).lines();
    }

    private List<Appendix> appendices(Wording wording) {
        var procedure = head.plan().procedure();
        return head.plan().appendices().stream()
                .map(a -> new Appendix(
                        a.title(),
                        a.landscape(),
                        wording.word(TEMPLATES.getLast(), new AppendixTable(a, procedure).data())))
                .toList();
    }
}
