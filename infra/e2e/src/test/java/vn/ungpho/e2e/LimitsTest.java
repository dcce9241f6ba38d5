package vn.ungpho.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.ungpho.local.Local;

/// What happens to whoever sends or asks too much, on a system with small limits.
class LimitsTest {

    private static final String REPORT =
            "{\"description\":\"Máy chủ bị mã hóa\",\"contact\":{\"email\":\"anh@coquan.example\"}}";

    private final Path data = Embedded.folder();
    private Local local;
    private Client client;

    @BeforeEach
    void a_system_with_small_limits_runs() {
        var settings = Embedded.settings(data);
        settings.put("PARAMETER_ReportsBarePerHour", "2");
        settings.put("PARAMETER_ReportsAgedPerHour", "3");
        settings.put("PARAMETER_ReportsProvenPerHour", "5");
        settings.put("PARAMETER_WrongLookUpsPerHour", "12");
        local = Local.start(settings);
        client = new Client(local.http());
    }

    @AfterEach
    void it_is_stopped() {
        local.close();
        Embedded.delete(data);
    }

    @Test
    void a_report_too_many_is_refused_in_words_and_a_repetition_is_not() {
        var first = client.postJson("/reports", REPORT, "Idempotency-Key", "one");
        client.postJson("/reports", REPORT, "Idempotency-Key", "two");
        var third = client.postJson("/reports", REPORT, "Idempotency-Key", "three");
        assertEquals(429, third.status(), third.body());
        assertTrue(third.json().get("detail").asText().contains("Hãy gửi lại sau"), third.body());
        assertEquals(
                first.body(),
                client.postJson("/reports", REPORT, "Idempotency-Key", "one").body());
        var form = client.postForm("/reports", Map.of("description", "Chuyện khác", "email", "anh@coquan.example"));
        assertEquals(429, form.status());
        assertTrue(form.body().contains("Chuyện khác"));
    }

    @Test
    void guessing_a_secret_ends_and_a_wrong_secret_looks_like_an_unknown_code() {
        var receipt = client.postJson("/reports", REPORT).json().get("receipt").asText();
        var wrong = client.postForm("/lookup", Map.of("receipt", receipt, "secret", "x"));
        var unknown = client.postForm("/lookup", Map.of("receipt", "22222-22222", "secret", "x"));
        assertEquals(404, wrong.status());
        assertEquals(wrong.body().replace(receipt, ""), unknown.body().replace("22222-22222", ""));
        for (int i = 0; i < 9; i++) {
            assertEquals(404, ask(receipt), "guess " + i);
        }
        assertEquals(429, ask(receipt));
        assertEquals(429, ask("22222-22222"));
    }

    private int ask(String receipt) {
        return client.postForm("/lookup", Map.of("receipt", receipt, "secret", "y"))
                .status();
    }

    @Test
    @ExtendWith(Chromium.Needed.class)
    void a_browser_that_works_may_send_more_than_one_that_does_not() {
        client.postJson("/reports", REPORT);
        client.postJson("/reports", REPORT);
        client.postForm("/reports", Map.of("description", "a", "email", "anh@coquan.example"));
        try (var tabs = new Tabs()) {
            try (var context = tabs.open(new NewContextOptions())) {
                var page = written(context.newPage());
                page.locator("[name=proof]:not([value=''])")
                        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
                new PublicForm(page).send();
                assertEquals(1, page.locator("#receipt").count(), page.content());
            }
            try (var context = tabs.open(new NewContextOptions().setJavaScriptEnabled(false))) {
                var page = written(context.newPage());
                new PublicForm(page).send();
                assertTrue(page.getByText("hãy bấm gửi lại sau thời điểm này").isVisible(), page.content());
                assertEquals("Máy lạ", page.locator("#description").inputValue());
            }
        }
    }

    private Page written(Page page) {
        page.navigate(local.http() + "/");
        new PublicForm(page).fill("description", "Máy lạ").fill("email", "anh@coquan.example");
        return page;
    }
}
