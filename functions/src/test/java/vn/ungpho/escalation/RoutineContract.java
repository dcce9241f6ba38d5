package vn.ungpho.escalation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ungpho.incident.Actor;

/// What every store of the duties of quiet times keeps to.
public abstract class RoutineContract {

    private static final Instant NOW = Instant.parse("2026-06-12T01:00:00Z");
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final String agency = "co-quan-" + UUID.randomUUID();
    private final Reminder reminder = new Reminder(agency, "bao-cao", 2026, Reminder.Mark.WEEK, "van-phong");

    protected abstract Routines routines();

    @Test
    void what_was_done_is_kept_once_and_by_year() {
        var first = done(2026, "Báo cáo số 12/BC-SNV");
        assertTrue(routines().record(first));
        assertFalse(routines().record(done(2026, "Báo cáo khác")));
        assertTrue(routines().record(done(2027, "Năm sau")));
        assertEquals(List.of(first), routines().of(agency, 2026));
        assertEquals(List.of(), routines().of(agency, 2025));
    }

    @Test
    void a_reminder_is_held_by_one_until_its_lease_runs_out() {
        assertTrue(routines().claim(reminder, NOW, LEASE));
        assertFalse(routines().claim(reminder, NOW.plusSeconds(299), LEASE));
        assertTrue(routines().claim(reminder, NOW.plusSeconds(300), LEASE), "its holder has died");
    }

    @Test
    void what_was_sent_is_never_claimed_again_and_what_was_not_may_be_at_once() {
        assertTrue(routines().claim(reminder, NOW, LEASE));
        routines().release(reminder);
        assertTrue(routines().claim(reminder, NOW, LEASE));
        routines().sent(reminder);
        assertFalse(routines().claim(reminder, NOW.plus(Duration.ofDays(400)), LEASE));
        assertEquals(List.of(), routines().of(agency, 2026), "a reminder is nothing that was done");
    }

    private Fulfilment done(int year, String note) {
        var by = new Actor("Trần Văn Bình", "Văn phòng Sở", "đầu mối");
        return new Fulfilment(agency, "bao-cao", year, NOW, note, by, NOW);
    }
}
