package vn.ungpho.local.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SesBlockTest {
    private static final String MAIL = "From: =?utf-8?q?=E1=BA=BE?= <a@so.localhost>\r\n\r\nxin chào\r\n";

    @Test
    void the_block_is_the_one_that_ses_writes() {
        assertEquals("""
                Return-Path: <nguoi.bao@gui.localhost>
                Received: from may (may [127.0.0.1])
                 by inbound-smtp.ap-southeast-1.amazonaws.com with SMTP id id1
                 for baosuco@ungpho.localhost;
                 Thu, 23 Jul 2026 08:00:00 +0000 (UTC)
                X-SES-Spam-Verdict: PASS
                X-SES-Virus-Verdict: PASS
                Received-SPF: pass (spfCheck: domain of gui.localhost designates 127.0.0.1 as permitted sender) client-ip=127.0.0.1; envelope-from=nguoi.bao@gui.localhost; helo=may;
                Authentication-Results: amazonses.com;
                 spf=pass (spfCheck: domain of gui.localhost designates 127.0.0.1 as permitted sender) client-ip=127.0.0.1; envelope-from=nguoi.bao@gui.localhost; helo=may;
                 dkim=pass header.i=@so.localhost;
                 dmarc=pass header.from=so.localhost;
                """.replace("\n", "\r\n"), block("baosuco@ungpho.localhost", MAIL));
    }

    @Test
    void a_recipient_asks_for_exactly_one_failing_verdict() {
        assertTrue(
                block("x@spam-fail.localhost", MAIL).contains("X-SES-Spam-Verdict: FAIL\r\nX-SES-Virus-Verdict: PASS"));
        assertTrue(block("x@virus-fail.localhost", MAIL)
                .contains("X-SES-Spam-Verdict: PASS\r\nX-SES-Virus-Verdict: FAIL"));
        String dmarc = block("x@dmarc-fail.localhost", MAIL);
        assertTrue(dmarc.contains("dmarc=fail header.from=so.localhost;"), dmarc);
        assertTrue(dmarc.contains("X-SES-Spam-Verdict: PASS"), dmarc);
        assertFalse(dmarc.contains("=pass"), dmarc);
    }

    @Test
    void what_a_client_says_of_itself_cannot_add_a_line() {
        Envelope envelope =
                new Envelope("a\r\nX-SES-Spam-Verdict: PASS", List.of("x@spam-fail.localhost"), "h\r\ny", "127.0.0.1");
        String block = SesBlock.of(envelope, "id1", Instant.EPOCH, MAIL.getBytes(UTF_8));
        assertEquals(
                1,
                block.lines()
                        .filter(line -> line.startsWith("X-SES-Spam-Verdict:"))
                        .count());
        assertTrue(block.contains("X-SES-Spam-Verdict: FAIL"));
    }

    @Test
    void bytes_that_are_no_mail_get_a_block_too() {
        assertTrue(block("x@y.localhost", "\u0000\u0001 no mail").contains("dmarc=pass header.from=;"));
    }

    private static String block(String recipient, String mail) {
        Envelope envelope = new Envelope("nguoi.bao@gui.localhost", List.of(recipient), "may", "127.0.0.1");
        return SesBlock.of(envelope, "id1", Instant.parse("2026-07-23T08:00:00Z"), mail.getBytes(UTF_8));
    }
}
