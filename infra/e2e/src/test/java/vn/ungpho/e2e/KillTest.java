package vn.ungpho.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.ungpho.e2e.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.ungpho.local.Local;

/// The doors' process killed with signal 9 while reports and mails come in: each is there once and whole, or was not
/// accepted. How often it is killed is `ungpho.kills`; the README has the command of the long run. The store is left
/// alone: DynamoDB Local itself can forget its last transaction when it is killed.
class KillTest {

    private static final int KILLS = Integer.getInteger("ungpho.kills", 2);
    private static final int SENDERS = 3;

    /// A sender waits for one answer, and for one acceptance, a bounded time.
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private static final String[] OFFICER = {"Authorization", "Bearer " + Embedded.TOKEN};

    private final Path data = Embedded.folder();
    private final Map<String, String> receipts = new ConcurrentHashMap<>();
    private final AtomicInteger mails = new AtomicInteger();
    private final AtomicBoolean over = new AtomicBoolean();

    @AfterEach
    void the_folder_goes() {
        Embedded.delete(data);
    }

    @Test
    void whatever_was_accepted_is_there_once_and_whole() throws Exception {
        var settings = Embedded.settings(data);
        settings.put("PARAMETER_ReportsBarePerHour", "1000000");
        settings.put("PARAMETER_ReportsPerDay", "10000000");
        try (var local = Local.start(settings)) {
            var client = new Client(local.http());
            killed(local, client);
            receipts.forEach((key, receipt) -> assertEquals(
                    receipt, post(client, key).json().get("receipt").asText(), "the same key again"));
            var found = eventually(
                    receipts.size() + " reports and " + mails + " mails",
                    () -> Optional.of(all(client)).filter(f -> f.size() >= receipts.size() + mails.get()));
            assertEquals(receipts.size() + mails.get(), found.size());
            var sent = receipts.values().stream().sorted().toList();
            var kept = found.stream()
                    .filter(i -> i.get("channel").asText().equals("api"))
                    .map(i -> i.get("receipt").asText())
                    .sorted()
                    .toList();
            assertEquals(sent, kept);
            found.forEach(incident -> assertWhole(client, incident.get("id").asText()));
        }
    }

    /// Sends without a pause from several places while the doors are killed.
    private void killed(Local local, Client client) throws InterruptedException {
        var senders = new ArrayList<Thread>();
        for (int i = 0; i < SENDERS; i++) {
            int sender = i;
            senders.add(Thread.ofVirtual().start(() -> report(client, sender)));
        }
        senders.add(Thread.ofVirtual().start(() -> mail(local.smtpPort())));
        for (int kill = 1; kill <= KILLS; kill++) {
            int before = receipts.size();
            eventually("reports again", () -> Optional.of(receipts.size()).filter(now -> now > before + SENDERS));
            kill(doors());
        }
        over.set(true);
        for (var sender : senders) {
            assertTrue(sender.join(LONGEST), "a sender that does not end");
        }
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        eventually("the end of the doors' process", () -> Optional.of(process).filter(p -> !p.isAlive()));
    }

    private void report(Client client, int sender) {
        for (int number = 0; !over.get(); number++) {
            var key = sender + "-" + number;
            receipts.put(key, accepted(client, key));
        }
    }

    /// The same report with the same key, until it is accepted.
    private static String accepted(Client client, String key) {
        return eventually("report " + key, () -> Optional.of(post(client, key)).filter(a -> a.status() == 201))
                .json()
                .get("receipt")
                .asText();
    }

    private static Client.Answer post(Client client, String key) {
        var report = "{\"description\":\"Tin %s\",\"contact\":{\"phone\":\"0912 345 678\"}}".formatted(key);
        return client.postJson("/reports", report, "Idempotency-Key", key);
    }

    private void mail(int port) {
        for (int number = 0; !over.get(); number++) {
            int sent = number;
            // As many as reports, not as many as the port takes.
            eventually("a report more", () -> Optional.of(receipts.size()).filter(n -> n >= sent || over.get()));
            var mail =
                    "From: <bao-%d@coquan.example>\nSubject: Su co %d\nMessage-ID: <%d@coquan.example>\n\nMay %d bi khoa"
                            .formatted(number, number, number, number);
            try {
                new Mailer(port).send(mail, "baosuco@ungpho.localhost");
                mails.incrementAndGet();
            } catch (jakarta.mail.MessagingException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static ProcessHandle doors() {
        return eventually(
                "the doors' process",
                () -> ProcessHandle.current()
                        .descendants()
                        .filter(p -> p.info().commandLine().orElse("").contains("vn.ungpho.local.doors.Doors"))
                        .filter(p -> p.info().command().orElse("").endsWith("java"))
                        .findFirst());
    }

    /// Every incident of the list, by its pages.
    private static java.util.Collection<JsonNode> all(Client client) {
        var all = new TreeMap<String, JsonNode>();
        var after = Optional.of("");
        while (after.isPresent()) {
            var mark = after.get().isEmpty() ? "" : "&after=" + after.get();
            var page = client.get("/incidents?limit=200" + mark, OFFICER).json();
            page.path("incidents").forEach(i -> all.put(i.get("id").asText(), i));
            after = Optional.ofNullable(page.get("next")).map(JsonNode::asText);
        }
        return all.values();
    }

    /// The report with its procedure, the first entry of its log, and in time a mail to each contact.
    private static void assertWhole(Client client, String id) {
        var told = eventually(
                "the mails of " + id,
                () -> Optional.of(client.get("/incidents/" + id, OFFICER).json())
                        .filter(i -> entries(i, "escalated") >= 3));
        assertEquals(1, entries(told, "opened"), told.toString());
        assertEquals(4, told.get("procedure").size(), told.toString());
    }

    private static long entries(JsonNode incident, String type) {
        return StreamSupport.stream(incident.path("log").spliterator(), false)
                .map(e -> e.get("type").asText())
                .collect(Collectors.groupingBy(t -> t, Collectors.counting()))
                .getOrDefault(type, 0L);
    }
}
