package vn.ungpho.intake.mime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.ungpho.incident.Verdicts;
import vn.ungpho.intake.ReadMail;
import vn.ungpho.intake.ReadMail.Letter;

class MimeReaderTest {

    private static final String SES = """
            Return-Path: <vanthu@coquan.example>
            Received: from mx.coquan.example by inbound-smtp.ap-southeast-1.amazonaws.com with SMTP id abc
            X-SES-Spam-Verdict: PASS
            X-SES-Virus-Verdict: PASS
            Authentication-Results: amazonses.com; spf=pass; dkim=pass; dmarc=pass
            """;

    private final MimeReader reader = new MimeReader();

    @Test
    void a_plain_mail_is_read_with_its_sender_recipients_and_verdicts() {
        var letter = letter(SES + """
                From: =?UTF-8?Q?V=C4=83n_th=C6=B0?= <vanthu@coquan.example>
                To: "Báo sự cố" <Suco+web@SNV.example>, b@c.example
                Subject: =?UTF-8?B?TcOjIMSR4buZYyB04buRbmcgdGnhu4Fu?=
                Message-ID: <1@coquan.example>
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: 8bit

                Máy chủ bị mã hóa.
                """);
        assertEquals("Văn thư", letter.head().senders().getFirst().name());
        assertEquals("vanthu@coquan.example", letter.head().senders().getFirst().address());
        assertEquals(
                List.of("suco+web@snv.example", "b@c.example"), letter.head().recipients());
        assertEquals("Mã độc tống tiền", letter.head().subject());
        assertEquals("Máy chủ bị mã hóa.", letter.content().text());
        assertEquals("<1@coquan.example>", letter.head().messageId());
        assertEquals(Optional.empty(), letter.verdicts().doubt());
    }

    @Test
    void html_alone_is_read_as_text_without_its_scripts() {
        var letter = letter("""
                From: a@b.example
                Content-Type: text/html; charset=utf-8

                <html><head><title>x</title></head><body><p>D&ograve;ng 1</p><script>alert(1)</script><div>Dòng&nbsp;2<br>3</div></body></html>
                """);
        assertEquals("Dòng 1\nDòng 2\n3", letter.content().text());
    }

    @Test
    void vietnamese_code_pages_are_read_even_when_the_label_is_wrong() {
        var windows = Charset.forName("windows-1258");
        var body = "Tê\u0323p bi\u0323 khóa".getBytes(windows);
        for (var label : List.of("windows-1258", "us-ascii", "x-unknown-charset", "utf-8")) {
            var head = "From: a@b.example\r\nContent-Type: text/plain; charset=" + label
                    + "\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                    + Base64.getEncoder().encodeToString(body);
            var text = java.text.Normalizer.normalize(letter(head).content().text(), java.text.Normalizer.Form.NFC);
            assertEquals("Tệp bị khóa", text, label);
        }
    }

    @Test
    void attachments_are_named_and_their_bytes_left_alone() {
        var letter = letter("""
                From: a@b.example
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=x

                --x
                Content-Type: text/plain; charset=utf-8

                Xem tệp.
                --x
                Content-Type: application/octet-stream
                Content-Disposition: attachment; filename*=UTF-8''nh%E1%BA%ADt%20k%C3%BD.log

                aaaa
                --x--
                """);
        assertEquals("Xem tệp.", letter.content().text());
        assertEquals(
                List.of("nhật ký.log (application/octet-stream, 4 byte)"),
                letter.content().attachments());
    }

    @Test
    void only_the_services_own_block_on_top_counts() {
        var forged = "X-SES-Spam-Verdict: PASS\nX-SES-Virus-Verdict: PASS\n"
                + "Authentication-Results: amazonses.com; dmarc=pass\nFrom: a@b.example\n\nx";
        assertEquals(Verdicts.NONE, letter(forged).verdicts());
        var below = "Received: from a by mx.b.example\n" + SES + "From: a@b.example\n\nx";
        assertEquals(Verdicts.NONE, letter(below).verdicts());
        var failed = SES.replace("dmarc=pass", "dmarc=fail") + SES + "From: a@b.example\n\nx";
        assertEquals("fail", letter(failed).verdicts().dmarc());
        var foreign = SES.replace("amazonses.com; spf", "evil.example; spf") + "From: a@b.example\n\nx";
        assertEquals("", letter(foreign).verdicts().dmarc());
    }

    @Test
    void bytes_that_are_no_mail_are_unreadable_and_nothing_is_thrown() {
        var random = new Random(5);
        for (int i = 0; i < 2_000; i++) {
            var bytes = new byte[random.nextInt(3_000)];
            random.nextBytes(bytes);
            reader.read(bytes);
        }
        assertInstanceOf(ReadMail.Unreadable.class, reader.read(new byte[0]));
        assertInstanceOf(ReadMail.Unreadable.class, reader.read("\u0000\u0001\u0002".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_mail_of_ten_thousand_nested_parts_is_read_without_falling() {
        var nested = new StringBuilder("From: a@b.example\n");
        for (int i = 0; i < 10_000; i++) {
            nested.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append('\n');
        }
        var read = reader.read(nested.toString().getBytes(StandardCharsets.UTF_8));
        assertTrue(read instanceof Letter || read instanceof ReadMail.Unreadable);
    }

    @Test
    void control_characters_are_shown_and_not_kept() {
        assertEquals(
                "a\uFFFDb",
                letter("From: a@b.example\nSubject: =?utf-8?Q?a=00b?=\n\n")
                        .head()
                        .subject());
    }

    private Letter letter(String mail) {
        return assertInstanceOf(Letter.class, reader.read(mail.getBytes(StandardCharsets.UTF_8)));
    }
}
