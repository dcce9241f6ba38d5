package vn.ungpho.escalation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.ungpho.agency.Agencies;
import vn.ungpho.agency.Agency;
import vn.ungpho.agency.Contact;
import vn.ungpho.agency.Level;

/// Nhắc việc thường kỳ: tells units of what they have to do every year, a month, a week and a day before it is too
/// late, and the whole agency when it is. Each reminder goes out once, however often this runs.
public record RemindUnits(
        Agencies agencies, Terms terms, Routines routines, RoutineWording wording, NoticeSender sender) {

    /// Longer than a door may run.
    private static final Duration LEASE = Duration.ofMinutes(5);

    /// Sends what is to be sent at `now`. One that cannot be sent does not hold up the others.
    ///
    /// @throws IllegalStateException when some could not be sent; they stay to be sent
    public void remind(Instant now) {
        var failures = new ArrayList<Exception>();
        for (var agency : agencies.served()) {
            open(agency, now).forEach(routine -> remind(agency, routine, now, failures));
        }
        if (!failures.isEmpty()) {
            var failure = new IllegalStateException(failures.size() + " reminders not sent");
            failures.forEach(failure::addSuppressed);
            throw failure;
        }
    }

    /// Of last year what may be overdue, of next year what may be near.
    private Stream<Routine> open(Agency agency, Instant now) {
        var year = Terms.year(now);
        return IntStream.rangeClosed(year - 1, year + 1)
                .boxed()
                .flatMap(y -> near(agency, y, now))
                .filter(r -> r.done().isEmpty());
    }

    /// The store is asked only where something is near.
    private Stream<Routine> near(Agency agency, int year, Instant now) {
        var near = terms.of(agency, year, List.of(), now).stream()
                .anyMatch(r -> Reminder.Mark.reached(r.due(), now).isPresent());
        return near ? terms.of(agency, year, routines.of(agency.id(), year), now).stream() : Stream.empty();
    }

    private void remind(Agency agency, Routine routine, Instant now, List<Exception> failures) {
        Reminder.Mark.reached(routine.due(), now)
                .ifPresent(mark -> contacts(agency, routine, mark).forEach(contact -> {
                    var reminder = new Reminder(agency.id(), routine.duty().id(), routine.year(), mark, contact.id());
                    try {
                        send(reminder, wording.mail(reminder, routine, agency, contact), now);
                    } catch (NoticeSender.NotSent | RuntimeException e) {
                        failures.add(e);
                    }
                }));
    }

    private void send(Reminder reminder, Mail mail, Instant now) throws NoticeSender.NotSent {
        if (!routines.claim(reminder, now, LEASE)) {
            return;
        }
        try {
            sender.send(mail);
        } catch (NoticeSender.NotSent refused) {
            routines.release(reminder);
            throw refused;
        }
        routines.sent(reminder);
    }

    /// The unit that has to do it, else the first contact; once it is overdue, everybody in the agency.
    private static List<Contact> contacts(Agency agency, Routine routine, Reminder.Mark mark) {
        var all = agency.upTo(Level.LEADER);
        var ofUnit = all.stream()
                .filter(c ->
                        routine.duty().unit().filter(c.unit()::equalsIgnoreCase).isPresent())
                .toList();
        return mark == Reminder.Mark.OVERDUE
                ? all
                : ofUnit.isEmpty() ? all.stream().limit(1).toList() : ofUnit;
    }
}
