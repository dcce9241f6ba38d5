package vn.ungpho.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ungpho.settings.LiveSettings.State;

/// What every store of the settings in force keeps to. What was in force before a test is not asked.
public abstract class LiveSettingsContract {

    private static final String PATH = "mails/on-receipt.txt";

    private final String text = "Đã nhận tin " + UUID.randomUUID() + "\n";

    protected abstract LiveSettings live();

    @Test
    void what_was_put_in_force_is_read_by_whoever_knows_another_state() {
        var before = state();
        assertTrue(live().replace(before.files().with(PATH, text), before.tag()));
        var now = state();
        assertEquals(text, now.files().files().get(PATH));
        assertEquals(Optional.of(now), live().read(before.tag()));
        assertEquals(Optional.empty(), live().read(now.tag()), "known already");
    }

    @Test
    void whoever_did_not_see_the_last_state_changes_nothing() {
        var before = state();
        assertTrue(live().replace(before.files().with(PATH, text), before.tag()));
        assertFalse(live().replace(before.files().with(PATH, text + "muộn\n"), before.tag()));
        assertEquals(text, state().files().files().get(PATH));
    }

    @Test
    void what_was_taken_back_is_no_longer_in_force() {
        var before = state();
        assertTrue(live().replace(before.files().with(PATH, text), before.tag()));
        var with = state();
        assertTrue(live().replace(with.files().with(PATH, ""), with.tag()));
        assertFalse(state().files().files().containsKey(PATH));
        assertNotEquals(with.tag(), state().tag());
        assertEquals(state(), live().read(with.tag()).orElseThrow());
    }

    private State state() {
        return live().read("").orElse(State.NONE);
    }
}
