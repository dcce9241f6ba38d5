package vn.ungpho.intake.mime;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.Base64;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;
import vn.ungpho.intake.ReadMail.Letter;

/// Whatever comes in: no exception goes out, and what an honest mail says is read as it was written. How many inputs
/// are tried is `jqwik.tries.default`; the README has the command of the long run.
class MimeReaderPropertiesTest {

    private static final List<String> SCRAPS = List.of(
            "From: ",
            "a@b.example",
            "Subject: ",
            "=?UTF-8?B?",
            "=?windows-1258?Q?=E1=F2",
            "?=",
            "Content-Type: ",
            "multipart/mixed; boundary=b",
            "multipart/alternative; boundary=\"b\"",
            "multipart/report; report-type=delivery-status; boundary=b",
            "message/rfc822",
            "text/html; charset=",
            "text/plain; charset=\"utf-16\"",
            "application/ms-tnef; name*0*=utf-8''%E1%BA;",
            " name*1*=%ADt",
            "Content-Transfer-Encoding: base64",
            "Content-Transfer-Encoding: quoted-printable",
            "Content-Transfer-Encoding: x-uuencode",
            "Content-Disposition: attachment; filename=\"",
            "Received: from a by inbound-smtp.ap-southeast-1.amazonaws.com",
            "X-SES-Spam-Verdict: PASS",
            "Authentication-Results: amazonses.com; dmarc=pass",
            "References: <1@x>",
            "\r\n",
            "\n",
            "\r",
            "\n\n",
            "\n--b\n",
            "\n--b--\n",
            "\u0000",
            "\uD83D\uDE31",
            "<div><table><b>",
            "&#x110000;",
            "-----BEGIN PGP MESSAGE-----",
            "Máy chủ",
            "====",
            "=C3=",
            "%%%",
            ";;;",
            "\"\\\"",
            "((((",
            "<<<<");

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void scraps_of_mail_in_any_order_are_read_without_an_exception(@ForAll("scraps") byte[] mail) {
        sound(MimeReader.letter(mail));
    }

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void any_bytes_are_read_without_an_exception(@ForAll @Size(max = 2_000) byte[] mail) {
        sound(MimeReader.letter(mail));
    }

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void a_mail_with_some_bytes_changed_is_read_without_an_exception(
            @ForAll("honest") byte[] mail, @ForAll @Size(max = 20) List<Integer> places, @ForAll byte value) {
        places.forEach(place -> mail[Math.floorMod(place, mail.length)] = value);
        sound(MimeReader.letter(mail));
    }

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void a_mail_that_was_cut_anywhere_is_read_without_an_exception(@ForAll("honest") byte[] mail, @ForAll int place) {
        sound(MimeReader.letter(java.util.Arrays.copyOf(mail, Math.floorMod(place, mail.length))));
    }

    @Property
    void what_an_honest_mail_says_is_read_as_it_was_written(
            @ForAll("words") String subject, @ForAll("words") String text) {
        var letter = assertInstanceOf(Letter.class, MimeReader.letter(honest(subject, text)));
        assertEquals(shown(subject), letter.head().subject());
        assertEquals(shown(text), letter.content().text());
    }

    private static void sound(Object read) {
        if (read instanceof Letter letter) {
            var text = letter.content().text()
                    + letter.head().subject()
                    + letter.head().senders();
            assertEquals(text, new String(text.getBytes(UTF_8), UTF_8), "halves of characters");
            assertTrue(text.chars().noneMatch(c -> c == 0), "control characters");
            assertTrue(letter.verdicts().doubt().isPresent() || MimeReaderPropertiesTest.isProven(letter));
        }
    }

    private static boolean isProven(Letter letter) {
        return letter.verdicts().spam().equals("PASS")
                && letter.verdicts().dmarc().equals("pass");
    }

    @Provide
    static Arbitrary<byte[]> scraps() {
        var scrap = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(8, Arbitraries.of(SCRAPS)),
                net.jqwik.api.Tuple.of(1, Arbitraries.strings().ofMaxLength(20)));
        return scrap.list().ofMaxSize(60).map(list -> String.join("", list).getBytes(UTF_8));
    }

    @Provide
    static Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars("aăâbcdđeêghiklmnoôơpqrstuưvxyÁÀẢÃẠắằẳẵặ 😱漢<>&\"'()[]=?_%"
                        .codePoints()
                        .filter(Character::isBmpCodePoint)
                        .mapToObj(Character::toString)
                        .collect(java.util.stream.Collectors.joining())
                        .toCharArray())
                .ofMinLength(1)
                .ofMaxLength(200)
                .filter(s -> !s.isBlank());
    }

    @Provide
    static Arbitrary<byte[]> honest() {
        return Combinators.combine(words(), words()).as(MimeReaderPropertiesTest::honest);
    }

    private static byte[] honest(String subject, String text) {
        var encoder = Base64.getMimeEncoder();
        return ("From: =?UTF-8?B?" + base64("Văn thư") + "?= <a@b.example>\r\n"
                        + "Subject: =?UTF-8?B?" + base64(subject) + "?=\r\n"
                        + "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"ranh-gioi\"\r\n\r\n"
                        + "--ranh-gioi\r\nContent-Type: multipart/alternative; boundary=trong\r\n\r\n"
                        + "--trong\r\nContent-Type: text/plain; charset=utf-8\r\n"
                        + "Content-Transfer-Encoding: base64\r\n\r\n" + encoder.encodeToString(text.getBytes(UTF_8))
                        + "\r\n--trong\r\nContent-Type: text/html; charset=utf-8\r\n"
                        + "Content-Transfer-Encoding: base64\r\n\r\n"
                        + encoder.encodeToString(html(text).getBytes(UTF_8))
                        + "\r\n--trong--\r\n"
                        + "--ranh-gioi\r\nContent-Type: application/zip; name*=UTF-8''%E1%BB%87.zip\r\n\r\nPK\r\n"
                        + "--ranh-gioi--\r\n")
                .getBytes(ISO_8859_1);
    }

    /// The same words for a browser.
    private static String html(String text) {
        return "<p>" + text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") + "</p>";
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    }

    private static String shown(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }
}
