package vn.ungpho.response.check;

import java.util.List;
import vn.ungpho.response.PlanFault;

/// What the plan's file itself records as wrong or doubtful in its source.
record RecordedCheck() implements TextCheck {

    @Override
    public List<PlanFault> faults(PlanText text, Span span) {
        return text.plan().faults().stream()
                .map(f -> new PlanFault("recorded", f.place(), f.finding() + " Cách xử lý: " + f.wording()))
                .toList();
    }
}
