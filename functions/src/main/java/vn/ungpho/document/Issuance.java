package vn.ungpho.document;

import java.util.List;
import vn.ungpho.response.PlanFault;

/// What became of an order.
public sealed interface Issuance {

    /// The document is stored.
    ///
    /// @param open   mandatory fields that are still open; the document says of each that it is not known
    /// @param faults of the plan that was issued, as `POST /plans/check` tells them; none of other kinds
    record Issued(String key, String url, String sha256, List<Gap> open, List<PlanFault> faults) implements Issuance {

        public Issued {
            open = List.copyOf(open);
            faults = List.copyOf(faults);
        }
    }

    /// There is no document.
    sealed interface Refused extends Issuance, Composition {}

    /// There is no such plan, incident or agency.
    ///
    /// @param field field of the order
    record Unknown(String field) implements Refused {}

    /// The order lacks something without which there can be no document, or contradicts itself.
    record Incomplete(List<Gap> gaps) implements Refused {

        public Incomplete {
            gaps = List.copyOf(gaps);
        }
    }

    /// @param field   field of the order, of the findings or of the agency: `date`
    /// @param message what is wrong, Vietnamese
    record Gap(String field, String message) {

        /// A mandatory field that nobody has given yet.
        static Gap open(String field, String label) {
            return new Gap(field, label + ": chưa xác định.");
        }
    }
}
