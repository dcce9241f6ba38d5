package vn.ungpho.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByTextOptions;
import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ungpho.local.Local;

/// Every public page in every state against WCAG 2.2 AA, in both languages, on a desk and on a phone.
@ExtendWith({Chromium.Needed.class, Embedded.class})
class AccessibilityTest {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static Tabs tabs;

    private final String home;

    AccessibilityTest(Local local) {
        home = local.http().toString();
    }

    @BeforeAll
    static void a_browser_is_open() {
        tabs = new Tabs();
    }

    @AfterAll
    static void the_browser_is_closed() {
        tabs.close();
    }

    @ParameterizedTest(name = "{0}, {1} px wide")
    @CsvSource({"vi, 1280", "vi, 320", "en, 1280", "en, 320"})
    void no_page_of_a_report_has_a_violation(String language, int width) {
        try (var context = tabs.open(new NewContextOptions().setViewportSize(width, 800))) {
            var page = context.newPage();
            var codes = filledIn(page, language);
            visit(page, "/lookup", language);
            sound(page, "the look-up", language);
            lookUp(page, codes.receipt(), "sai");
            sound(page, "the look-up with an error", language);
            lookUp(page, codes.receipt(), codes.secret());
            sound(page, "the state", language);
            addFacts(page, language);
        }
    }

    private record Codes(String receipt, String secret) {}

    private Codes filledIn(Page page, String language) {
        visit(page, "/", language);
        var form = new PublicForm(page);
        for (int step = 1; step <= 3; step++) {
            sound(page, "step " + step, language);
            form.goOnTo("#step-" + (step + 1));
        }
        form.fill("email", "sai").send();
        sound(page, "the form with errors", language);
        assertEquals(2, page.locator(".errors li").count());
        var codes = sent(form);
        sound(page, "the receipt", language);
        return codes;
    }

    private static Codes sent(PublicForm form) {
        form.fill("description", "Máy chủ bị mã hóa")
                .fill("email", "anh@coquan.example")
                .send();
        return new Codes(form.read("receipt"), form.read("secret"));
    }

    private static void addFacts(Page page, String language) {
        page.locator("#facts").fill(" ");
        page.locator("form[action^='/facts'] button").click();
        sound(page, "facts with an error", language);
        page.locator("#facts").fill("Thêm một máy");
        page.locator("form[action^='/facts'] button").click();
        page.locator(".done").waitFor();
        sound(page, "the state after facts", language);
        page.locator("[name=ticket]").evaluate("e => { e.value = 'x'; }");
        page.locator("#facts").fill("Trang mở quá lâu");
        page.locator("form[action^='/facts'] button").click();
        assertEquals("Trang mở quá lâu", page.locator("#facts").inputValue());
        sound(page, "facts on a page that was open too long", language);
    }

    @ParameterizedTest(name = "{0}, {1} px wide")
    @CsvSource({"vi, 1280", "vi, 320", "en, 1280", "en, 320"})
    void no_page_of_a_file_or_a_lost_secret_has_a_violation(String language, int width) {
        try (var context = tabs.open(new NewContextOptions().setViewportSize(width, 800))) {
            var page = context.newPage();
            visit(page, "/", language);
            sent(new PublicForm(page));
            page.locator("#file").setInputFiles(new FilePayload("nhật ký.txt", "text/plain", "chào".getBytes(UTF_8)));
            page.locator("form[data-upload] button").click();
            page.locator("[role=status]").waitFor();
            sound(page, "the files sent", language);
            visit(page, "/secret", language);
            sound(page, "the request for a new secret", language);
            page.locator("#receipt").fill("7K3M9-QXAB2");
            page.locator("#email").fill("anh@coquan.example");
            page.locator("main form button").click();
            page.locator(".done").waitFor();
            sound(page, "the request's answer", language);
            page.navigate(home + "/secret?ticket=x&lang=" + language);
            sound(page, "the link's page", language);
            page.locator("main form button").click();
            sound(page, "a link that is over", language);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void a_problem_page_has_no_violation(String language) {
        try (var context = tabs.open(new NewContextOptions())) {
            var page = context.newPage();
            visit(page, "/", language);
            // A body above one mebibyte, as a person who pastes a log would send it.
            page.locator("#description")
                    .evaluate("e => { e.removeAttribute('maxlength'); e.value = 'x'.repeat(1100000); }");
            new PublicForm(page).send();
            assertTrue(page.getByText("413").isVisible());
            sound(page, "the problem page", language);
            for (var path : List.of("/khong-co", "/reports", "/evidence?ticket=x")) {
                visit(page, path, language);
                sound(page, path, language);
            }
            // What the gateway refuses by itself.
            visit(page, "/incidents", language);
            sound(page, "a page for officers", "vi");
        }
    }

    @Test
    void the_officers_list_has_no_violation() {
        var officer = Map.of("Authorization", "Bearer " + Embedded.TOKEN);
        for (int width : List.of(1280, 320)) {
            try (var context = tabs.open(
                    new NewContextOptions().setExtraHTTPHeaders(officer).setViewportSize(width, 800))) {
                var page = context.newPage();
                visit(page, "/", "vi");
                sent(new PublicForm(page));
                visit(page, "/incidents", "vi");
                assertTrue(page.locator("main table tbody tr").count() > 0);
                sound(page, "the list", "vi");
                visit(page, "/incidents?q=khongcotunay", "vi");
                sound(page, "the list with nothing in it", "vi");
                visit(page, "/incidents?since=zz", "vi");
                sound(page, "the list with a wrong value", "vi");
            }
        }
    }

    private void visit(Page page, String path, String language) {
        page.navigate(home + path + (path.contains("?") ? "&" : "?") + "lang=" + language);
    }

    @ParameterizedTest(name = "{0} px wide")
    @ValueSource(ints = {1280, 320})
    void the_page_behind_a_mails_link_has_no_violation_in_any_state(int width) {
        var link = new NoticeMail(new Client(URI.create(home))).link();
        try (var context = tabs.open(new NewContextOptions().setViewportSize(width, 800))) {
            var page = context.newPage();
            page.navigate(link);
            sound(page, "the notice", "vi");
            assertEquals(width, page.evaluate("document.documentElement.scrollWidth"));
            page.evaluate("document.querySelectorAll('[required]').forEach(e => e.removeAttribute('required'))");
            page.getByText("Ghi kết quả", new GetByTextOptions().setExact(true)).click();
            sound(page, "the step with errors", "vi");
            assertTrue(page.locator(".errors li").count() >= 3);
            page.locator("button", new LocatorOptions().setHasText("Xác nhận đã nhận việc"))
                    .click();
            sound(page, "the notice that is acknowledged", "vi");
            page.navigate(link + "0");
            sound(page, "a link that is none", "vi");
        }
    }

    @Test
    void a_notice_is_acknowledged_without_javascript_by_keyboard() {
        var link = new NoticeMail(new Client(URI.create(home))).link();
        try (var context = tabs.open(new NewContextOptions().setJavaScriptEnabled(false))) {
            var page = context.newPage();
            page.navigate(link);
            page.locator("button", new LocatorOptions().setHasText("Xác nhận đã nhận việc"))
                    .press("Enter");
            page.getByText("Đã xác nhận.").waitFor();
        }
    }

    @Test
    void a_person_without_a_mouse_reports_from_the_first_key_to_the_receipt() {
        try (var context = tabs.open(new NewContextOptions().setJavaScriptEnabled(false))) {
            var page = context.newPage();
            page.navigate(home + "/");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            tabTo(page, "description");
            page.keyboard().type("Máy in in giấy lạ");
            tabTo(page, "email");
            page.keyboard().type("anh@coquan.example");
            page.keyboard().press("Enter");
            page.locator("#receipt").waitFor();
        }
    }

    @Test
    void the_page_is_not_wider_than_a_phone() {
        try (var context = tabs.open(new NewContextOptions().setViewportSize(320, 640))) {
            var page = context.newPage();
            for (var path : List.of("/", "/?lang=en", "/lookup", "/secret", "/khong-co", "/evidence")) {
                page.navigate(home + path);
                assertEquals(320, page.evaluate("document.documentElement.scrollWidth"), path);
            }
        }
    }

    private static void tabTo(Page page, String id) {
        for (int i = 0; i < 40; i++) {
            if (page.locator(":focus").count() > 0
                    && id.equals(page.locator(":focus").getAttribute("id"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("not reached by keyboard: " + id);
    }

    private static void lookUp(Page page, String receipt, String secret) {
        page.locator("#receipt").fill(receipt);
        page.locator("#secret").fill(secret);
        page.locator("main form button").first().click();
    }

    /// No violation, and the page is in this language.
    static void sound(Page page, String what, String language) {
        assertEquals(language, page.locator("html").getAttribute("lang"), what);
        var violations = new AxeBuilder(page).withTags(RULES).analyze().getViolations();
        assertEquals(
                "",
                violations.stream()
                        .map(v -> v.getId() + ": " + v.getHelp() + " " + v.getNodes())
                        .collect(Collectors.joining("\n")),
                what);
    }
}
