package vn.ungpho.escalation;

import java.time.Duration;
import java.time.Instant;
import vn.ungpho.agency.Agencies;
import vn.ungpho.agency.Agency;
import vn.ungpho.agency.Contact;
import vn.ungpho.escalation.Outbox.Claim;
import vn.ungpho.incident.Incidents;
import vn.ungpho.incident.Notice;

/// Sends a notice from the outbox: claim, send, record.
public record SendNotice(
        Outbox outbox, Incidents incidents, Agencies agencies, NoticeWording wording, NoticeSender sender) {

    /// Longer than a door may run, so that a lease that ran out means that its holder is gone.
    static final Duration LEASE = Duration.ofMinutes(2);

    private static final Duration PAUSE = Duration.ofSeconds(30);

    /// Sends the notice, unless it is sent or being sent by another.
    ///
    /// @throws NoticeSender.NotSent when the mail service refused it; the notice is due again a little later
    public void send(Notice notice, Instant now) throws NoticeSender.NotSent {
        var claim = outbox.claim(notice, now, LEASE);
        if (claim == Claim.NOT_OURS) {
            return;
        }
        var incident = incidents.find(notice.incident()).orElseThrow(() -> missing("incident", notice));
        var agency = agencies.agency(notice.agency()).orElseThrow(() -> missing("agency", notice));
        var contact = agency.contact(notice.contact());
        if (contact.isEmpty()) {
            outbox.sent(notice, now, "Không gửi: đầu mối " + notice.contact() + " không còn trong danh bạ");
            return;
        }
        hand(notice, wording.mail(notice, incident, agency, contact.get()), now);
        outbox.sent(notice, now, entry(notice, agency, contact.get(), claim));
    }

    private void hand(Notice notice, Mail mail, Instant now) throws NoticeSender.NotSent {
        try {
            sender.send(mail);
        } catch (NoticeSender.NotSent refused) {
            outbox.release(notice, now.plus(PAUSE));
            throw refused;
        }
    }

    private static String entry(Notice notice, Agency agency, Contact contact, Claim claim) {
        var rule = Rule.rule(notice.rule()).map(Rule::label).orElse(notice.rule());
        return "Đã gửi thư (" + rule + ") tới " + contact.role() + ", " + contact.unit() + " - " + agency.name()
                + (claim == Claim.AGAIN ? "; lần gửi trước không rõ kết quả nên có thể trùng" : "");
    }

    private static IllegalStateException missing(String what, Notice notice) {
        return new IllegalStateException("notice " + notice.id() + ": no such " + what);
    }
}
