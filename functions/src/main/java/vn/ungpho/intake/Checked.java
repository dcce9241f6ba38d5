package vn.ungpho.intake;

import java.util.List;
import vn.ungpho.incident.IncidentReport;

/// What the intake policy makes of a draft.
public sealed interface Checked {

    /// A report that can be taken in.
    record Sound(IncidentReport report) implements Checked {}

    /// Every field that is wrong, in the order of the form.
    record Faulty(List<FieldError> errors) implements Checked {}
}
