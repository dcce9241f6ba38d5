package vn.ungpho.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.ungpho.local.Local;
import vn.ungpho.settings.LiveSettings;
import vn.ungpho.settings.LiveSettings.State;
import vn.ungpho.settings.LiveSettingsContract;
import vn.ungpho.settings.dynamodb.DynamoLiveSettings;

/// The real store of settings in force is held to what the fake is held to, and to the size of an item.
@ExtendWith(Embedded.class)
class DynamoLiveSettingsTest extends LiveSettingsContract {

    private static final String PATH = "plans/lon.yaml";

    private final ContractTable table;

    DynamoLiveSettingsTest(Local local) {
        table = ContractTable.beside(local);
    }

    @Override
    protected LiveSettings live() {
        return new DynamoLiveSettings(table.client(), table.name());
    }

    @Test
    void replacements_up_to_the_size_of_an_item_are_kept_and_more_are_refused_in_words() {
        var before = live().read("").orElse(State.NONE);
        // What is random does not get shorter: 6 bits a letter.
        var fits = before.files().with(PATH, letters(450_000));
        assertTrue(live().replace(fits, before.tag()));
        var now = live().read("").orElseThrow();
        assertEquals(fits, now.files());
        var refused = assertThrows(
                IllegalArgumentException.class,
                () -> live().replace(fits.with("plans/nua.yaml", letters(100_000)), now.tag()));
        assertTrue(refused.getMessage().contains("quá 380000"), refused::getMessage);
        assertEquals(now, live().read("").orElseThrow());
        assertTrue(live().replace(now.files().with(PATH, ""), now.tag()));
    }

    private static String letters(int number) {
        var random = new Random(number);
        var text = new StringBuilder();
        for (int i = 0; i < number; i++) {
            text.append("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".charAt(random.nextInt(64)));
        }
        return text.toString();
    }
}
