package vn.ungpho.intake.mime;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ungpho.incident.MailMark;
import vn.ungpho.intake.ReadMail.Letter;

/// Mail as it comes: every charset, every nesting, every kind of content.
class LettersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // split in the middle of a character
                "=?UTF-8?B?TcOheSBjaOE=?= =?UTF-8?B?u6c=?=|Máy chủ",
                "=?UTF-8?Q?M=C3=A1y_ch=E1=BB?= =?UTF-8?Q?=A7?=|Máy chủ",
                "=?UTF-8?Q?M=C3=A1y?= =?UTF-8?B?IGNo4bun?=|Máy chủ",
                // wrong or missing charset
                "=?us-ascii?Q?M=C3=A1y?=|Máy",
                "=?x-khong-co?Q?M=E1y?=|Máy",
                "=?windows-1258?Q?Ma=ECy_=F0a=F2?=|Máy đạ",
                "=?iso-8859-1?Q?t=EA=F2p_b=EA=ECt?=|tệp bết",
                "=?UTF-8*vi?Q?M=C3=A1y?=|Máy",
                // a last letter that could be the first byte of a character in UTF-8
                "=?iso-8859-1?Q?caf=E9?=|café",
                "=?windows-1258?Q?Gap_ong_L=EA?=|Gap ong Lê",
                "=?utf-8?Q?Gap_ong_L=EA?=|Gap ong Lê",
                // encoded twice
                "=?utf-8?Q?=3D=3Futf-8=3FQ=3FM=3DC3=3DA1y=3F=3D?=|Máy",
                // wrong base64, words beside text
                "=?UTF-8?B?TcOheQ?= abc|Máy abc",
                "a =?UTF-8?Q?b?= c|a b c",
                "=?UTF-8?Q?a_b?=|a b",
                "=?UTF-8?Q?ch=FF=ZZ?=|chÿ=ZZ",
                "=?UTF-8?X?abc?=|=?UTF-8?X?abc?="
            })
    void encoded_words_are_read_however_they_were_cut_and_labelled(String subject, String expected) {
        assertEquals(
                expected,
                read("From: a@b.example\nSubject: " + subject + "\n\nx").head().subject());
    }

    @Test
    void a_subject_in_raw_bytes_is_read_too() {
        for (var charset : List.of(UTF_8, Charset.forName("windows-1258"))) {
            var mail = "From: a@b.example\nSubject: Tê\u0323p bi\u0323 kho\u0301a\n\nx".getBytes(charset);
            assertEquals("Tệp bị khóa", read(mail).head().subject());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "attachment; filename*=UTF-8''nh%E1%BA%ADt%20k%C3%BD.log",
                "attachment;\n filename*0*=UTF-8''nh%E1%BA%ADt;\n filename*1*=%20k%C3%BD;\n filename*2=.log",
                "attachment;\n filename*0*=UTF-8''nh%E1%BA;\n filename*1*=%ADt%20k%C3%BD.log",
                "attachment; filename=\"=?UTF-8?Q?nh=E1=BA=ADt_k=C3=BD.log?=\"",
                "attachment; filename=\"nhật ký.log\"",
                "attachment; filename=nhat.log; filename*=UTF-8''nh%E1%BA%ADt%20k%C3%BD.log",
                "attachment; filename*=us-ascii''nh%E1%BA%ADt%20k%C3%BD.log",
                "attachment; filename*=nh%E1%BA%ADt%20k%C3%BD.log"
            })
    void file_names_are_read_however_they_were_written(String disposition) {
        var letter = read(
                "From: a@b.example\nContent-Type: application/zip\nContent-Disposition: " + disposition + "\n\nabc");
        assertEquals(
                "nhật ký.log (application/zip, 3 byte)",
                letter.content().attachments().getFirst());
        assertEquals(List.of(MailMark.NO_TEXT), letter.content().marks());
    }

    @Test
    void a_text_that_has_a_name_is_read_where_it_is_all_that_there_is() {
        var inline = "Content-Type: text/plain; name=thu.txt\nContent-Disposition: inline\n\nMay chu";
        var alone = read("From: a@b.example\n" + inline).content();
        assertEquals("May chu", alone.text());
        assertEquals(List.of(), alone.attachments());
        var beside = read("From: a@b.example\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nXem tep\n--b\n"
                        + inline + "\n--b--")
                .content();
        assertEquals("Xem tep", beside.text());
        assertEquals(List.of("thu.txt (text/plain, 7 byte)"), beside.attachments());
    }

    @Test
    void a_name_that_turns_its_direction_round_shows_that_it_does() {
        var letter = read("From: =?utf-8?Q?S=E1=BA=BFp_=E2=80=AEa?= <a@b.example>\nSubject: a\u2066b\n"
                + "Content-Type: application/zip\n"
                + "Content-Disposition: attachment; filename*=UTF-8''anh%E2%80%AEgpj.exe\n\nabc");
        assertEquals(
                "anh\uFFFDgpj.exe (application/zip, 3 byte)",
                letter.content().attachments().getFirst());
        assertEquals("Sếp \uFFFDa", letter.head().senders().getFirst().name());
        assertEquals("a\uFFFDb", letter.head().subject());
    }

    @ParameterizedTest
    @CsvSource({
        "VISCII, TeF5IGNo/CBiuCBt4yBo82EsIPDyaSB0aatuIGNodbVjOiBUjlAg0MMgQpggS0jTQQ==",
        "csVISCII, TeF5IGNo/CBiuCBt4yBo82EsIPDyaSB0aatuIGNodbVjOiBUjlAg0MMgQpggS0jTQQ==",
        "TCVN5712-1, Tbh5IGNo8SBi3iBttyBo42EsIK7faSB0adJuIGNodeljOiBUjFAgp4IgQpEgS0iVQQ==",
        "tcvn3, Tbh5IGNo8SBi3iBttyBo42EsIK7faSB0adJuIGNodeljOiBUjFAgp4IgQpEgS0iVQQ==",
        // Tone marks of their own, and a text that is UTF-8 whatever its label says.
        "TCVN, TWGzeSBjaHWxIGJptCBtYbIgaG+zYSwgrm+waSB0aaqwbiBjaHWrtGM6IFSjtFAgp0GyIEJJtCBLSE+zQQ==",
        "VISCII, TcOheSBjaOG7pyBi4buLIG3DoyBow7NhLCDEkcOyaSB0aeG7gW4gY2h14buZYzogVOG7hlAgxJDDgyBC4buKIEtIw5NB"
    })
    void the_old_vietnamese_charsets_are_read_by_their_label(String label, String body) {
        var mail = "From: a@b.example\nContent-Type: text/plain; charset=" + label
                + "\nContent-Transfer-Encoding: base64\n\n" + body;
        assertEquals(
                "Máy chủ bị mã hóa, đòi tiền chuộc: TỆP ĐÃ BỊ KHÓA",
                read(mail).content().text());
    }

    @Test
    void a_broken_character_does_not_make_utf_8_another_charset() {
        var body = "Máy chủ văn bản bị mã hóa \u00ff dữ liệu".getBytes(UTF_8);
        body[body.length - 1] = (byte) 0xE1;
        var mail = new String(body, ISO_8859_1);
        var read = read(("From: a@b.example\nContent-Type: text/plain; charset=utf-8\n\n" + mail).getBytes(ISO_8859_1));
        assertTrue(
                read.content().text().startsWith("Máy chủ văn bản bị mã hóa"),
                read.content().text());
        var gbk = "朱镕基".getBytes(Charset.forName("GBK"));
        assertEquals("朱镕基", labelled("gb2312", gbk), "a wider charset under the narrower name");
        assertEquals("“Tệp”", labelled("utf-8", "“Tệp”".getBytes(UTF_8)));
    }

    @Test
    void a_text_keeps_its_last_letter_and_one_that_was_cut_stays_utf_8() {
        var short1258 = new byte[] {'G', 'a', 'p', ' ', 'o', 'n', 'g', ' ', 'L', (byte) 0xEA};
        assertEquals("Gap ong Lê", labelled("windows-1258", short1258));
        var named = read("From: a@b.example\nContent-Type: application/zip\n"
                + "Content-Disposition: attachment; filename*=windows-1258''L%EA\n\nabc");
        assertEquals(
                "Lê (application/zip, 3 byte)", named.content().attachments().getFirst());
        // The bound of what is read, 2^20 bytes, is no multiple of the three bytes of this letter.
        var cut = labelled("windows-1258", "ệ".repeat(400_000).getBytes(UTF_8));
        assertTrue(cut.startsWith("ệệệ"), cut.substring(0, 10));
    }

    private static String labelled(String charset, byte[] body) {
        var mail = "From: a@b.example\nContent-Type: text/plain; charset=" + charset
                + "\nContent-Transfer-Encoding: base64\n\n"
                + Base64.getMimeEncoder().encodeToString(body);
        return read(mail).content().text();
    }

    @Test
    void a_text_under_a_western_label_is_vietnamese_only_where_it_can_be() {
        var windows = Charset.forName("windows-1258");
        assertEquals("Tệp bị khóa", latin("Tê\u0323p bi\u0323 kho\u0301a".getBytes(windows)));
        assertEquals("così è più", latin("così è più".getBytes(ISO_8859_1)));
        assertEquals("naïve café", latin("naïve café".getBytes(ISO_8859_1)));
    }

    private String latin(byte[] body) {
        var mail =
                "From: a@b.example\nContent-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: base64\n\n"
                        + Base64.getMimeEncoder().encodeToString(body);
        return read(mail).content().text();
    }

    @Test
    void utf_16_and_other_charsets_are_read_by_their_label() {
        for (var charset : List.of("UTF-16LE", "UTF-16", "ISO-2022-JP", "GB18030", "Shift_JIS")) {
            var body = Base64.getMimeEncoder().encodeToString("漢字".getBytes(Charset.forName(charset)));
            var mail = "From: a@b.example\nContent-Type: text/plain; charset=" + charset
                    + "\nContent-Transfer-Encoding: base64\n\n" + body;
            assertEquals("漢字", read(mail).content().text(), charset);
        }
    }

    @Test
    void of_alternatives_the_plain_one_is_read_and_nothing_twice() {
        assertEquals(
                "chữ thường",
                read(multipart("alternative", plain("chữ thường"), html("<b>chữ</b> thường")))
                        .content()
                        .text());
        assertEquals(
                "chữ thường",
                read(multipart("alternative", html("<b>chữ</b> thường"), plain("chữ thường")))
                        .content()
                        .text());
        assertEquals(
                "chữ đậm",
                read(multipart("alternative", plain("  "), html("<b>chữ đậm</b>")))
                        .content()
                        .text());
        assertEquals(
                "một\n\nhai",
                read(multipart("mixed", plain("một"), html("<p>hai</p>")))
                        .content()
                        .text());
    }

    @Test
    void nested_multiparts_are_read_in_order_and_their_files_named() {
        var alternative = part(multipart(
                "alternative",
                plain("chữ"),
                part(multipart("related", html("<p>chữ</p>"), "Content-Type: image/png\nContent-ID: <1>\n\nPNG"))));
        var letter = read(
                multipart("mixed", alternative, "Content-Type: application/pdf; name=a.pdf\n\nPDF", plain("chân thư")));
        assertEquals("chữ\n\nchân thư", letter.content().text());
        assertEquals(
                List.of("không tên (image/png, 3 byte)", "a.pdf (application/pdf, 3 byte)"),
                letter.content().attachments());
    }

    @Test
    void a_plain_alternative_that_only_speaks_of_html_hides_nothing() {
        var excuse = "Your mail client does not support HTML.";
        var said = "Máy chủ bị mã hóa từ tám giờ sáng.";
        var text = read(multipart("alternative", plain(excuse), html("<p>" + said + "</p>")))
                .content()
                .text();
        assertEquals(excuse + "\n\n[Phần HTML của thư viết khác:]\n" + said, text);
    }

    @Test
    void alternatives_within_alternatives_are_chosen_from_once_each() {
        var mail = plain("chữ");
        for (int i = 0; i < 35; i++) {
            var boundary = "b" + i;
            mail = "Content-Type: multipart/alternative; boundary=" + boundary + "\n\n--" + boundary + "\n" + mail
                    + "\n--" + boundary + "\n" + html("<p>chữ</p>") + "\n--" + boundary + "--\n";
        }
        assertEquals("chữ", read("From: a@b.example\n" + mail).content().text());
    }

    @Test
    void a_mail_inside_the_mail_is_shown_and_its_verdicts_count_for_nothing() {
        var inner =
                "X-SES-Spam-Verdict: PASS\nFrom: ke-gia@evil.example\nSubject: =?UTF-8?Q?L=E1=BB=ABa?=\n\nBấm vào đây";
        var letter =
                read(multipart("mixed", plain("Tôi nhận được thư này"), "Content-Type: message/rfc822\n\n" + inner));
        assertEquals(
                "Tôi nhận được thư này\n\n[Thư đính kèm: Lừa]\nBấm vào đây",
                letter.content().text());
        assertEquals("a@b.example", letter.head().sender().orElseThrow().address());
        assertEquals(List.of(MailMark.FORWARDED), letter.content().marks());
        assertTrue(letter.verdicts().doubt().isPresent());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/ms-tnef; name=winmail.dat|TNEF",
                "application/octet-stream; name=WINMAIL.DAT|TNEF",
                "application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m|SMIME_ENCRYPTED",
                "application/x-pkcs7-mime; smime-type=signed-data; name=smime.p7m|SMIME_SIGNED",
                "application/pkcs7-signature; name=smime.p7s|SMIME_SIGNED",
                "application/pgp-encrypted|PGP_ENCRYPTED",
                "application/pgp-signature; name=signature.asc|PGP_SIGNED",
                "text/calendar; method=REQUEST|CALENDAR",
                "message/delivery-status|DELIVERY_REPORT"
            })
    void what_needs_an_officers_eye_is_marked_and_kept(String type, MailMark mark) {
        var letter = read(multipart("mixed", plain("chữ"), "Content-Type: " + type + "\n\nbytes"));
        assertTrue(
                letter.content().marks().contains(mark),
                letter.content().marks().toString());
        assertEquals("chữ", letter.content().text());
        assertEquals(1, letter.content().attachments().size());
    }

    @Test
    void signed_and_encrypted_wholes_are_marked() {
        var signed = multipart(
                "signed; protocol=\"application/pgp-signature\"",
                plain("chữ"),
                "Content-Type: application/pgp-signature\n\nsig");
        assertEquals(List.of(MailMark.PGP_SIGNED), read(signed).content().marks());
        assertEquals("chữ", read(signed).content().text());
        var inline = read("From: a@b.example\n\n-----BEGIN PGP MESSAGE-----\nabc");
        assertEquals(List.of(MailMark.PGP_ENCRYPTED), inline.content().marks());
    }

    @Test
    void a_mail_without_body_is_a_letter() {
        var letter = read("From: a@b.example\nSubject: [TBSC] Gấp\n");
        assertEquals("[TBSC] Gấp", letter.head().subject());
        assertEquals("", letter.content().text());
        assertEquals(List.of(MailMark.NO_TEXT), letter.content().marks());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: auto-replied",
                "Auto-Submitted: auto-generated; owner-email=\"x\"",
                "Precedence: bulk",
                "Precedence: LIST",
                "Precedence: junk",
                "Precedence: auto_reply",
                "Precedence: auto-reply",
                "X-Auto-Reply: yes",
                "X-MS-Exchange-Inbox-Rules-Loop: a@b.example",
                "Delivered-To: autoresponder",
                "List-Id: <x.example>",
                "List-Unsubscribe: <mailto:x@y.example>",
                "X-Auto-Response-Suppress: OOF, AutoReply",
                "X-Loop: ung-pho",
                "X-Autoreply: yes",
                "Return-Path: <>",
                "Content-Type: multipart/report; report-type=delivery-status; boundary=q",
                "Content-Type: multipart/report; report-type=disposition-notification; boundary=q"
            })
    void mail_from_programs_is_known_by_its_markers(String marker) {
        assertTrue(read(marker + "\nFrom: a@b.example\n\nx").head().automatic(), marker);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MAILER-DAEMON@b.example",
                "noreply@b.example",
                "no-reply+x@b.example",
                "do-not-reply@b.example",
                "postmaster@b.example",
                "bounces+a=b@c.example",
                "khongtraloi@b.example"
            })
    void mail_from_programs_is_known_by_its_sender(String sender) {
        assertTrue(read("From: " + sender + "\n\nx").head().automatic(), sender);
    }

    @Test
    void mail_from_people_is_not_taken_for_a_programs() {
        assertFalse(
                read("Return-Path: <a@b.example>\nAuto-Submitted: no\nPrecedence: normal\nFeedback-ID: 1:AmazonSES\n"
                                + "From: nora@b.example\n\nx")
                        .head()
                        .automatic());
    }

    @Test
    void several_senders_are_no_sender() {
        assertTrue(read("From: a@b.example, c@d.example\n\nx").head().sender().isEmpty());
        assertTrue(read("From: a@b.example\nFrom: c@d.example\n\nx")
                .head()
                .sender()
                .isEmpty());
        assertTrue(read("Subject: x\n\nx").head().sender().isEmpty());
        assertEquals(
                "",
                read("From:\n\nx").head().senders().stream()
                        .map(s -> s.address())
                        .findFirst()
                        .orElse(""));
    }

    @Test
    void the_answered_mails_are_named_nearest_first() {
        var head = read("From: a@b.example\nReferences: <1@x> <2@x>\n\t<3@x>\nIn-Reply-To: <3@x>\n\nx")
                .head();
        assertEquals(List.of("3@x", "2@x", "1@x"), head.answers());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vi-VN|Server down|vi",
                "en-US|Máy hỏng|en",
                "|Máy chủ bị mã hóa|vi",
                "|may chu bi ma hoa du lieu, xin giup|vi",
                "|Our server was encrypted and the files are locked, please help|en",
                "|help|vi"
            })
    void the_language_is_the_named_one_or_the_texts(String header, String text, String language) {
        var named = header == null ? "" : "Content-Language: " + header + "\n";
        assertEquals(
                language,
                read(named + "From: a@b.example\n\n" + text)
                        .content()
                        .language()
                        .tag());
    }

    @Test
    void the_digest_is_of_the_content_whatever_way_it_was_written() {
        var body = "Máy chủ bị mã hóa.\r\n";
        var eight = read(("Received: x\r\nFrom: a@b.example\r\nContent-Type: text/plain; charset=utf-8\r\n"
                        + "Content-Transfer-Encoding: 8bit\r\n\r\n" + body)
                .getBytes(UTF_8));
        var coded = read(("From: a@b.example\r\nContent-Type: text/plain; charset=utf-8\r\n"
                        + "Content-Transfer-Encoding: base64\r\n\r\n"
                        + Base64.getMimeEncoder().encodeToString(body.getBytes(UTF_8)))
                .getBytes(UTF_8));
        assertEquals(eight.content().digest(), coded.content().digest());
        var other = read("From: a@b.example\r\n\r\nMáy khác.\r\n");
        assertFalse(eight.content().digest().equals(other.content().digest()));
    }

    private static String plain(String text) {
        return "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n" + text;
    }

    private static String html(String text) {
        return "Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n" + text;
    }

    /// A whole mail as a part: without its sender.
    private static String part(String mail) {
        return mail.substring(mail.indexOf('\n') + 1);
    }

    private static String multipart(String subtype, String... parts) {
        var boundary = "b" + Math.abs(String.join("", parts).hashCode());
        var mail = new StringBuilder(
                "From: a@b.example\nContent-Type: multipart/" + subtype + "; boundary=" + boundary + "\n\n");
        for (var part : parts) {
            mail.append("--").append(boundary).append('\n').append(part).append('\n');
        }
        return mail.append("--").append(boundary).append("--\n").toString();
    }

    private static Letter read(String mail) {
        return read(mail.getBytes(UTF_8));
    }

    private static Letter read(byte[] mail) {
        return assertInstanceOf(Letter.class, MimeReader.letter(mail));
    }
}
