package vn.ungpho.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ungpho.local.Local;

/// The form in a real browser, with and without JavaScript.
@ExtendWith({Chromium.Needed.class, Embedded.class})
class BrowserTest {

    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static Playwright playwright;
    private static Browser browser;

    private final String home;

    BrowserTest(Local local) {
        home = local.http().toString();
    }

    @BeforeAll
    static void a_browser_is_open() {
        // The browser comes from the machine; nothing is downloaded.
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(Chromium.path().orElseThrow())
                        .setArgs(FLAGS));
    }

    @AfterAll
    static void the_browser_is_closed() {
        browser.close();
        playwright.close();
    }

    @ParameterizedTest(name = "JavaScript: {0}")
    @ValueSource(booleans = {false, true})
    void a_person_reports_corrects_a_mistake_and_looks_the_report_up(boolean javaScript) {
        try (var context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(javaScript))) {
            var page = context.newPage();
            page.navigate(home + "/");
            page.getByLabel("Mô tả sự cố").fill("Màn hình đòi tiền chuộc \"<b>{key}</b>\"");
            page.getByLabel("Phát hiện lúc nào").fill("2026-11-19T07:45");
            page.getByLabel("Hệ thống bị ảnh hưởng").fill("Máy tính phòng Tổ chức");
            page.getByLabel("Đang diễn ra").check();
            page.getByLabel("Thư điện tử").fill("không phải địa chỉ");
            page.getByText("Gửi tin báo").click();

            assertEquals("Lỗi: Báo sự cố - Báo sự cố an ninh mạng", page.title());
            assertTrue(page.locator("#email-error").isVisible());
            assertEquals(
                    "Màn hình đòi tiền chuộc \"<b>{key}</b>\"",
                    page.getByLabel("Mô tả sự cố").inputValue());
            assertEquals(
                    "2026-11-19T07:45", page.getByLabel("Phát hiện lúc nào").inputValue());
            assertTrue(page.getByLabel("Đang diễn ra").isChecked());
            page.locator(".errors a").first().click();
            page.getByLabel("Thư điện tử").fill("anh@coquan.example");
            page.getByText("Gửi tin báo").click();

            var receipt = page.locator("#receipt").textContent();
            var secret = page.locator("#secret").textContent();
            lookUp(page, receipt, secret);
            assertTrue(page.getByText("Đã tiếp nhận").isVisible());
        }
    }

    private void lookUp(Page page, String receipt, String secret) {
        page.locator("main").getByText("Tra cứu tin đã báo").click();
        page.getByLabel("Mã tiếp nhận").fill(receipt.toLowerCase());
        page.getByLabel("Mã bí mật").fill("sai");
        page.locator("main button").click();
        assertTrue(page.locator(".errors").isVisible());
        page.getByLabel("Mã bí mật").fill(secret);
        page.locator("main button").click();
    }
}
