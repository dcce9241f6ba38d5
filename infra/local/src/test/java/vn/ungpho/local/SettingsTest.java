package vn.ungpho.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettingsTest {
    @Test
    void everything_has_a_standard() {
        Settings settings = Settings.from(Map.of());
        assertEquals(8080, settings.port());
        assertEquals(2525, settings.smtpPort());
        assertTrue(Files.exists(settings.root().resolve("infra/template.yaml")));
        assertEquals(settings.root().resolve(".local"), settings.dataDir());
        assertEquals(Optional.empty(), settings.officerToken());
    }

    @Test
    void a_port_that_is_none_is_named() {
        for (String port : List.of("abc", "-1", "70000", "")) {
            CannotStart refused = assertThrows(CannotStart.class, () -> Settings.from(Map.of("SMTP_PORT", port)));
            assertTrue(refused.getMessage().startsWith("SMTP_PORT=" + port), refused::getMessage);
        }
    }

    @Test
    void a_folder_without_the_project_is_named() {
        CannotStart refused = assertThrows(CannotStart.class, () -> Settings.from(Map.of("UNGPHO_ROOT", "/")));
        assertTrue(refused.getMessage().contains("infra/template.yaml"), refused::getMessage);
    }
}
