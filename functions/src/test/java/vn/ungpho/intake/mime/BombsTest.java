package vn.ungpho.intake.mime;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import vn.ungpho.incident.MailMark;
import vn.ungpho.intake.ReadMail.Letter;

/// Mails made to break their reader.
class BombsTest {

    private static final int LARGEST_MAIL = 40 * 1024 * 1024;
    private static final String HEAD = "From: a@b.example\n";

    @Test
    void forty_megabytes_are_read_in_the_memory_of_a_few() {
        for (var line : new int[] {76, Integer.MAX_VALUE}) {
            var mail = attachment(LARGEST_MAIL, line);
            var before = allocated();
            var letter = read(mail);
            // The stream reuses its buffers, so what it ever asked for is a small part of what went through.
            assertTrue(allocated() - before < LARGEST_MAIL, "allocated " + (allocated() - before));
            assertEquals("Xem tệp.", letter.content().text());
            assertTrue(letter.content().attachments().getFirst().startsWith("a.bin"));
        }
    }

    @Test
    void a_text_of_forty_megabytes_is_read_to_its_bound_and_marked() {
        var mail = new byte[LARGEST_MAIL];
        Arrays.fill(mail, (byte) 'a');
        var head = (HEAD + "\n").getBytes(US_ASCII);
        System.arraycopy(head, 0, mail, 0, head.length);
        var letter = read(mail);
        assertEquals(1 << 20, letter.content().text().length());
        assertTrue(letter.content().marks().contains(MailMark.SHORTENED));
    }

    @Test
    void thousands_of_parts_are_read_and_tens_of_thousands_marked() {
        assertEquals(4_000, read(parts(4_000)).content().attachments().size());
        var many = read(parts(50_000));
        assertTrue(many.content().marks().contains(MailMark.TOO_COMPLEX));
        assertTrue(many.content().attachments().size() <= 5_001);
    }

    @Test
    void what_was_not_read_to_its_end_does_not_pass_for_what_begins_the_same() {
        var other = parts(50_000);
        other[other.length - 10] = 'q';
        assertTrue(!read(parts(50_000))
                .content()
                .digest()
                .equals(read(other).content().digest()));
    }

    @Test
    void deep_multiparts_and_mails_in_mails_are_read_to_a_depth() {
        for (var kind : new String[] {"multipart/mixed; boundary=b%d\n\n--b%d\n", "message/rfc822\n\n"}) {
            var mail = new StringBuilder(HEAD);
            for (int i = 0; i < 20_000; i++) {
                mail.append("Content-Type: ").append(kind.replace("%d", String.valueOf(i)));
            }
            assertTrue(read(mail.toString().getBytes(UTF_8)).content().marks().contains(MailMark.TOO_COMPLEX), kind);
        }
    }

    @Test
    void a_zip_bomb_is_a_file_like_any_other() throws IOException {
        var zip = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("bom"));
            out.write(new byte[100 * 1024 * 1024]);
        }
        var mail = HEAD + "Content-Type: application/zip; name=bom.zip\nContent-Transfer-Encoding: base64\n\n"
                + java.util.Base64.getMimeEncoder().encodeToString(zip.toByteArray());
        var listed = read(mail.getBytes(UTF_8)).content().attachments().getFirst();
        assertEquals("bom.zip (application/zip, " + zip.size() + " byte)", listed);
    }

    @Test
    void hostile_headers_and_markup_end_in_reasonable_time() {
        var bombs = new String[] {
            HEAD + "Subject: " + "=?".repeat(90_000) + "\n\nx",
            HEAD + "Subject: " + "=?utf-8?Q?a?= ".repeat(15_000) + "\n\nx",
            HEAD + "To: " + "<".repeat(190_000) + "\n\nx",
            HEAD + "To: " + "a@b.example,".repeat(15_000) + "\n\nx",
            HEAD + "To: " + "(".repeat(190_000) + "\n\nx",
            HEAD + "References: " + "<a@b> ".repeat(30_000) + "\n\nx",
            HEAD + "Content-Type: text/plain;" + " a*1=b;".repeat(25_000) + "\n\nx",
            HEAD + "X: y\n".repeat(20_000) + "\nx",
            HEAD + "Content-Type: text/html\n\n" + "<b> </b>".repeat(120_000),
            HEAD + "Content-Type: text/html\n\n" + "<div>".repeat(200_000),
            HEAD + "Content-Type: text/html\n\n" + "<a x=%s><i><p>".repeat(70_000),
            HEAD + "Content-Type: text/html\n\n" + "<table><tr><td>".repeat(60_000),
            HEAD + "Content-Type: text/html\n\n" + "&nbsp; ".repeat(140_000),
            HEAD + "Content-Type: text/html\n\n" + "<br>".repeat(250_000) + "x",
            HEAD + "\n" + "\u0301".repeat(500_000),
            HEAD + "Content-Type: text/plain; charset=" + "x".repeat(190_000) + "\n\nx",
            HEAD + "Content-Type: text/plain; charset=x-JISAutoDetect\n\n" + "\u001b$B".repeat(300_000),
            HEAD + "Content-Type: text/plain; charset=utf-7\n\n" + "+AAAA".repeat(200_000),
            HEAD + "Content-Type: text/plain; charset=UTF-32\n\n" + "\u0000".repeat(1_000_000),
            HEAD + "Subject: " + everyCharset() + "\n\nx",
            HEAD + "\n" + " ".repeat(1_000_000) + "x",
        };
        for (int i = 0; i < bombs.length; i++) {
            var bytes = bombs[i].getBytes(UTF_8);
            var number = i;
            org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                    java.time.Duration.ofSeconds(30), () -> MimeReader.letter(bytes), "bomb " + number);
        }
    }

    /// A word in each charset that Java knows, each cut in the middle of a character.
    private static String everyCharset() {
        return java.nio.charset.Charset.availableCharsets().keySet().stream()
                .map(name -> "=?" + name + "?B?/////hsk?= ")
                .collect(java.util.stream.Collectors.joining())
                .repeat(20);
    }

    private static byte[] attachment(int size, int line) {
        var head = (HEAD + "Content-Type: multipart/mixed; boundary=q\n\n--q\n\nXem tệp.\n--q\n"
                        + "Content-Type: application/octet-stream; name=a.bin\nContent-Transfer-Encoding: base64\n\n")
                .getBytes(UTF_8);
        var mail = new byte[size];
        for (int i = 0; i < size; i++) {
            mail[i] = (byte) (i % 77 == line ? '\n' : 'A' + i % 26);
        }
        System.arraycopy(head, 0, mail, 0, head.length);
        return mail;
    }

    private static byte[] parts(int count) {
        return (HEAD + "Content-Type: multipart/mixed; boundary=q\n\n"
                        + "--q\nContent-Type: image/png\n\nx\n".repeat(count)
                        + "--q--\n              ")
                .getBytes(UTF_8);
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
                .getThreadAllocatedBytes(Thread.currentThread().threadId());
    }

    private static Letter read(byte[] mail) {
        return assertInstanceOf(Letter.class, MimeReader.letter(mail));
    }
}
