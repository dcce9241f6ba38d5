package vn.ungpho.escalation;

import vn.ungpho.agency.EmailAddress;
import vn.ungpho.incident.Channel;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.IncidentReport;
import vn.ungpho.incident.Provenance;

/// Whether whoever reported by mail, by the form or to an officer is answered by mail. Not when a program sent the
/// mail: so loops begin; not by an interface, which has given the receipt already; and in an exercise nobody outside
/// is written to unasked.
final class Answering {

    private Answering() {}

    static boolean isDue(Incident incident) {
        var report = incident.report();
        return incident.tellsOutside()
                && (report.channel() == Channel.FORM
                        || mailOfAPerson(report)
                        || report.entry().isPresent())
                && EmailAddress.isSound(report.reporter().email());
    }

    private static boolean mailOfAPerson(IncidentReport report) {
        return report.channel() == Channel.MAIL
                && !report.provenance().map(Provenance::automatic).orElse(true);
    }
}
