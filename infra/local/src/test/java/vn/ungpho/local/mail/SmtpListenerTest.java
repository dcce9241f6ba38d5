package vn.ungpho.local.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ungpho.local.Credentials;
import vn.ungpho.local.Room;
import vn.ungpho.local.objects.ObjectStore;
import vn.ungpho.local.queue.BucketEvents;
import vn.ungpho.local.queue.BucketNotification;
import vn.ungpho.local.queue.FileQueue;
import vn.ungpho.local.queue.Message;
import vn.ungpho.local.template.BucketRule;
import vn.ungpho.local.template.MailRule;
import vn.ungpho.local.template.QueueSpec;

class SmtpListenerTest {
    private static final MailRule RULE = new MailRule("a@b.localhost", "inbox", "mail/", "mail");
    private static final QueueSpec SPEC = new QueueSpec("mail", Duration.ofSeconds(30), Optional.empty());

    @TempDir
    private Path dataDir;

    private ObjectStore objects;
    private FileQueue queue;
    private BucketEvents events;
    private SmtpListener smtp;

    @BeforeEach
    void start() throws IOException {
        queue = new FileQueue(dataDir.resolve("queues"), SPEC);
        events = new BucketEvents(List.of(new BucketRule("inbox", "mail/", "", "mail")), Map.of("mail", queue));
        objects = new ObjectStore(
                dataDir,
                freePort(),
                new Credentials("KEY", "secret"),
                new ObjectStore.Buckets(List.of("inbox"), events, new Room(dataDir, 0)));
        smtp = new SmtpListener(0, new Inbox(RULE, objects.client()));
    }

    @AfterEach
    void stop() {
        smtp.close();
        objects.close();
    }

    @Test
    void a_mail_that_was_taken_lies_in_the_bucket_and_is_notified() throws IOException {
        assertEquals("250", send("Subject: x\r\n\r\nxin chào\r\n.\r\n"));
        List<Message> notified = queue.receive(10, Instant.now());
        assertEquals(1, notified.size());
        String key = new ObjectMapper()
                .readTree(notified.getFirst().body())
                .at("/Records/0/s3/object/key")
                .asText();
        String stored = objects.client()
                .getObjectAsBytes(get -> get.bucket("inbox").key(key))
                .asString(UTF_8);
        assertTrue(key.matches("mail/[a-z0-9]{40}"), key);
        assertTrue(stored.startsWith("Return-Path: <nguoi@gui.localhost>\r\n"), stored);
        assertTrue(stored.endsWith("Subject: x\r\n\r\nxin chào\r\n"), stored);
    }

    @Test
    void many_come_at_once_and_each_is_taken() throws Exception {
        List<Socket> greeted = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 30; i++) {
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), smtp.port());
                greeted.add(socket);
                assertEquals('2', socket.getInputStream().read());
            }
            List<Callable<String>> sending = Collections.nCopies(30, () -> send("Subject: x\r\n\r\ny\r\n.\r\n"));
            for (Future<String> answer : threads.invokeAll(sending)) {
                assertEquals("250", answer.get());
            }
        } finally {
            for (Socket socket : greeted) {
                socket.close();
            }
        }
        assertEquals(
                30, objects.client().listObjectsV2(list -> list.bucket("inbox")).keyCount());
    }

    @Test
    void a_mail_that_cannot_be_stored_is_to_be_sent_again_and_is_not_notified() throws IOException {
        objects.close();
        assertEquals("451", send("Subject: x\r\n\r\ny\r\n.\r\n"));
        assertTrue(queue.receive(10, Instant.now()).isEmpty());
    }

    @Test
    void after_a_crash_a_stored_mail_is_notified_and_one_that_was_not_stored_is_forgotten() {
        queue.promise(BucketNotification.created("inbox", "mail/stored", 1, Instant.now()));
        queue.promise(BucketNotification.created("inbox", "mail/missing", 1, Instant.now()));
        events.settlePromises((bucket, key) -> bucket.equals("inbox") && key.equals("mail/stored"));
        List<Message> notified = queue.receive(10, Instant.now());
        assertEquals(1, notified.size());
        assertTrue(notified.getFirst().body().contains("mail/stored"));
        assertTrue(queue.promises().isEmpty());
    }

    /// Sends one mail and returns the code that answers its last line.
    private String send(String data) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), smtp.port())) {
            BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
            in.readLine();
            for (String line :
                    List.of("HELO may", "MAIL FROM:<nguoi@gui.localhost>", "RCPT TO:<a@b.localhost>", "DATA")) {
                write(socket.getOutputStream(), line + "\r\n");
                in.readLine();
            }
            write(socket.getOutputStream(), data);
            return in.readLine().substring(0, 3);
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(UTF_8));
        out.flush();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
