package vn.ungpho.escalation;

import java.util.List;
import vn.ungpho.agency.Agency;
import vn.ungpho.agency.Contact;

/// Puts reminders into words.
@FunctionalInterface
public interface RoutineWording {

    /// The one mail to a contact about all that is due.
    ///
    /// @param id  the same for the same reminders
    /// @param due at least one duty of the agency that is not done, with how near it is
    Mail mail(String id, List<Due> due, Agency agency, Contact contact);

    /// A duty that a contact is to be told of.
    record Due(Reminder reminder, Routine routine) {}
}
