package vn.ungpho.escalation;

import java.util.Optional;
import vn.ungpho.agency.Agency;

/// Ghi việc đã thực hiện: records that a duty of quiet times was done.
public record RecordFulfilment(RoutineDuties duties, Routines routines) {

    /// What became of it.
    public sealed interface Outcome {

        /// It is recorded.
        record Recorded() implements Outcome {}

        /// It was recorded before; what is there stays.
        record Unchanged() implements Outcome {}

        /// It cannot be recorded.
        ///
        /// @param field  name in the outside contract
        /// @param detail what is wrong, Vietnamese
        record Refused(String field, String detail) implements Outcome {}
    }

    /// Records it.
    public Outcome record(Fulfilment fulfilment, Agency agency) {
        var known = duties.duties().stream()
                .filter(d -> d.id().equals(fulfilment.duty()) && d.concerns(agency, fulfilment.year()))
                .findFirst();
        if (known.isEmpty()) {
            return new Outcome.Refused("duty", "Cơ quan không có nhiệm vụ này trong năm " + fulfilment.year());
        }
        return fault(fulfilment)
                .orElseGet(() -> routines.record(fulfilment) ? new Outcome.Recorded() : new Outcome.Unchanged());
    }

    private static Optional<Outcome> fault(Fulfilment fulfilment) {
        if (fulfilment.at().isAfter(fulfilment.recordedAt())) {
            return Optional.of(new Outcome.Refused("at", "Thời điểm này chưa đến; chỉ ghi việc đã làm"));
        }
        return Terms.year(fulfilment.at()) < fulfilment.year() - 1
                ? Optional.of(new Outcome.Refused("at", "Quá sớm so với kỳ năm " + fulfilment.year()))
                : Optional.empty();
    }
}
