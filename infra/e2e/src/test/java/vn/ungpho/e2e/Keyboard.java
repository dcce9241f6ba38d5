package vn.ungpho.e2e;

import com.microsoft.playwright.Page;

/// A person who has no mouse: what can be done is what the tab key leads to.
record Keyboard(Page page) {

    /// More than any page has to go through.
    private static final int MOST = 60;

    private static final int STEPS = 3;

    /// Goes to a field and writes.
    Keyboard write(String field, String text) {
        tabTo(field);
        page.keyboard().type(text);
        return this;
    }

    /// Goes to a button or a link and presses it.
    Keyboard press(String what) {
        tabTo(what);
        page.keyboard().press("Enter");
        return this;
    }

    /// Goes on, step by step, until this can be seen.
    Keyboard goOnTo(String what) {
        for (int i = 0; i < STEPS && !page.locator(what).first().isVisible(); i++) {
            press(".step:not([hidden]) [data-to]");
        }
        return this;
    }

    private void tabTo(String what) {
        page.locator(what).first().waitFor();
        for (int i = 0; i < MOST; i++) {
            if (page.locator(what)
                    .first()
                    .evaluate("e => e === document.activeElement")
                    .equals(true)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the tab key does not lead to " + what);
    }
}
