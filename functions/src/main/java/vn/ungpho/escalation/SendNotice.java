package vn.ungpho.escalation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.ungpho.agency.Agencies;
import vn.ungpho.agency.Agency;
import vn.ungpho.escalation.Outbox.Hold;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.Incidents;
import vn.ungpho.incident.Notice;
import vn.ungpho.incident.Provenance;
import vn.ungpho.incident.Watch;

/// Sends a notice from the outbox: make the mail, claim, send, record. The claim comes right before the sending, so
/// that as little as may be lies between, where nobody can know whether the mail went out.
///
/// @param post how mails are made and sent
/// @param next whom to tell when the mail service goes on refusing
public record SendNotice(
        Outbox outbox,
        Incidents incidents,
        Watches watches,
        Agencies agencies,
        EscalationPolicy policy,
        Post post,
        TellNext next) {

    /// How mails are made and sent.
    ///
    /// @param replies where they are answered by mail
    /// @param links   where they are answered by a click
    public record Post(NoticeWording wording, NoticeSender sender, ReplyAddresses replies, NoticeLinks links) {}

    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final int LONGEST = 7;
    /// After so many refusals it is not the mail service's bad moment any more.
    private static final int GIVEN_UP_ON = 3;

    /// Sends the notice, unless it is sent or being sent by another.
    ///
    /// @return whether this call dealt with it; false when it is done already or in the hands of another
    /// @throws NoticeSender.NotSent when the mail service refused it; the notice is due again a little later
    public boolean send(Notice notice, Instant now) throws NoticeSender.NotSent {
        if (outbox.find(notice.id()).filter(p -> !p.isSent()).isEmpty()) {
            return false;
        }
        var incident = incidents.find(notice.incident()).orElseThrow(() -> missing("incident", notice));
        var agency = agencies.agency(notice.agency()).orElseThrow(() -> missing("agency", notice));
        var watch = watches.of(incident.id()).orElseGet(() -> Watch.none(incident.id()));
        var situation = new Situation(incident, agency, watch);
        var addressee = addressee(notice, incident, agency);
        if (addressee.isEmpty()) {
            return unsent(notice, now, "đầu mối " + notice.contact() + " không còn trong danh bạ");
        }
        if (!policy.isToBeSent(notice, situation, now)) {
            return unsent(notice, now, "việc đã xong trước khi gửi (" + Rule.label(notice) + ")");
        }
        var mail = mail(notice, situation, addressee.get(), now);
        var claim = outbox.claim(notice, now, policy.timetable().reconciliation());
        if (claim.hold() == Hold.NOT_OURS) {
            return false;
        }
        var message = hand(notice, mail, claim, now);
        outbox.sent(notice, now, entry(notice, agency, addressee.get(), claim), Optional.of(message));
        return true;
    }

    private boolean unsent(Notice notice, Instant now, String why) {
        if (outbox.claim(notice, now, policy.timetable().reconciliation()).hold() == Hold.NOT_OURS) {
            return false;
        }
        outbox.sent(notice, now, "Không gửi: " + why, Optional.empty());
        return true;
    }

    private static Optional<Addressee> addressee(Notice notice, Incident incident, Agency agency) {
        return notice.toReporter()
                ? Optional.of(new Addressee.ToReporter(incident))
                : agency.contact(notice.contact()).map(Addressee.ToContact::new);
    }

    private Mail mail(Notice notice, Situation situation, Addressee to, Instant now) {
        var incident = situation.incident();
        var answered = notice.toReporter()
                ? incident.report().provenance().map(Provenance::messageId).orElse("")
                : "";
        var replyTo = post.replies().address(incident.id(), to.email());
        return new Mail(
                notice.id(),
                to.email(),
                replyTo,
                "<" + incident.id() + replyTo.substring(replyTo.lastIndexOf('@')) + ">",
                answered,
                post.wording().words(letter(notice, situation, to, now)));
    }

    private NoticeWording.Letter letter(Notice notice, Situation situation, Addressee to, Instant now) {
        return new NoticeWording.Letter(
                notice,
                situation.incident(),
                situation.agency(),
                to,
                policy.deadlines().of(situation.incident(), now),
                policy.told(notice, situation),
                notice.toReporter() ? "" : post.links().link(notice.id(), now),
                now);
    }

    private String hand(Notice notice, Mail mail, Outbox.Claim claim, Instant now) throws NoticeSender.NotSent {
        try {
            return post.sender().send(mail);
        } catch (NoticeSender.NotSent refused) {
            outbox.release(notice, now.plus(PAUSE.multipliedBy(1L << Math.min(claim.attempt() - 1, LONGEST))));
            if (claim.attempt() >= GIVEN_UP_ON) {
                next.tell(notice, "dịch vụ thư nhiều lần không nhận", now);
            }
            throw refused;
        }
    }

    private static String entry(Notice notice, Agency agency, Addressee to, Outbox.Claim claim) {
        return "Đã gửi thư (" + Rule.label(notice) + ") tới " + to.shown() + " - " + agency.name()
                + (claim.hold() == Hold.OURS_IN_DOUBT ? "; lần gửi trước không rõ kết quả nên có thể trùng" : "");
    }

    private static IllegalStateException missing(String what, Notice notice) {
        return new IllegalStateException("notice " + notice.id() + ": no such " + what);
    }
}
