package vn.ungpho.escalation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.ungpho.incident.Samples.NOW;
import static vn.ungpho.incident.Samples.anIncident;
import static vn.ungpho.incident.Samples.anOpening;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ungpho.escalation.EscalationPolicy.Outlook;
import vn.ungpho.incident.Acknowledgement;
import vn.ungpho.incident.Change;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.IncidentEvent;
import vn.ungpho.incident.Incidents;
import vn.ungpho.incident.Notice;
import vn.ungpho.incident.Told;
import vn.ungpho.incident.Watch;

/// What every memory of escalation keeps to.
public abstract class WatchContract {

    private static final Instant LATER = NOW.plusSeconds(1_800);

    private final Incident incident = anIncident("co-quan-" + UUID.randomUUID(), NOW);

    protected abstract Incidents incidents();

    protected abstract Outbox outbox();

    protected abstract Watches watches();

    @BeforeEach
    void an_incident_is_open() {
        incidents().admit(anOpening(incident));
    }

    @Test
    void nothing_is_remembered_at_first_and_all_of_it_once_it_is_kept() {
        assertEquals(Optional.empty(), watches().of(incident.id()));
        var outlook = outlook(1, Optional.of(LATER), 0, 2);
        assertTrue(watches().keep(incident, outlook, NOW));
        assertEquals(Optional.of(outlook.watch()), watches().of(incident.id()));
        assertEquals(
                Optional.of(new Outbox.Posted(outlook.notices().getFirst(), false)),
                outbox().find(outlook.notices().getFirst().id()));
        assertEquals(2, entries(), "the opening, and what was called for");
    }

    @Test
    void an_incident_is_to_be_looked_at_from_its_moment_on_and_no_more_when_there_is_none() {
        assertTrue(watches().keep(incident, outlook(1, Optional.of(LATER), 0, 2), NOW));
        assertFalse(isAwaited(LATER.minusMillis(1)));
        assertTrue(isAwaited(LATER));
        assertTrue(watches().keep(incident, outlook(2, Optional.empty(), 0, 3), LATER));
        assertFalse(isAwaited(LATER.plusSeconds(86_400)));
    }

    @Test
    void of_many_that_looked_at_the_same_one_writes_and_the_others_write_nothing() throws Exception {
        var looking = IntStream.range(0, 8)
                .<Callable<Boolean>>mapToObj(i ->
                        () -> watches().keep(incident, outlook(1, Optional.of(LATER.plusSeconds(i)), 0, 2 + i), NOW))
                .toList();
        int written = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var future : threads.invokeAll(looking)) {
                written += future.get() ? 1 : 0;
            }
        }
        assertEquals(1, written);
        assertEquals(2, entries());
        var posted = IntStream.range(0, 8)
                .filter(i -> outbox().find(notice(2 + i).id()).isPresent())
                .count();
        assertEquals(1, posted);
    }

    @Test
    void what_was_seen_before_somebody_acted_is_not_written() {
        var after = incident.with(incident.progress().changed());
        var event = new IncidentEvent(NOW, IncidentEvent.Type.FINDINGS, "Kết quả");
        assertEquals(Incidents.Written.NEW, incidents().change(new Change(after, "act", event, List.of())));
        assertFalse(watches().keep(incident, outlook(1, Optional.of(LATER), 0, 2), NOW));
        assertEquals(Optional.empty(), watches().of(incident.id()));
        assertEquals(Optional.empty(), outbox().find(notice(2).id()));
        assertEquals(2, entries(), "the opening and the act");
    }

    @Test
    void duties_are_counted_as_they_were_last_looked_at() {
        var before = watches().duties();
        watches().keep(incident, outlook(1, 0, 2), NOW);
        assertEquals(new Watches.Duties(0, 2), since(before));
        watches().keep(incident, outlook(2, 3, 2), NOW);
        assertEquals(new Watches.Duties(3, 2), since(before), "of an incident that has both, both");
        watches().keep(incident, outlook(3, 1, 0), NOW);
        assertEquals(new Watches.Duties(1, 0), since(before));
        watches().keep(incident, outlook(4, 0, 0), NOW);
        assertEquals(new Watches.Duties(0, 0), since(before));
    }

    private Watches.Duties since(Watches.Duties before) {
        var now = watches().duties();
        return new Watches.Duties(now.overdue() - before.overdue(), now.due() - before.due());
    }

    private Outlook outlook(int version, int overdue, int due) {
        var watch = new Watch(incident.id(), version, Optional.empty(), List.of(), List.of(), overdue, due);
        return new Outlook(List.of(), watch);
    }

    private boolean isAwaited(Instant now) {
        return watches().awaiting(now, 1_000).contains(incident.id());
    }

    private int entries() {
        return incidents().find(incident.id()).orElseThrow().log().size();
    }

    private Outlook outlook(int version, Optional<Instant> next, int overdue, int round) {
        var told = List.of(new Told("receipt", 1, round, 1, NOW));
        var answers = List.of(new Acknowledgement("receipt", "van-phong-so", NOW));
        return new Outlook(List.of(notice(round)), new Watch(incident.id(), version, next, told, answers, overdue, 0));
    }

    private Notice notice(int round) {
        return new Notice(incident.id(), incident.report().agency(), "on-receipt", round, "van-phong-so");
    }
}
