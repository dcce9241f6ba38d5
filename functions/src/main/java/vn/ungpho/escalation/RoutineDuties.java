package vn.ungpho.escalation;

import java.util.List;

/// The duties of quiet times, of all agencies and years.
@FunctionalInterface
public interface RoutineDuties {

    /// All of them, in the order in which they are shown.
    List<RoutineDuty> duties();
}
