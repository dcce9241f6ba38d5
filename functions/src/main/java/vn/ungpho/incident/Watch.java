package vn.ungpho.incident;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Theo dõi: what escalation remembers of an incident, and when it has to look again.
///
/// @param version          counts its changes, from 1; 0 where nothing is kept yet
/// @param next             when something new can be due; empty when nothing can be before somebody acts
/// @param told             what was said of each matter
/// @param acknowledgements the last answer to each matter
/// @param overdue          how many duties of the law are overdue
/// @param due              how many others of them are still to be done in time
public record Watch(
        IncidentId incident,
        int version,
        Optional<Instant> next,
        List<Told> told,
        List<Acknowledgement> acknowledgements,
        int overdue,
        int due) {

    public Watch {
        told = List.copyOf(told);
        acknowledgements = List.copyOf(acknowledgements);
    }

    /// Of an incident that nobody watches yet.
    public static Watch none(IncidentId incident) {
        return new Watch(incident, 0, Optional.empty(), List.of(), List.of(), 0, 0);
    }

    /// What was said of a matter.
    public Told told(String matter) {
        return told.stream().filter(t -> t.matter().equals(matter)).findFirst().orElseGet(() -> Told.nothing(matter));
    }

    /// The last answer to a matter.
    public Optional<Acknowledgement> acknowledgement(String matter) {
        return acknowledgements.stream().filter(a -> a.matter().equals(matter)).findFirst();
    }

    /// The same with an answer in the place of the one before.
    public Watch with(Acknowledgement answer) {
        var others = acknowledgements.stream().filter(a -> !a.matter().equals(answer.matter()));
        return new Watch(
                incident,
                version,
                next,
                told,
                Stream.concat(others, Stream.of(answer)).toList(),
                overdue,
                due);
    }
}
