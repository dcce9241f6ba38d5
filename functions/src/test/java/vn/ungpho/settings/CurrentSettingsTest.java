package vn.ungpho.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CurrentSettingsTest {

    private static final String PATH = "mails/on-receipt.txt";
    private static final Instant NOW = Instant.parse("2026-11-25T01:00:00Z");

    private final InMemorySettings live = new InMemorySettings();
    private boolean away;
    private final CurrentSettings current = new CurrentSettings(
            new LiveSettings() {
                @Override
                public Optional<State> read(String known) {
                    if (away) {
                        throw new IllegalStateException("away");
                    }
                    return live.read(known);
                }

                @Override
                public boolean replace(Replacements files, String over) {
                    throw new UnsupportedOperationException();
                }
            },
            Duration.ofMinutes(1));

    @Test
    void what_is_built_in_is_read_until_something_replaces_it() {
        assertFalse(current.renew(NOW));
        var builtIn = text();
        live.replace(Replacements.NONE.with(PATH, "Khác\n\nKhác\n"), "");
        assertFalse(current.renew(NOW.plusSeconds(59)), "not asked yet");
        assertEquals(builtIn, text());
        assertTrue(current.renew(NOW.plusSeconds(60)));
        assertEquals("Khác\n\nKhác\n", text());
        assertFalse(current.renew(NOW.plusSeconds(120)), "the same as before");
    }

    @Test
    void a_replacement_that_was_taken_back_is_gone() {
        live.replace(Replacements.NONE.with(PATH, "Khác\n\nKhác\n"), "");
        current.renew(NOW);
        live.replace(live.inForce().with(PATH, ""), "state-1");
        assertTrue(current.renew(NOW.plusSeconds(60)));
        assertTrue(text().contains("{receipt}"), text());
    }

    @Test
    void what_was_read_ahead_is_asked_for_again_by_the_first_call() {
        live.replace(Replacements.NONE.with(PATH, "Trước\n\nTrước\n"), "");
        current.prepare();
        assertEquals("Trước\n\nTrước\n", text());
        assertFalse(current.renew(NOW), "nothing built from it is out of date");
        live.replace(live.inForce().with(PATH, "Sau\n\nSau\n"), "state-1");
        assertTrue(current.renew(NOW.plusSeconds(60)));
    }

    @Test
    void what_was_read_ahead_is_not_good_enough_when_the_first_call_cannot_ask() {
        current.prepare();
        away = true;
        assertThrows(IllegalStateException.class, () -> current.renew(NOW));
    }

    @Test
    void while_the_store_is_away_the_last_known_files_stay() {
        live.replace(Replacements.NONE.with(PATH, "Khác\n\nKhác\n"), "");
        current.renew(NOW);
        away = true;
        assertFalse(current.renew(NOW.plusSeconds(60)));
        assertEquals("Khác\n\nKhác\n", text());
    }

    @Test
    void who_never_could_ask_does_not_go_on_with_what_may_be_replaced() {
        away = true;
        assertThrows(IllegalStateException.class, () -> current.renew(NOW));
        assertThrows(IllegalStateException.class, () -> current.renew(NOW.plusSeconds(1)));
    }

    private String text() {
        return new String(current.read(PATH).orElseThrow(), StandardCharsets.UTF_8);
    }
}
