package vn.ungpho.escalation;

import vn.ungpho.agency.Agency;
import vn.ungpho.agency.Contact;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.Notice;

/// Puts a notice into words.
public interface NoticeWording {

    /// The mail for this contact.
    Mail mail(Notice notice, Incident incident, Agency agency, Contact contact);
}
