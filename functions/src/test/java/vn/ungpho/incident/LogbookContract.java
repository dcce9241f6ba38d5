package vn.ungpho.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.ungpho.incident.Samples.NOW;
import static vn.ungpho.incident.Samples.anIncident;
import static vn.ungpho.incident.Samples.anOpening;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ungpho.escalation.Outbox;

/// What every store has to do with the log: one chain for each incident, whoever writes.
public abstract class LogbookContract {

    private final Incident incident = anIncident("co-quan-" + UUID.randomUUID(), NOW);
    private final Opening opening = anOpening(incident);

    protected abstract Incidents incidents();

    protected abstract Outbox outbox();

    protected abstract Logbook logbook();

    @BeforeEach
    void an_incident_is_open() {
        incidents().admit(opening);
    }

    @Test
    void the_log_begins_with_the_opening_which_vouches_for_the_report_and_the_notices() {
        var first = logbook().entries(incident.id()).getFirst();
        assertEquals(LogHead.NONE.hash(), first.previous());
        assertEquals(incident.log().getFirst(), first.event());
        var kinds = first.imprints().stream().map(Imprint::kind).toList();
        assertEquals(List.of(Imprint.Kind.REPORT, Imprint.Kind.STATE, Imprint.Kind.NOTICE), kinds);
        first.imprints().forEach(this::stands);
        assertChained(1);
    }

    @Test
    void a_sent_notice_is_an_entry_that_vouches_for_its_end_and_its_mail() {
        var notice = opening.notices().getFirst();
        outbox().claim(notice, NOW, Duration.ofMinutes(2));
        outbox().sent(notice, NOW.plusSeconds(2), "Đã gửi", Optional.of("message-" + notice.incident()));
        var entry = assertChained(2).getLast();
        assertEquals(
                List.of(Imprint.Kind.SENT, Imprint.Kind.MAIL),
                entry.imprints().stream().map(Imprint::kind).toList());
        entry.imprints().forEach(this::stands);
    }

    @Test
    void a_change_is_an_entry_that_vouches_for_the_state() {
        var by = new Actor("Trần Văn Bình", "Văn phòng Sở", "đầu mối");
        var record = new StepRecord("I.1", 1, StepRecord.Result.DONE, "Đã xác minh", by, NOW);
        var after = incident.with(incident.progress().with(record)).at(Stage.RESPONDING);
        var event = IncidentEvent.by(by, NOW, IncidentEvent.Type.STEP, "Bước I.1");
        incidents().change(new Change(after, "step.I.1.1", event, List.of()));
        var state = assertChained(2).getLast().imprints().getFirst();
        assertEquals(Imprint.Kind.STATE, state.kind());
        stands(state);
        assertTrue(logbook().present(incident.id()).contains(state));
    }

    @Test
    void twenty_writers_at_once_make_one_chain_with_every_entry() throws Exception {
        var writing = IntStream.range(0, 20)
                .<Callable<Boolean>>mapToObj(i -> () -> append("entry." + i))
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var future : threads.invokeAll(writing)) {
                future.get();
            }
        }
        var keys = assertChained(21).stream().map(LogEntry::key).sorted().toList();
        assertTrue(keys.containsAll(
                IntStream.range(0, 20).mapToObj(i -> "entry." + i).toList()));
    }

    @Test
    void the_same_entry_many_times_at_once_is_written_once() throws Exception {
        var writing = IntStream.range(0, 12)
                .<Callable<Boolean>>mapToObj(i -> () -> append("entry"))
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var future : threads.invokeAll(writing)) {
                future.get();
            }
        }
        assertChained(2);
    }

    private boolean append(String key) {
        incidents().append(incident.id(), key, new IncidentEvent(NOW, IncidentEvent.Type.ESCALATED, key));
        return true;
    }

    private void stands(Imprint imprint) {
        assertEquals(
                Optional.of(imprint.sha256()),
                logbook().kept(incident.id(), imprint),
                imprint.kind().label());
    }

    private List<LogEntry> assertChained(int size) {
        var entries = logbook().entries(incident.id());
        assertEquals(size, entries.size());
        var head = LogHead.NONE;
        for (var entry : entries) {
            assertEquals(head.number() + 1, entry.number());
            assertEquals(head.hash(), entry.previous());
            assertEquals(entry.computed(), entry.hash());
            head = entry.head();
        }
        assertEquals(Optional.of(head), logbook().head(incident.id()));
        return entries;
    }
}
