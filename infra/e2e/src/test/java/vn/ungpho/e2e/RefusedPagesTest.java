package vn.ungpho.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.ungpho.e2e.AccessibilityTest.sound;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ungpho.local.Local;
import vn.ungpho.local.Local.Service;

/// What a person sees who is refused through no fault of the form: too many reports, and a store that does not answer.
@ExtendWith(Chromium.Needed.class)
class RefusedPagesTest {

    private final Path data = Embedded.folder();

    @AfterEach
    void the_folder_goes() {
        Embedded.delete(data);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void who_is_refused_keeps_what_was_written_on_a_page_without_a_violation(String language) throws Exception {
        var settings = Embedded.settings(data);
        for (var limit : new String[] {"Bare", "Aged", "Proven"}) {
            settings.put("PARAMETER_Reports" + limit + "PerHour", "1");
        }
        try (var local = Local.start(settings);
                var tabs = new Tabs();
                var context = tabs.open(new NewContextOptions().setViewportSize(320, 800))) {
            var page = context.newPage();
            assertEquals(201, report(page, local, language));
            assertEquals(429, report(page, local, language));
            assertKept(page, "too many reports", language);
            local.interrupt(Service.DYNAMODB);
            try {
                assertEquals(503, report(page, local, language));
                assertKept(page, "no store", language);
            } finally {
                local.resume(Service.DYNAMODB);
            }
        }
    }

    /// The status of the answer to a report.
    private static int report(Page page, Local local, String language) {
        page.navigate(local.http() + "/?lang=" + language);
        var form = new PublicForm(page).fill("description", "Máy chủ bị khóa").fill("email", "anh@coquan.example");
        return page.waitForResponse(answer -> answer.request().method().equals("POST"), form::send)
                .status();
    }

    private static void assertKept(Page page, String what, String language) {
        assertEquals("Máy chủ bị khóa", page.locator("#description").inputValue(), what);
        sound(page, what, language);
    }
}
