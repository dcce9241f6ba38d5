package vn.ungpho.response;

import java.util.List;
import java.util.Optional;

/// The response plans that this deployment knows.
public interface Plans {

    /// The plan with this id.
    Optional<ResponsePlan> plan(String id);

    /// The ids of all plans, in a fixed order.
    List<String> ids();
}
