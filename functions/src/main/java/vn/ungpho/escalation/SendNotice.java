package vn.ungpho.escalation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.ungpho.agency.Agencies;
import vn.ungpho.agency.Agency;
import vn.ungpho.escalation.Outbox.Claim;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.Incidents;
import vn.ungpho.incident.Notice;
import vn.ungpho.incident.Provenance;

/// Sends a notice from the outbox: claim, send, record.
public record SendNotice(
        Outbox outbox,
        Incidents incidents,
        Agencies agencies,
        NoticeWording wording,
        NoticeSender sender,
        ReplyAddresses replies) {

    /// Longer than a door may run, so that a lease that ran out means that its holder is gone.
    static final Duration LEASE = Duration.ofMinutes(2);

    private static final Duration PAUSE = Duration.ofSeconds(30);

    /// Sends the notice, unless it is sent or being sent by another.
    ///
    /// @return whether this call dealt with it; false when it is done already or in the hands of another
    /// @throws NoticeSender.NotSent when the mail service refused it; the notice is due again a little later
    public boolean send(Notice notice, Instant now) throws NoticeSender.NotSent {
        var claim = outbox.claim(notice, now, LEASE);
        if (claim == Claim.NOT_OURS) {
            return false;
        }
        var incident = incidents.find(notice.incident()).orElseThrow(() -> missing("incident", notice));
        var agency = agencies.agency(notice.agency()).orElseThrow(() -> missing("agency", notice));
        var addressee = addressee(notice, incident, agency);
        if (addressee.isEmpty()) {
            outbox.sent(
                    notice,
                    now,
                    "Không gửi: đầu mối " + notice.contact() + " không còn trong danh bạ",
                    Optional.empty());
            return true;
        }
        var words = wording.words(notice, incident, agency, addressee.get());
        var message = hand(notice, mail(notice, incident, addressee.get(), words), now);
        outbox.sent(notice, now, entry(notice, agency, addressee.get(), claim), Optional.of(message));
        return true;
    }

    private static Optional<Addressee> addressee(Notice notice, Incident incident, Agency agency) {
        return notice.toReporter()
                ? Optional.of(new Addressee.ToReporter(incident))
                : agency.contact(notice.contact()).map(Addressee.ToContact::new);
    }

    private Mail mail(Notice notice, Incident incident, Addressee to, NoticeWording.Words words) {
        var answered = notice.toReporter()
                ? incident.report().provenance().map(Provenance::messageId).orElse("")
                : "";
        return new Mail(
                notice.id(),
                to.email(),
                replies.address(incident.id(), to.email()),
                answered,
                words.subject(),
                words.text());
    }

    private String hand(Notice notice, Mail mail, Instant now) throws NoticeSender.NotSent {
        try {
            return sender.send(mail);
        } catch (NoticeSender.NotSent refused) {
            outbox.release(notice, now.plus(PAUSE));
            throw refused;
        }
    }

    private static String entry(Notice notice, Agency agency, Addressee to, Claim claim) {
        var rule = Rule.rule(notice.rule()).map(Rule::label).orElse(notice.rule());
        return "Đã gửi thư (" + rule + ") tới " + to.shown() + " - " + agency.name()
                + (claim == Claim.AGAIN ? "; lần gửi trước không rõ kết quả nên có thể trùng" : "");
    }

    private static IllegalStateException missing(String what, Notice notice) {
        return new IllegalStateException("notice " + notice.id() + ": no such " + what);
    }
}
