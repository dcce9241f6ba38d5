package vn.ungpho.document;

import java.util.List;

/// What became of an order.
public sealed interface Issuance {

    /// The document is stored.
    record Issued(String key, String url, String sha256) implements Issuance {}

    /// There is no such plan.
    record UnknownPlan(String id) implements Issuance {}

    /// There is no such incident.
    record UnknownIncident(String id) implements Issuance {}

    /// The order lacks something.
    record Incomplete(List<Gap> gaps) implements Issuance {

        public Incomplete {
            gaps = List.copyOf(gaps);
        }
    }

    /// @param field   field of the order: `date`
    /// @param message what is wrong, Vietnamese
    record Gap(String field, String message) {}
}
