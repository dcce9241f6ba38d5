package vn.ungpho.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.ungpho.incident.Allowance;
import vn.ungpho.incident.Hashes;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.IncidentReport;
import vn.ungpho.incident.Stage;
import vn.ungpho.intake.AddSupplement.Received;
import vn.ungpho.intake.Inbox.StoredMail;
import vn.ungpho.intake.ReadMail.Letter;
import vn.ungpho.intake.ReadMail.Unreadable;

/// Decides what a mail becomes: a supplement, where its proven sender is a party of the incident that it names; a
/// report that waits for an officer's look, where it cannot be read or trusted; else a report. Of programs that write
/// day by day, one report a day.
public record TakeInMail(
        MailPolicy policy, MailLimits limits, FindThread threads, AddSupplement supplements, ReceiveReport receive) {

    private static final String FLOOD = "vượt hạn mức thư chưa được tin cậy trong ngày, gộp theo giờ";

    /// How often an officer can have released the day's report of one sender before the next mail fails.
    private static final int MOST_GROUPS = 20;

    void letter(StoredMail mail, Letter letter, Instant now) {
        var doubt = policy.doubt(letter);
        var thread = doubt.isPresent() ? Optional.<FindThread.Thread>empty() : threads.of(letter.head());
        if (thread.isPresent()) {
            supplement(mail, letter, thread.get(), now);
        } else if (policy.automatic(letter)) {
            program(report(mail, letter), group(letter, Kind.AUTOMATIC, doubt, now), now);
        } else {
            report(report(mail, letter), letter, now);
        }
    }

    private void program(IncidentReport report, Group group, Instant now) {
        if (!stoodBeside(report, group, now)) {
            grouped(report, group, now);
        }
    }

    private void report(IncidentReport report, Letter letter, Instant now) {
        var doubt = policy.doubt(letter);
        var why = doubt.orElse("Người gửi này đã gửi nhiều hơn " + MailLimits.MOST_OF_ONE + " thư trong ngày");
        var many = group(letter, Kind.MANY, Optional.of(why), now);
        var delivery = new Delivery(policy.key(letter), doubt, limits.allowances(letter, doubt, now));
        if (!stoodBeside(report, many, now) && receive.receive(report, delivery, now) instanceof Intake.Exhausted) {
            grouped(report, many, now);
        }
    }

    void unreadable(StoredMail mail, Unreadable unreadable, Instant now) {
        var report = new MailReport(policy.served().getFirst(), mail).of(unreadable);
        var why = Optional.of(unreadable.why());
        var flood = flood("mail:" + Hashes.sha256(mail.raw()), why, now);
        var delivery = new Delivery(flood.key(), why, limits.shared(why, now));
        if (!stoodBeside(report, flood, now) && receive.receive(report, delivery, now) instanceof Intake.Exhausted) {
            grouped(report, flood, now);
        }
    }

    private void supplement(StoredMail mail, Letter letter, FindThread.Thread thread, Instant now) {
        var agency = policy.served().stream()
                .filter(a -> a.id().equals(thread.incident().report().agency()))
                .findFirst()
                .orElseGet(() -> policy.agency(letter));
        var report = new MailReport(agency, mail).of(letter, policy.provenance(letter));
        // Whoever answers every notice without a program's marks would be told of each answer, and answer that.
        var quiet = policy.automatic(letter)
                || supplements.welcome(thread.incident(), now).isAfter(now);
        supplements.add(thread.incident(), new Received(report, policy.key(letter), thread.how(), quiet), now);
    }

    private IncidentReport report(StoredMail mail, Letter letter) {
        return new MailReport(policy.agency(letter), mail).of(letter, policy.provenance(letter));
    }

    /// Mails that make one incident together.
    ///
    /// @param name       what they share
    /// @param how        why a mail stands there, Vietnamese
    /// @param key        what every delivery of the mail shares
    /// @param quarantine why the incident has to wait for an officer's look, if it has to
    /// @param allowances what the incident uses up
    private record Group(String name, String how, String key, Optional<String> quarantine, List<Allowance> allowances) {

        /// What the group is called when it was released so often.
        String name(int released) {
            return name + ":" + released;
        }

        /// The mail as the first of the group. With its own key, too: it may come again when the group is another.
        Delivery delivery(int released) {
            return new Delivery(key, quarantine, allowances, Optional.of(name(released)));
        }
    }

    /// What makes mails of one sender and day one incident, with why a mail stands there, Vietnamese.
    private enum Kind {
        AUTOMATIC("automatic", "thư tự động của cùng người gửi trong ngày"),
        MANY("many", "vượt hạn mức thư trong ngày");

        private final String name;
        private final String how;

        Kind(String name, String how) {
            this.name = name;
            this.how = how;
        }
    }

    /// The mail's place among those of its sender and day.
    private Group group(Letter letter, Kind kind, Optional<String> quarantine, Instant now) {
        var doubt = policy.doubt(letter);
        var name = kind.name + ":" + limits.name(letter, doubt, now);
        return new Group(name, kind.how, policy.key(letter), quarantine, limits.shared(doubt, now));
    }

    /// The mail's place among those of anybody in the hour: a new sender for each mail makes no new incident for each.
    private static Group flood(String key, Optional<String> quarantine, Instant now) {
        return new Group(MailLimits.hour(now), FLOOD, key, quarantine, List.of());
    }

    private static Group beyond(Group group, Instant now) {
        return flood(group.key(), group.quarantine(), now);
    }

    /// Puts the mail beside those of its group, or of the one beyond it, if there is one: then the day's limit is used
    /// up, and to try an incident of its own would cost the writes of one and be refused.
    private boolean stoodBeside(IncidentReport report, Group group, Instant now) {
        for (int i = 0; i < MOST_GROUPS; i++) {
            var first = receive.opened(report, group.name(i));
            if (first.isEmpty()) {
                return !group.allowances().isEmpty() && stoodBeside(report, beyond(group, now), now);
            }
            if (added(first.get(), report, group, now)) {
                return true;
            }
        }
        throw tooOftenReleased();
    }

    /// The first mail of the group is a report, and the further ones stand beside it: nothing is lost, and nobody is
    /// woken for each.
    private void grouped(IncidentReport report, Group group, Instant now) {
        for (int i = 0; i < MOST_GROUPS; i++) {
            switch (receive.receive(report, group.delivery(i), now)) {
                case Intake.Accepted _ -> {
                    return;
                }
                case Intake.Exhausted _ -> {
                    grouped(report, beyond(group, now), now);
                    return;
                }
                case Intake.KeyTaken taken -> {
                    if (added(taken.incident(), report, group, now)) {
                        return;
                    }
                }
            }
        }
        throw tooOftenReleased();
    }

    /// An unproven mail never comes to an incident that an officer has let through.
    private boolean added(Incident incident, IncidentReport report, Group group, Instant now) {
        boolean may = group.quarantine().isEmpty() || incident.stage() == Stage.QUARANTINED;
        if (may) {
            supplements.add(incident, new Received(report, group.key(), group.how(), true), now);
        }
        return may;
    }

    private static IllegalStateException tooOftenReleased() {
        return new IllegalStateException("more than " + MOST_GROUPS + " released reports of one group of mails");
    }
}
