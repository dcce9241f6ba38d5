package vn.ungpho.escalation;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.ungpho.agency.Level;
import vn.ungpho.incident.Told;

/// Chuỗi báo: where one matter stands. Pure.
///
/// Of calls whose moment has passed unsaid only the last is said: after an outage nobody gets a heap of stale mails.
///
/// @param told      what was said of it
/// @param hold      an answer that it rests on; empty when there is none
/// @param timetable when who is told
/// @param calendar  days of rest
record Chain(Matter matter, Told told, Optional<Hold> hold, Timetable timetable, WorkCalendar calendar) {

    /// An answer and how long it holds.
    record Hold(Instant from, Instant until) {}

    /// What will be said next.
    ///
    /// @param call  what
    /// @param stage how many calls are behind the matter then
    /// @param at    when
    record Planned(Matter.Call call, int stage, Instant at) {

        boolean isDue(Instant now) {
            return !at.isAfter(now);
        }
    }

    /// What is to be said next; due when its moment is not after `now`. Empty when nothing more is.
    Optional<Planned> planned(Instant now) {
        var open = IntStream.range(told.stage(), matter.calls().size())
                .mapToObj(i -> planned(matter.calls().get(i), i + 1, now))
                .toList();
        if (open.isEmpty()) {
            return repetition(now);
        }
        return open.reversed().stream()
                .filter(p -> p.isDue(now))
                .findFirst()
                .or(() -> open.stream().min(Comparator.comparing(Planned::at)));
    }

    private Optional<Planned> repetition(Instant now) {
        return matter.repeat().map(repeat -> {
            var number = told.stage() - matter.calls().size() + 1;
            var at = told.at().plus(timetable.pause(repeat, number));
            var rule = matter.calls().getLast().rule();
            return planned(new Matter.Call(rule, at, above(repeat.upTo()), repeat.urgent()), told.stage() + 1, now);
        });
    }

    private Planned planned(Matter.Call call, int stage, Instant now) {
        var at = hold.filter(h -> holds(h, call.at())).map(Hold::until).orElse(call.at());
        return new Planned(call, stage, call.urgent() ? at : notQuiet(at, now));
    }

    /// Until when the chain rests at `now` on an answer; empty when it does not.
    Optional<Instant> heldUntil(Instant now) {
        return hold.filter(h -> holds(h, now)).map(Hold::until);
    }

    /// That a deadline has come is said to whoever answered before it came, too.
    private boolean holds(Hold answer, Instant at) {
        var before = matter.due().filter(due -> answer.from().isBefore(due) && !at.isBefore(due));
        return at.isBefore(answer.until()) && before.isEmpty();
    }

    private Instant notQuiet(Instant at, Instant now) {
        var end = timetable.quiet().endAfter(at.isBefore(now) ? now : at, calendar);
        var latest = end.plus(timetable.quiet().margin());
        return matter.due().filter(due -> !due.isAfter(latest)).isPresent() ? at : end;
    }

    /// The next level with somebody on it who was not called yet; the last one where there is none.
    private Level above(Level highest) {
        var reached = Level.values()[told.level()];
        var called = matter.audience().upTo(reached).size();
        return Arrays.stream(Level.values())
                .filter(l -> l.compareTo(reached) > 0 && l.compareTo(highest) <= 0)
                .filter(l -> matter.audience().upTo(l).size() > called)
                .findFirst()
                .orElse(reached);
    }
}
