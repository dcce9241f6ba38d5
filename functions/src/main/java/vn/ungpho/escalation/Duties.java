package vn.ungpho.escalation;

import java.util.List;
import java.util.Optional;

/// The legal duties, of all times, and the events that they count from.
public interface Duties {

    /// All duties, in the order in which they are shown.
    List<Duty> duties();

    /// The events that a clock may count from.
    List<Event> events();

    /// The duty with this id.
    default Optional<Duty> duty(String id) {
        return duties().stream().filter(d -> d.id().equals(id)).findFirst();
    }

    /// The event with this id.
    default Optional<Event> event(String id) {
        return events().stream().filter(e -> e.id().equals(id)).findFirst();
    }

    /// An event that a clock may count from.
    ///
    /// @param id    `detected`
    /// @param label name for people, Vietnamese
    record Event(String id, String label) {

        /// Tiếp nhận tin báo: recorded by the system, never by an officer.
        static final String RECEIVED = "received";
    }
}
