package vn.ungpho.document;

import java.util.List;
import java.util.Optional;
import vn.ungpho.document.Issuance.Gap;
import vn.ungpho.incident.IncidentId;

/// What became of the words of an order.
public sealed interface Composition permits Composition.Composed, Issuance.Refused {

    /// A document that can be set.
    ///
    /// @param incident  the incident that it is about
    /// @param open      mandatory fields that nobody has given yet
    /// @param templates files below `ungpho/` that it was worded and is set with
    /// @param data      files below `ungpho/` whose facts are in it
    record Composed(
            OfficialDocument document,
            Optional<IncidentId> incident,
            List<Gap> open,
            List<String> templates,
            List<String> data)
            implements Composition {

        public Composed {
            open = List.copyOf(open);
            templates = List.copyOf(templates);
            data = List.copyOf(data);
        }
    }
}
