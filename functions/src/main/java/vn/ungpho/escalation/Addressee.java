package vn.ungpho.escalation;

import vn.ungpho.agency.Contact;
import vn.ungpho.incident.Incident;

/// Người nhận of a notice. The address is looked up when the mail is made.
public sealed interface Addressee {

    /// Where the mail goes.
    String email();

    /// As the incident's log names the addressee: without name and address.
    String shown();

    /// Đầu mối of the agency.
    record ToContact(Contact contact) implements Addressee {

        @Override
        public String email() {
            return contact.email();
        }

        @Override
        public String shown() {
            return contact.shown();
        }
    }

    /// Whoever reported this incident.
    record ToReporter(Incident incident) implements Addressee {

        @Override
        public String email() {
            return incident.report().reporter().email();
        }

        @Override
        public String shown() {
            return "người báo";
        }
    }
}
