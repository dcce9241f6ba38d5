package vn.ungpho.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ungpho.settings.CheckSettings.Outcome;

class CheckSettingsTest {

    private static final String PATH = "plans/x.yaml";

    private final InMemorySettings store = new InMemorySettings();
    private final CheckSettings check = new CheckSettings(store, store, List.of());

    @Test
    void a_file_is_in_force_and_shown() {
        store.put(PATH, "a: 1\n");
        assertInstanceOf(Outcome.InForce.class, check.check(PATH));
        assertEquals("a: 1\n", store.inForce().files().get(PATH));
        assertEquals("a: 1\n", store.shown(PATH));
    }

    @Test
    void a_file_that_was_put_while_its_forerunner_was_checked_stays_in_force_and_shown() {
        store.put(PATH, "a: 1\n");
        var first = new CheckSettings(
                new Interrupted(store, () -> {
                    store.put(PATH, "a: 2\n");
                    assertInstanceOf(Outcome.InForce.class, check.check(PATH));
                }),
                store,
                List.of());
        assertInstanceOf(Outcome.Unchanged.class, first.check(PATH));
        assertEquals("a: 2\n", store.inForce().files().get(PATH));
        assertEquals("a: 2\n", store.shown(PATH));
    }

    @Test
    void a_file_taken_away_before_it_was_checked_changes_nothing() {
        assertInstanceOf(Outcome.Unchanged.class, check.check(PATH));
        assertTrue(store.inForce().files().isEmpty());
    }

    /// Somebody else comes just before the first write.
    private static final class Interrupted implements LiveSettings {

        private final LiveSettings settings;
        private Optional<Runnable> before;

        Interrupted(LiveSettings settings, Runnable before) {
            this.settings = settings;
            this.before = Optional.of(before);
        }

        @Override
        public Optional<State> read(String known) {
            return settings.read(known);
        }

        @Override
        public boolean replace(Replacements files, String over) {
            var once = before;
            before = Optional.empty();
            once.ifPresent(Runnable::run);
            return settings.replace(files, over);
        }
    }
}
