package vn.ungpho.e2e;

import com.microsoft.playwright.Page;

/// The public form as a person fills it in: one step after the other where scripts run, else all of it on one page.
record PublicForm(Page page) {

    private static final int STEPS = 3;

    /// Fills in a field, on whichever step it stands.
    PublicForm fill(String id, String text) {
        goOnTo("#" + id);
        page.locator("#" + id).fill(text);
        return this;
    }

    /// Goes to the last step and sends.
    void send() {
        goOnTo("main form [type=submit]");
        page.locator("main form [type=submit]").click();
    }

    /// What stands there after it was sent.
    String read(String id) {
        return page.locator("#" + id).textContent();
    }

    /// Goes on until this can be seen.
    PublicForm goOnTo(String what) {
        for (int i = 0; i < STEPS && !page.locator(what).first().isVisible(); i++) {
            next();
        }
        return this;
    }

    void next() {
        page.locator(".step:not([hidden]) [data-to]").first().click();
    }
}
