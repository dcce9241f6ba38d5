package vn.ungpho.escalation;

import java.time.Instant;
import java.util.Optional;
import vn.ungpho.agency.Agencies;
import vn.ungpho.agency.Contact;
import vn.ungpho.incident.Notice;

/// Ghi nhận việc của dịch vụ thư: what the mail service says became of a mail. That it says anything proves that the
/// mail went out, whatever its sender could still record.
public record RecordMailEvent(Outbox outbox, Agencies agencies, TellNext next) {

    /// What the mail service says.
    ///
    /// @param notice  id of the notice that the mail was tagged with
    /// @param message the id that the service gave the mail
    public record MailEvent(String notice, String message, Kind kind) {}

    /// Kinds of what it says.
    public enum Kind {
        /// It took the mail, or handed it on.
        ON_ITS_WAY(""),
        /// The mail cannot be delivered, now or ever.
        BOUNCED("thư bị trả lại"),
        /// The addressee says it is unwanted; the service delivers nothing more there.
        COMPLAINED("người nhận báo là thư không mong muốn"),
        /// The service kept it back.
        REJECTED("dịch vụ thư từ chối chuyển");

        private final String label;

        Kind(String label) {
            this.label = label;
        }
    }

    /// Records an event at `now`; the same event twice is recorded once.
    ///
    /// @return whether the mail was one of ours
    public boolean record(MailEvent event, Instant now) {
        var posted = outbox.find(event.notice());
        posted.filter(p -> !p.isSent()).ifPresent(p -> confirm(p.notice(), event.message(), now));
        if (event.kind() != Kind.ON_ITS_WAY) {
            posted.ifPresent(p -> next.tell(p.notice(), event.kind().label, now));
        }
        return posted.isPresent();
    }

    private void confirm(Notice notice, String message, Instant now) {
        var who = notice.toReporter()
                ? Optional.of("người báo")
                : agencies.agency(notice.agency())
                        .flatMap(a -> a.contact(notice.contact()))
                        .map(Contact::shown);
        outbox.sent(
                notice,
                now,
                "Đã gửi thư (" + Rule.label(notice) + ") tới " + who.orElse(notice.contact())
                        + "; xác nhận theo báo lại của dịch vụ thư",
                Optional.of(message));
    }
}
