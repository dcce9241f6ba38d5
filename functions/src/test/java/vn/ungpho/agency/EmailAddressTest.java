package vn.ungpho.agency;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anh@coquan.example",
                "van.thu+suco@so-noi-vu.khanhhoa.example",
                "a@b.vn",
                "o'neil@x1.xn--vi-nam-3ya.example",
                "_reporter@mail.localhost.example"
            })
    void what_a_mail_can_be_sent_to_is_sound(String address) {
        assertTrue(EmailAddress.isSound(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a@b",
                "a@b..c",
                "a..b@c.vn",
                ".a@b.vn",
                "a.@b.vn",
                "a@.vn",
                "a@b.vn.",
                "a@-b.vn",
                "a@b-.vn",
                "a@b.1",
                "a b@c.vn",
                "a@b@c.vn",
                "ánh@coquan.vn",
                "a@b.vn\r\nBcc: c@d.vn",
                "<a@b.vn>"
            })
    void anything_else_is_not(String address) {
        assertFalse(EmailAddress.isSound(address));
    }

    @Test
    void neither_part_may_be_longer_than_mail_servers_take() {
        assertTrue(EmailAddress.isSound("a".repeat(64) + "@b.vn"));
        assertFalse(EmailAddress.isSound("a".repeat(65) + "@b.vn"));
        assertFalse(EmailAddress.isSound("a@" + "b".repeat(64) + ".vn"));
        assertFalse(EmailAddress.isSound("a@" + "b.".repeat(126) + "vn"));
    }
}
