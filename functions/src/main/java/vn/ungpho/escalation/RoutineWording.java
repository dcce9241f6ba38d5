package vn.ungpho.escalation;

import vn.ungpho.agency.Agency;
import vn.ungpho.agency.Contact;

/// Puts a reminder into words.
@FunctionalInterface
public interface RoutineWording {

    /// The mail to a contact.
    Mail mail(Reminder reminder, Routine routine, Agency agency, Contact contact);
}
