package vn.ungpho.response;

import java.time.LocalDate;
import java.util.List;

/// Looks for the faults of a plan's text (rà soát kế hoạch), apart from its layout.
public interface PlanCheck {

    /// @param today the day on which laws and bodies are asked after
    List<PlanFault> check(ResponsePlan plan, LocalDate today);
}
