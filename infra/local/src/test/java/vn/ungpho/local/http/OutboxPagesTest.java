package vn.ungpho.local.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ungpho.local.mail.Mails;
import vn.ungpho.local.mail.Outbox;

class OutboxPagesTest {
    private static final String MAIL = """
            Subject: =?UTF-8?B?QsOhbyBz4buxIGPhu5E=?=
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: 8bit

            Xem <script>alert(1)</script> tại http://127.0.0.1:8080/x?a=1&b=2
            """;

    @TempDir
    private Path dataDir;

    private OutboxPages pages;

    @BeforeEach
    void keepOneMail() throws IOException {
        Outbox outbox = new Outbox(dataDir);
        pages = new OutboxPages(outbox);
        Mails.keep(outbox, "m-1", MAIL);
        Files.writeString(dataDir.resolve("secret-key.eml"), "bí mật");
        Files.writeString(dataDir.resolve("officer-token"), "bí mật");
    }

    @Test
    void the_list_shows_time_recipient_and_decoded_subject() throws IOException {
        String html = body("/outbox");
        assertTrue(html.contains("08:02:03 23/07/2026"), html);
        assertTrue(html.contains("vanthu@y.localhost"), html);
        assertTrue(html.contains("<a href=\"/outbox/m-1\">Báo sự cố</a>"), html);
    }

    @Test
    void a_mails_text_is_shown_escaped_with_its_links() throws IOException {
        String html = body("/outbox/m-1");
        assertTrue(html.contains("&lt;script&gt;"), html);
        assertFalse(html.contains("<script"), html);
        assertTrue(html.contains("href=\"http://127.0.0.1:8080/x?a=1&amp;b=2\""), html);
    }

    @Test
    void every_page_forbids_scripts_and_frames() throws IOException {
        var policy = pages.answer(Requests.get("/outbox/m-1")).headers().stream()
                .filter(header -> header.getKey().equals("Content-Security-Policy"))
                .findFirst()
                .orElseThrow()
                .getValue();
        assertTrue(policy.startsWith("default-src 'none'; style-src 'sha256-"), policy);
        assertTrue(policy.contains("frame-ancestors 'none'"), policy);
        assertFalse(policy.contains("unsafe"), policy);
    }

    @Test
    void the_stored_mail_comes_byte_by_byte() throws IOException {
        assertEquals(MAIL, body("/outbox/m-1.eml"));
    }

    @Test
    void nothing_outside_the_outbox_is_reached() throws IOException {
        for (String path : List.of(
                "/outbox/../secret-key.eml",
                "/outbox/..%2Fsecret-key.eml",
                "/outbox/%2e%2e/secret-key.eml",
                "/outbox/../officer-token",
                "/outbox//etc/passwd",
                "/outbox/m-1%00.eml",
                "/outbox/.eml",
                "/outbox/m-2.eml",
                "/outbox/" + "a".repeat(5000) + ".eml")) {
            assertEquals(404, pages.answer(Requests.get(path)).status(), path);
        }
    }

    @Test
    void a_strange_host_name_is_refused() throws IOException {
        Request request = Requests.get("/outbox");
        request.headers().set("Host", "evil.example:8080");
        assertEquals(403, pages.answer(request).status());
    }

    @Test
    void the_pages_can_only_be_read() throws IOException {
        assertEquals(405, pages.answer(Requests.post("/outbox", "")).status());
    }

    private String body(String path) throws IOException {
        Response response = pages.answer(Requests.get(path));
        assertEquals(200, response.status());
        return new String(response.body(), UTF_8);
    }
}
