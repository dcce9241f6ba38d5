package vn.ungpho.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
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
            var form = new PublicForm(page);
            form.fill("detectedAt", "2026-11-19T07:45");
            page.getByLabel("Hệ thống bị ảnh hưởng").fill("Máy tính phòng Tổ chức");
            page.getByLabel("Đang diễn ra").check();
            form.fill("email", "không phải địa chỉ").send();

            assertEquals("Lỗi: Báo sự cố - Báo sự cố an ninh mạng", page.title());
            assertTrue(page.locator("#email-error").isVisible());
            assertTrue(page.locator(".errors:focus").isVisible(), "what is wrong has the focus");
            assertEquals(
                    "Màn hình đòi tiền chuộc \"<b>{key}</b>\"",
                    page.getByLabel("Mô tả sự cố").inputValue());
            assertEquals(
                    "2026-11-19T07:45", page.getByLabel("Phát hiện lúc nào").inputValue());
            assertTrue(page.getByLabel("Đang diễn ra").isChecked());
            page.locator(".errors a").first().click();
            assertTrue(page.locator("#email:focus").isVisible(), "the link leads to the field");
            form.fill("email", "anh@coquan.example").send();

            var receipt = page.locator("#receipt").textContent();
            var secret = page.locator("#secret").textContent();
            lookUp(page, receipt, secret);
            assertTrue(page.getByText("Đã tiếp nhận").isVisible());
        }
    }

    @Test
    void the_steps_follow_the_browsers_own_way_back_and_keep_what_was_filled_in() {
        try (var context = tabs.open(new Browser.NewContextOptions())) {
            var page = context.newPage();
            page.navigate(home + "/");
            var form = new PublicForm(page).fill("description", "Máy lạ");
            assertTrue(page.getByText("Bước 1/3").isVisible());
            assertFalse(page.locator("#email").isVisible());
            form.next();
            assertTrue(page.locator("#step-2:focus").isVisible(), "the new step has the focus");
            page.locator("#system").fill("Cổng thông tin");
            page.keyboard().press("Enter");
            assertTrue(page.locator("#step-3:focus").isVisible(), "the enter key goes on");
            page.goBack();
            page.goBack();
            assertEquals("Máy lạ", page.locator("#description").inputValue());
            form.fill("email", "anh@coquan.example").send();
            page.locator("#receipt").waitFor();
        }
    }

    @ParameterizedTest(name = "JavaScript: {0}")
    @ValueSource(booleans = {false, true})
    void a_person_reports_looks_the_report_up_and_adds_to_it_by_keyboard_alone(boolean javaScript) {
        try (var context = tabs.open(new Browser.NewContextOptions().setJavaScriptEnabled(javaScript))) {
            var page = context.newPage();
            page.navigate(home + "/");
            var keys = new Keyboard(page);
            keys.write("#description", "Màn hình đòi tiền chuộc");
            keys.goOnTo("#system").write("#system", "Máy tính phòng Tổ chức");
            keys.goOnTo("#email").write("#email", "anh@coquan.example");
            keys.press("main form [type=submit]");
            var receipt = page.locator("#receipt").textContent();
            var secret = page.locator("#secret").textContent();
            keys.press("main details summary");
            assertTrue(page.locator("main details").getByText("Receipt code").isVisible());
            keys.press("main a[href='/lookup']");
            keys.write("#receipt", receipt).write("#secret", secret);
            page.keyboard().press("Enter");
            keys.write("#facts", "Thêm một máy nữa").press("main form[action^='/facts'] button");
            page.locator(".done").waitFor();
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
