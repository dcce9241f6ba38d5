package vn.ungpho.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StampsTest {

    private static final Instant NOW = Instant.parse("2026-11-20T01:30:00Z");

    private final Stamps stamps = new Stamps(new FixedSecrets(), 10);

    @Test
    void a_form_sent_at_once_has_shown_nothing_and_one_kept_open_has() {
        var stamp = stamps.issue("k", NOW);
        assertEquals(Effort.BARE, stamps.effort("k", stamp, "", NOW.plusSeconds(2)));
        assertEquals(Effort.AGED, stamps.effort("k", stamp, "", NOW.plusSeconds(3)));
    }

    @Test
    void a_number_that_was_looked_for_is_a_proof_and_another_is_none() {
        var stamp = stamps.issue("k", NOW);
        var proof = IntStream.range(0, 1_000_000)
                .filter(n -> stamps.effort("k", stamp, String.valueOf(n), NOW) == Effort.PROVEN)
                .findFirst()
                .orElseThrow();
        assertEquals(Effort.PROVEN, stamps.effort("k", stamp, String.valueOf(proof), NOW));
        assertEquals(Effort.BARE, stamps.effort("k", stamp, String.valueOf(proof + 1), NOW));
        assertEquals(Effort.BARE, stamps.effort("other", stamp, String.valueOf(proof), NOW), "of another form");
    }

    @Test
    void a_stamp_that_is_old_forged_or_of_another_form_is_worth_nothing() {
        var stamp = stamps.issue("k", NOW);
        assertEquals(Effort.BARE, stamps.effort("k", stamp, "", NOW.plus(Duration.ofHours(13))));
        assertEquals(Effort.BARE, stamps.effort("k", stamp, "", NOW.minusSeconds(1)), "from the future");
        assertEquals(Effort.BARE, stamps.effort("k2", stamp, "", NOW.plusSeconds(10)));
        assertEquals(Effort.BARE, stamps.effort("k", "1" + stamp, "", NOW.plusSeconds(10)));
        for (var none : new String[] {"", ".", "abc", "99999999999999999999.x", "1.1.1"}) {
            assertEquals(Effort.BARE, stamps.effort("k", none, "0", NOW.plusSeconds(10)), none);
        }
    }
}
