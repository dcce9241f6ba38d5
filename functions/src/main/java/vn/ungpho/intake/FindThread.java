package vn.ungpho.intake;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.ungpho.agency.Agencies;
import vn.ungpho.escalation.Outbox;
import vn.ungpho.escalation.ReplyAddresses;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.IncidentId;
import vn.ungpho.incident.Incidents;
import vn.ungpho.incident.ReceiptCode;
import vn.ungpho.incident.Stage;
import vn.ungpho.intake.ReadMail.Head;

/// Xác định hồ sơ of a mail from a proven sender: by the signed address that it was sent to, then by our mails
/// that it answers, then by the receipt code in its subject. Whatever it says, only a party of that incident is
/// believed: its reporter or a contact of its agency.
public record FindThread(Incidents incidents, Agencies agencies, ReplyAddresses replies, Outbox outbox) {

    private static final Pattern CODE =
            Pattern.compile("(?<![A-Za-z0-9])[A-Za-z0-9]{5}[\\p{Pd}\\p{Z}]?[A-Za-z0-9]{5}(?![A-Za-z0-9])");
    private static final Pattern SERVICE = Pattern.compile("([^@]+)@(?:[a-z0-9-]+\\.)?amazonses\\.com");

    /// One mail can name many; looking each up costs.
    private static final int MOST = 5;

    /// An incident, without its log, and how it was found, Vietnamese.
    public record Thread(Incident incident, String how) {}

    /// The incident that the mail belongs to, if it names one and its sender may add to it.
    public Optional<Thread> of(Head head) {
        return head.sender()
                .map(ReadMail.Sender::address)
                .flatMap(party -> Stream.<Supplier<Stream<Thread>>>of(
                                () -> byAddress(head, party), () -> byAnswer(head), () -> byCode(head))
                        .flatMap(Supplier::get)
                        .filter(thread -> mayAdd(thread.incident(), party))
                        .findFirst());
    }

    private Stream<Thread> byAddress(Head head, String party) {
        return head.recipients().stream()
                .flatMap(to -> replies.incident(to, party).stream())
                .limit(MOST)
                .flatMap(id -> incidents.briefly(id).stream())
                .map(incident -> new Thread(incident, "địa chỉ trả lời có chữ ký"));
    }

    private Stream<Thread> byAnswer(Head head) {
        return head.answers().stream()
                .flatMap(answered -> about(answered).stream())
                .limit(MOST)
                .flatMap(Supplier::get)
                .flatMap(id -> incidents.briefly(id).stream())
                .map(incident -> new Thread(incident, "trả lời thư của hệ thống"));
    }

    /// By the id that the mail service gave a mail of ours (it may look like an incident's), else by the one that all
    /// mails of an incident refer to. Empty when it is neither; the store is not asked yet.
    private Optional<Supplier<Stream<IncidentId>>> about(String answered) {
        var service = SERVICE.matcher(answered);
        if (service.matches()) {
            return Optional.of(() -> outbox.about(service.group(1)).stream());
        }
        var name = answered.replaceFirst("@.+", "");
        return !name.equals(answered) && IncidentId.isValid(name)
                ? Optional.of(() -> Stream.of(new IncidentId(name)))
                : Optional.empty();
    }

    private Stream<Thread> byCode(Head head) {
        return CODE.matcher(head.subject())
                .results()
                .flatMap(found -> ReceiptCode.parse(found.group()).stream())
                .limit(MOST)
                .flatMap(code -> incidents.briefly(code).stream())
                .map(incident -> new Thread(incident, "mã tiếp nhận trong tiêu đề"));
    }

    private boolean mayAdd(Incident incident, String party) {
        var report = incident.report();
        var contacts = agencies.agency(report.agency()).stream().flatMap(a -> a.contacts().stream());
        return incident.stage() != Stage.QUARANTINED
                && Stream.concat(Stream.of(report.reporter().email()), contacts.map(c -> c.email()))
                        .anyMatch(party::equalsIgnoreCase);
    }
}
