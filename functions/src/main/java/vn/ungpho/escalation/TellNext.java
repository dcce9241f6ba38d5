package vn.ungpho.escalation;

import java.time.Instant;
import java.util.Optional;
import vn.ungpho.agency.Agencies;
import vn.ungpho.agency.Agency;
import vn.ungpho.agency.Contact;
import vn.ungpho.incident.Change;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.IncidentEvent;
import vn.ungpho.incident.Incidents;
import vn.ungpho.incident.Notice;
import vn.ungpho.incident.Watch;

/// Chuyển tới đầu mối kế tiếp: a notice did not reach its contact, so the next one learns of it, once.
public record TellNext(Incidents incidents, Agencies agencies) {

    private static final int ATTEMPTS = 5;

    /// Tells the next contact at `now`.
    ///
    /// @param why what happened to the mail, Vietnamese, without the address
    /// @throws IllegalStateException when others wrote at the same time, time and again
    public void tell(Notice notice, String why, Instant now) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            var incident = incidents.find(notice.incident()).orElseThrow();
            if (incidents.change(change(notice, incident, why, now)) != Incidents.Written.STALE) {
                return;
            }
        }
        throw new IllegalStateException("notice " + notice.id() + ": the next contact was not told");
    }

    private Change change(Notice notice, Incident incident, String why, Instant now) {
        var agency = agencies.agency(notice.agency()).orElseThrow();
        var next = next(notice, new Situation(incident, agency, Watch.none(incident.id())));
        var subject = Returned.of(notice).subject();
        var notices = next.stream()
                .map(c -> new Notice(incident.id(), agency.id(), Rule.UNDELIVERED.id(), subject, 1, c.id()))
                .toList();
        var detail = "Thư (" + Rule.label(notice) + ") gửi " + shown(notice, agency) + " không đến được: " + why
                + (next.isPresent() ? "; chuyển tới " + next.get().shown() : "; không còn đầu mối nào kế tiếp");
        return new Change(
                incident.with(incident.progress().changed()),
                "undelivered." + notice.id(),
                new IncidentEvent(now, IncidentEvent.Type.ESCALATED, detail),
                notices);
    }

    private static Optional<Contact> next(Notice notice, Situation situation) {
        var contacts = situation.contacts();
        var at = situation
                .agency()
                .contact(notice.contact())
                .map(contacts::indexOf)
                .orElse(-1);
        return contacts.stream().skip(at + 1L).findFirst();
    }

    private static String shown(Notice notice, Agency agency) {
        return notice.toReporter()
                ? "người báo"
                : agency.contact(notice.contact()).map(Contact::shown).orElse(notice.contact());
    }
}
