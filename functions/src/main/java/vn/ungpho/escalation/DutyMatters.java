package vn.ungpho.escalation;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ungpho.agency.Contact;
import vn.ungpho.agency.Level;
import vn.ungpho.escalation.Matter.Audience;
import vn.ungpho.escalation.Matter.Call;
import vn.ungpho.escalation.Matter.Kind;
import vn.ungpho.escalation.Timetable.Repeat;
import vn.ungpho.escalation.Timetable.Said;
import vn.ungpho.incident.Holds;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.Provenance;

/// Which duties of the law somebody has to be told of: those that are not done and whose clock runs. Pure.
///
/// @param deadlines the incident's duties, as they stand
record DutyMatters(Situation situation, List<Deadline> deadlines, Timetable timetable) {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmm'Z'").withZone(ZoneOffset.UTC);

    Stream<Matter> list() {
        var open = deadlines.stream()
                .filter(d -> d.start().isPresent() && d.sentAt().isEmpty())
                .filter(d -> d.status() != Deadline.Status.NOT_APPLICABLE && !answered(d))
                .toList();
        var atOnce = open.stream()
                .filter(d -> d.duty().length().unit() == Length.Unit.AT_ONCE)
                .toList();
        var timed = new TreeMap<>(open.stream()
                .filter(d -> !atOnce.contains(d) && d.due().isPresent())
                .collect(Collectors.groupingBy(d -> d.due().orElseThrow())));
        return Stream.of(
                        atOnce.stream()
                                .filter(d -> isCertain(d, situation.incident()))
                                .map(this::atOnce),
                        unclear(atOnce),
                        timed.entrySet().stream().map(this::deadline))
                .flatMap(s -> s);
    }

    /// What the subject of a notice about a deadline is.
    static String subject(Instant due) {
        return MINUTE.format(due);
    }

    /// Whether it was found out that the duty applies.
    static boolean isCertain(Deadline deadline, Incident incident) {
        return deadline.duty().when().holds(incident) == Holds.YES;
    }

    /// The system itself confirms the receipt by mail; nobody confirms it to a program, or to anyone in an exercise
    /// that stays inside.
    private boolean answered(Deadline deadline) {
        var incident = situation.incident();
        var program =
                incident.report().provenance().filter(Provenance::automatic).isPresent();
        return deadline.duty().when() == DutyCondition.NO_RECEIPT_GIVEN
                && (program || !incident.tellsOutside() || Answering.isDue(incident));
    }

    private Matter atOnce(Deadline deadline) {
        return single(Kind.AT_ONCE, deadline.duty().id(), deadline.start().orElseThrow());
    }

    private Stream<Matter> unclear(List<Deadline> atOnce) {
        return atOnce.stream().allMatch(d -> isCertain(d, situation.incident()))
                ? Stream.empty()
                : Stream.of(single(Kind.UNCLEAR, "", situation.incident().receivedAt()));
    }

    private Matter single(Kind kind, String subject, Instant from) {
        var chain = timetable.chain(kind);
        var calls = List.of(chain.first().call(from));
        return new Matter(kind, subject, this::upTo, calls, chain.repeat(), Optional.empty());
    }

    /// Duties that end at the same moment are one matter: they are told together.
    private Matter deadline(Map.Entry<Instant, List<Deadline>> group) {
        var due = group.getKey();
        var start = group.getValue().stream()
                .map(d -> d.start().orElseThrow())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        // Whether a duty applies that nobody has found out is the house's own business, and repetitions may wait.
        var certain = group.getValue().stream().anyMatch(d -> isCertain(d, situation.incident()));
        Audience audience = certain ? this::upTo : level -> upTo(level.inHouse() ? level : Level.LEADER);
        return new Matter(
                Kind.DEADLINE,
                subject(due),
                audience,
                calls(start, due),
                timetable
                        .chain(Kind.DEADLINE)
                        .repeat()
                        .map(r -> new Repeat(r.every(), r.upTo(), certain && r.urgent())),
                Optional.of(due));
    }

    private List<Call> calls(Instant start, Instant due) {
        var chain = timetable.chain(Kind.DEADLINE);
        var calls = new ArrayList<Call>();
        chain.before().forEach(said -> calls.add(said.call(due.minus(left(said, Duration.between(start, due))))));
        calls.add(chain.first().call(due));
        chain.after().ifPresent(said -> calls.add(said.call(due)));
        return calls.stream()
                .filter(c -> c.at().isAfter(start))
                .sorted(Comparator.comparing(Call::at))
                .toList();
    }

    private static Duration left(Said said, Duration whole) {
        return said.percent()
                .map(p -> whole.multipliedBy(p).dividedBy(100))
                .or(said::time)
                .orElseThrow();
    }

    private List<String> upTo(Level level) {
        return situation.upTo(level).stream().map(Contact::id).toList();
    }
}
