package vn.ungpho.escalation;

import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.ungpho.agency.Agencies;
import vn.ungpho.agency.Agency;
import vn.ungpho.agency.Contact;
import vn.ungpho.agency.Level;
import vn.ungpho.escalation.RoutineWording.Due;
import vn.ungpho.incident.Hashes;

/// Nhắc việc thường kỳ: tells units of what they have to do every year, a month, a week and a day before it is too
/// late, and the whole agency when it is. Each reminder goes out once, however often this runs; what a contact is to
/// be told of at one moment is one mail.
public record RemindUnits(
        Agencies agencies, Terms terms, Routines routines, RoutineWording wording, NoticeSender sender) {

    /// Longer than a door may run.
    private static final Duration LEASE = Duration.ofMinutes(5);

    /// Sends what is to be sent at `now`. One that cannot be sent does not hold up the others.
    ///
    /// @return why some could not be sent; they stay to be sent
    public List<Exception> remind(Instant now) {
        var failures = new ArrayList<Exception>();
        for (var agency : agencies.served()) {
            var due = due(agency, now);
            agency.upTo(Level.LEADER).forEach(contact -> {
                try {
                    tell(agency, contact, due.getOrDefault(contact.id(), List.of()), now);
                } catch (NoticeSender.NotSent | RuntimeException e) {
                    failures.add(e);
                }
            });
        }
        return List.copyOf(failures);
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

    /// By contact.
    private Map<String, List<Due>> due(Agency agency, Instant now) {
        return open(agency, now)
                .flatMap(routine -> Reminder.Mark.reached(routine.due(), now).stream()
                        .flatMap(mark -> contacts(agency, routine, mark).stream()
                                .map(contact -> new Due(
                                        new Reminder(
                                                agency.id(), routine.duty().id(), routine.year(), mark, contact.id()),
                                        routine))))
                .collect(groupingBy(due -> due.reminder().contact()));
    }

    private void tell(Agency agency, Contact contact, List<Due> due, Instant now) throws NoticeSender.NotSent {
        var held = due.stream()
                .filter(d -> routines.claim(d.reminder(), now, LEASE))
                .toList();
        if (held.isEmpty()) {
            return;
        }
        try {
            sender.send(wording.mail(id(held), held, agency, contact));
        } catch (NoticeSender.NotSent refused) {
            held.forEach(d -> routines.release(d.reminder()));
            throw refused;
        }
        held.forEach(d -> routines.sent(d.reminder()));
    }

    /// Short enough for a Message-ID, however many they are.
    private static String id(List<Due> due) {
        var ids = due.stream().map(d -> d.reminder().id()).toList();
        return ids.size() == 1 ? ids.getFirst() : "reminders." + Hashes.sha256(String.join(" ", ids));
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
