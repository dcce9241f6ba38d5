package vn.ungpho.escalation;

import java.time.Instant;
import java.util.Optional;
import vn.ungpho.agency.Agencies;
import vn.ungpho.agency.Agency;
import vn.ungpho.agency.Contact;
import vn.ungpho.incident.Acknowledgement;
import vn.ungpho.incident.Change;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.IncidentEvent;
import vn.ungpho.incident.Incidents;
import vn.ungpho.incident.Notice;
import vn.ungpho.incident.Watch;

/// Xác nhận đã nhận việc: whoever got a notice says so, and the others are not called for a while.
public record AcknowledgeNotice(
        Incidents incidents, Watches watches, Outbox outbox, Agencies agencies, EscalationPolicy policy) {

    /// What became of an answer.
    public sealed interface Answered {

        /// It is written, or was before.
        record Noted(Incident incident) implements Answered {}

        /// There is nothing left to answer: the matter is over.
        record Over(Incident incident) implements Answered {}

        /// Others wrote at the same time, time and again.
        record Busy() implements Answered {}

        /// There is no such notice any more.
        record NoSuchNotice() implements Answered {}
    }

    /// What a notice is about, as it stands.
    ///
    /// @param answeredUntil until when an answer holds its chain; empty where none does
    /// @param isOpen        whether its matter is still on
    public record Standing(Notice notice, Situation situation, Optional<Instant> answeredUntil, boolean isOpen) {

        /// The incident that it is about.
        public Incident incident() {
            return situation.incident();
        }

        /// Whose incident it is.
        public Agency agency() {
            return situation.agency();
        }

        /// Whom the notice was sent to, if the agency still has the contact.
        public Optional<Contact> contact() {
            return agency().contact(notice.contact());
        }
    }

    private static final int ATTEMPTS = 5;

    /// How the matter of a notice stands at `now`; empty when there is no such notice. Changes nothing.
    public Optional<Standing> standing(String notice, Instant now) {
        return outbox.find(notice)
                .map(Outbox.Posted::notice)
                .filter(n -> !n.toReporter())
                .flatMap(n -> standing(n, now));
    }

    private Optional<Standing> standing(Notice notice, Instant now) {
        return incidents
                .find(notice.incident())
                .flatMap(incident -> agencies.agency(notice.agency()).map(agency -> {
                    var watch = watches.of(incident.id()).orElseGet(() -> Watch.none(incident.id()));
                    var situation = new Situation(incident, agency, watch);
                    return new Standing(
                            notice,
                            situation,
                            policy.answeredUntil(notice, situation, now),
                            policy.isOpen(notice, situation, now));
                }));
    }

    /// Notes the answer to a notice at `now`; twice is once.
    public Answered acknowledge(String notice, Instant now) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            var standing = standing(notice, now);
            if (standing.isEmpty()) {
                return new Answered.NoSuchNotice();
            }
            var answered = answer(standing.get(), now);
            if (answered.isPresent()) {
                return answered.get();
            }
        }
        return new Answered.Busy();
    }

    private Optional<Answered> answer(Standing standing, Instant now) {
        var incident = standing.incident();
        if (!standing.isOpen()) {
            return Optional.of(new Answered.Over(incident));
        }
        if (standing.answeredUntil().isPresent()) {
            return Optional.of(new Answered.Noted(incident));
        }
        return incidents.change(change(standing, now)) == Incidents.Written.STALE
                ? Optional.empty()
                : Optional.of(new Answered.Noted(incident));
    }

    private Change change(Standing standing, Instant now) {
        var notice = standing.notice();
        var watch = standing.situation().watch();
        var answered = watch.with(new Acknowledgement(Matter.keyOf(notice), notice.contact(), now));
        var after = standing.incident().with(standing.incident().progress().changed());
        var outlook = policy.look(new Situation(after, standing.agency(), answered), now);
        var who = standing.contact().map(Contact::shown).orElse(notice.contact());
        var event = new IncidentEvent(
                now,
                IncidentEvent.Type.ACKNOWLEDGED,
                "Đã xác nhận (" + Rule.label(notice) + ") bằng liên kết trong thư gửi " + who + " - "
                        + standing.agency().name());
        var key = "acknowledged." + notice.id() + "." + watch.version();
        return new Change(after, key, event, outlook.notices(), Optional.of(outlook.watch()));
    }
}
