package vn.ungpho.escalation;

import java.util.List;
import vn.ungpho.agency.Agency;
import vn.ungpho.agency.Contact;
import vn.ungpho.agency.Level;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.Watch;

/// Tình hình: an incident as escalation looks at it.
///
/// @param agency whose it is
/// @param watch  what is remembered of it
public record Situation(Incident incident, Agency agency, Watch watch) {

    /// The contacts who may be told, in the order in which they are: of an exercise nobody outside is, unless that was
    /// said.
    List<Contact> contacts() {
        return agency.contacts().stream()
                .filter(c -> c.level().inHouse() || incident.tellsOutside())
                .toList();
    }

    /// Those up to this level.
    List<Contact> upTo(Level level) {
        return contacts().stream().filter(c -> c.level().compareTo(level) <= 0).toList();
    }
}
