package vn.ungpho.escalation;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ungpho.agency.Contact;
import vn.ungpho.agency.Level;
import vn.ungpho.agency.Units;
import vn.ungpho.incident.Acknowledgement;
import vn.ungpho.incident.Imprint;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.IncidentEvent;
import vn.ungpho.incident.LogDraft;
import vn.ungpho.incident.Milestone;
import vn.ungpho.incident.Notice;
import vn.ungpho.incident.StepRecord;
import vn.ungpho.incident.Told;
import vn.ungpho.incident.Watch;

/// Quy định báo cáo, báo cáo vượt cấp: which notices an incident calls for, and when it can call for others. Pure.
///
/// @param timetable when who is told
/// @param deadlines how the duties of the law stand
/// @param names     what units are called on a day: a step of a unit that is gone is told to its successor
public record EscalationPolicy(Timetable timetable, Deadlines deadlines, Units names) {

    /// Of what is told once somebody learns even if it is over by then.
    private static final Set<Rule> ONCE = EnumSet.of(
            Rule.ON_RECEIPT,
            Rule.ANSWER_ON_RECEIPT,
            Rule.ON_SUPPLEMENT,
            Rule.ON_DOCUMENT,
            Rule.SECRET_LINK,
            Rule.ON_SEVERITY,
            Rule.UNDELIVERED);

    /// What the policy says.
    ///
    /// @param notices to be written now
    /// @param watch   what is to be remembered, its version one more than before; with it, when to look again
    public record Outlook(List<Notice> notices, Watch watch) {

        public Outlook {
            notices = List.copyOf(notices);
        }

        /// The entry of the log that says what was called for of itself, and vouches for the notices; empty when
        /// nothing was.
        public Optional<LogDraft> log(Instant now) {
            var said = notices.stream()
                    .map(n -> Rule.label(n) + " (lần " + n.round() + ")")
                    .distinct()
                    .collect(Collectors.joining("; "));
            var event = new IncidentEvent(now, IncidentEvent.Type.ESCALATED, "Đến lúc báo: " + said);
            return notices.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new LogDraft(
                            watch.incident(),
                            "watch." + watch.version(),
                            event,
                            notices.stream().map(Imprint::of).toList()));
        }
    }

    /// Looks at an incident at `now`.
    public Outlook look(Situation situation, Instant now) {
        var watch = situation.watch();
        var duties = deadlines.of(situation.incident(), now);
        var matters = matters(situation, duties, now);
        var spoken = matters.stream().map(m -> speak(m, situation, now)).toList();
        var keys = matters.stream().map(Matter::key).toList();
        var over = watch.told().stream().filter(t -> !keys.contains(t.matter())).map(Told::over);
        var after = new Watch(
                watch.incident(),
                watch.version() + 1,
                spoken.stream().flatMap(s -> s.next().stream()).min(Instant::compareTo),
                Stream.concat(spoken.stream().map(Spoken::told), over).toList(),
                watch.acknowledgements().stream()
                        .filter(a -> keys.contains(a.matter()))
                        .toList(),
                situation.incident().drill() ? 0 : open(duties, Deadline.Status.LATE),
                situation.incident().drill() ? 0 : open(duties, Deadline.Status.OPEN));
        return new Outlook(spoken.stream().flatMap(s -> s.notices().stream()).toList(), after);
    }

    private record Spoken(Told told, List<Notice> notices, Optional<Instant> next) {}

    private Spoken speak(Matter matter, Situation situation, Instant now) {
        var chain = chain(matter, situation.watch().told(matter.key()), situation);
        var due = chain.planned(now).filter(p -> p.isDue(now));
        var told = due.map(p -> said(chain.told(), p, now)).orElse(chain.told());
        var notices =
                due.map(p -> notices(matter, p.call(), told.round(), situation)).orElse(List.of());
        var next = chain(matter, told, situation).planned(now).map(Chain.Planned::at);
        return new Spoken(told, notices, next);
    }

    private static Told said(Told before, Chain.Planned planned, Instant now) {
        var level = planned.call().level().ordinal();
        return new Told(before.matter(), planned.stage(), before.round() + 1, level, now);
    }

    private static List<Notice> notices(Matter matter, Matter.Call call, int round, Situation in) {
        return matter.audience().upTo(call.level()).stream()
                .map(to -> new Notice(
                        in.incident().id(), in.agency().id(), call.rule().id(), matter.subject(), round, to))
                .toList();
    }

    private Chain chain(Matter matter, Told told, Situation in) {
        var hold = in.watch().acknowledgement(matter.key()).map(answer -> hold(answer, in.incident()));
        return new Chain(matter, told, hold, timetable, deadlines.calendar());
    }

    /// An answer holds from the last progress on: whoever works on it need not say so again.
    private Chain.Hold hold(Acknowledgement answer, Incident incident) {
        var progress = Stream.concat(
                        incident.progress().steps().stream().map(StepRecord::at),
                        incident.progress().milestones().stream().map(Milestone::recordedAt))
                .filter(at -> at.isAfter(answer.at()))
                .max(Instant::compareTo);
        return new Chain.Hold(
                answer.at(),
                progress.orElse(answer.at()).plus(timetable.acknowledgement().holds()));
    }

    /// Whether a notice still has something to say.
    boolean isToBeSent(Notice notice, Situation situation, Instant now) {
        return ONCE.contains(Rule.rule(notice.rule()).orElseThrow()) || isOpen(notice, situation, now);
    }

    /// Whether the matter that a notice spoke of is still on.
    boolean isOpen(Notice notice, Situation situation, Instant now) {
        return matter(Matter.keyOf(notice), situation, now).isPresent();
    }

    private Optional<Matter> matter(String key, Situation situation, Instant now) {
        return matters(situation, deadlines.of(situation.incident(), now), now).stream()
                .filter(m -> m.key().equals(key))
                .findFirst();
    }

    private List<Matter> matters(Situation situation, List<Deadline> duties, Instant now) {
        var today = now.atZone(Incident.ZONE).toLocalDate();
        return new Matters(situation, duties, timetable, names, today).list();
    }

    /// Who else was told what a notice says, by role; of what is over, nobody.
    List<String> told(Notice notice, Situation situation) {
        var said = situation.watch().told(Matter.keyOf(notice));
        return matter(said.matter(), situation, said.at()).stream()
                .flatMap(m -> m.audience().upTo(Level.values()[said.level()]).stream())
                .filter(id -> !id.equals(notice.contact()))
                .flatMap(id -> situation.agency().contact(id).stream())
                .map(Contact::shown)
                .toList();
    }

    /// Until when an answer holds the chain of a notice; empty when none does at `now`.
    Optional<Instant> answeredUntil(Notice notice, Situation situation, Instant now) {
        var key = Matter.keyOf(notice);
        return matter(key, situation, now)
                .flatMap(matter ->
                        chain(matter, situation.watch().told(key), situation).heldUntil(now));
    }

    private static int open(List<Deadline> duties, Deadline.Status status) {
        return (int) duties.stream()
                .filter(d -> d.status() == status && d.sentAt().isEmpty())
                .count();
    }
}
