package vn.ungpho.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ungpho.agency.Contact;
import vn.ungpho.agency.Level;
import vn.ungpho.agency.Units;
import vn.ungpho.escalation.Matter.Audience;
import vn.ungpho.escalation.Matter.Kind;
import vn.ungpho.incident.Course;
import vn.ungpho.incident.Holds;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.Notice;
import vn.ungpho.incident.SeverityChange;
import vn.ungpho.incident.Stage;
import vn.ungpho.response.Step;

/// What of an incident somebody has to be told of, as it stands now. Pure.
///
/// @param deadlines the incident's duties, as they stand
/// @param names     what units are called on a day
/// @param today     the day of looking, at Vietnam's time
record Matters(Situation situation, List<Deadline> deadlines, Timetable timetable, Units names, LocalDate today) {

    List<Matter> list() {
        var incident = incident();
        if (incident.stage() == Stage.QUARANTINED) {
            return List.of(whole(Kind.QUARANTINE, firstUp()));
        }
        if (incident.stage() == Stage.JOINED) {
            return List.of();
        }
        var duties = new DutyMatters(situation, deadlines, timetable).list();
        return Stream.of(receipt(), serious(), steps(), duties).flatMap(s -> s).toList();
    }

    private Incident incident() {
        return situation.incident();
    }

    private Stream<Matter> receipt() {
        if (incident().stage() != Stage.RECEIVED) {
            return Stream.empty();
        }
        var house = whole(Kind.RECEIPT, everyone());
        var reporter = whole(Kind.ANSWER, _ -> List.of(Notice.REPORTER));
        return Answering.isDue(incident()) ? Stream.of(house, reporter) : Stream.of(house);
    }

    private Stream<Matter> serious() {
        var said = incident().progress().severities();
        var byAny = said.stream()
                .collect(Collectors.toMap(SeverityChange::criteria, SeverityChange::is, (was, is) -> is))
                .containsValue(Holds.YES);
        var serious = byAny || DutyCondition.SERIOUS.holds(incident()) == Holds.YES;
        return serious && incident().stage() != Stage.CLOSED
                ? Stream.of(whole(Kind.SERIOUS, everyone()))
                : Stream.empty();
    }

    private Matter whole(Kind kind, Audience audience) {
        return matter(kind, "", audience, incident().receivedAt());
    }

    private Matter matter(Kind kind, String subject, Audience audience, Instant from) {
        var chain = timetable.chain(kind);
        return new Matter(kind, subject, audience, List.of(chain.first().call(from)), chain.repeat(), Optional.empty());
    }

    // Steps.

    /// Before anybody in the house has looked at a report, nobody outside is troubled with a step: it may be none.
    private Stream<Matter> steps() {
        var looked = situation.watch().acknowledgement(Kind.RECEIPT.key("")).isPresent();
        if (incident().stage() == Stage.CLOSED || incident().stage() == Stage.RECEIVED && !looked) {
            return Stream.empty();
        }
        var course = Course.of(incident());
        return course.open().stream().flatMap(step -> step(step, step.id() + "~" + course.round()));
    }

    private Stream<Matter> step(Step step, String subject) {
        var leaders = leading(step);
        var supporters =
                of(step.support()).stream().filter(c -> !leaders.contains(c)).toList();
        var lead = matter(
                Kind.STEP, subject, level -> step(leaders, level), incident().receivedAt());
        // Nobody is called again about what the case may not need.
        var once = new Matter(Kind.STEP, subject, lead.audience(), lead.calls(), Optional.empty(), Optional.empty());
        return Stream.of(
                step.kind() == Step.Kind.OPTIONAL ? once : lead,
                matter(
                        Kind.SUPPORT,
                        subject,
                        level -> step(supporters, level),
                        incident().receivedAt()));
    }

    /// A step whose lead has no address is told to the first contact, so that somebody passes it on.
    private List<Contact> leading(Step step) {
        var leaders = of(step.lead());
        return leaders.isEmpty() ? situation.contacts().stream().limit(1).toList() : leaders;
    }

    /// The units of the step, and above them the house's leaders. What the house was told with the receipt is not
    /// told again.
    private List<String> step(List<Contact> units, Level level) {
        var told = incident().stage() == Stage.RECEIVED && level == Level.UNIT;
        var all = Stream.concat(
                units.stream().filter(c -> !told || !c.level().inHouse()),
                situation.upTo(level).stream().filter(c -> c.level() != Level.UNIT && level != Level.UNIT));
        return ids(all.distinct());
    }

    // Who.

    /// The contacts of these units: of whoever took the place of one that is gone.
    private List<Contact> of(List<String> units) {
        return situation.contacts().stream()
                .filter(c -> units.stream().anyMatch(unit -> names.same(today, c.unit(), unit)))
                .toList();
    }

    private Audience everyone() {
        return level -> ids(situation.upTo(level).stream());
    }

    private Audience firstUp() {
        return level ->
                level == Level.UNIT ? ids(situation.contacts().stream().limit(1)) : ids(situation.upTo(level).stream());
    }

    private static List<String> ids(Stream<Contact> contacts) {
        return contacts.map(Contact::id).toList();
    }
}
