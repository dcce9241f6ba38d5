package vn.ungpho.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ungpho.local.Local;

/// The form in a real browser, with and without JavaScript.
@ExtendWith({Chromium.Needed.class, Embedded.class})
class BrowserTest {

    private static Tabs tabs;

    private final String home;

    BrowserTest(Local local) {
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

    @ParameterizedTest(name = "JavaScript: {0}")
    @ValueSource(booleans = {false, true})
    void a_person_reports_corrects_a_mistake_and_looks_the_report_up(boolean javaScript) {
        try (var context = tabs.open(new Browser.NewContextOptions().setJavaScriptEnabled(javaScript))) {
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
