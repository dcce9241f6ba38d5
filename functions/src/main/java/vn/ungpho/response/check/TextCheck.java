package vn.ungpho.response.check;

import java.util.List;
import vn.ungpho.response.PlanFault;

/// Looks for one sort of fault.
interface TextCheck {

    /// The faults, in the order of the text.
    List<PlanFault> faults(PlanText text, Span span);
}
