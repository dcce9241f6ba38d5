package vn.ungpho.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.ungpho.e2e.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;

/// Reports and mails that come in without a pause from several places while parts of the system die. Each is sent
/// again, with the same key or as the same mail, until it is accepted; afterwards each has to be there once and
/// whole.
final class Traffic {

    private static final int SENDERS = 3;

    /// A sender waits for one answer, and for one acceptance, a bounded time.
    private static final Duration LONGEST = Duration.ofMinutes(5);

    /// A mail that its sender died over is sent again once the mail service could have told of it: past the
    /// `reconciliation` of the escalation's timetable.
    private static final String RECONCILED = "{\"shift\":\"PT11M\"}";

    /// After many deaths many mails wait.
    private static final Duration ALL_MAILS = Duration.ofMinutes(10);

    private static final String[] OFFICER = {"Authorization", "Bearer " + Embedded.TOKEN};

    private final Client client;
    private final Mailer mailer;
    private final Map<String, String> receipts = new ConcurrentHashMap<>();
    /// What became of each sender's last attempt, for the message when there are no more.
    private final Map<String, String> last = new ConcurrentHashMap<>();

    private final AtomicInteger mails = new AtomicInteger();
    private final AtomicBoolean over = new AtomicBoolean();
    private final List<Thread> senders = new ArrayList<>();

    Traffic(Client client, Mailer mailer) {
        this.client = client;
        this.mailer = mailer;
    }

    /// Settings of a system that takes in as much as is sent.
    static Map<String, String> unlimited(Map<String, String> settings) {
        settings.put("PARAMETER_ReportsBarePerHour", "1000000");
        settings.put("PARAMETER_ReportsPerDay", "10000000");
        return settings;
    }

    void start() {
        for (int i = 0; i < SENDERS; i++) {
            int sender = i;
            senders.add(Thread.ofVirtual().start(() -> report(sender)));
        }
        senders.add(Thread.ofVirtual().start(this::mail));
    }

    /// Waits until more reports and another mail were accepted.
    void awaitMore() {
        int reports = receipts.size();
        int before = mails.get();
        eventually(
                () -> "reports again; last " + last,
                () -> Optional.of(receipts.size()).filter(now -> now > reports + SENDERS));
        eventually("mails again", () -> Optional.of(mails.get()).filter(now -> now > before));
    }

    /// Lets every sender get its last one accepted.
    void stop() throws InterruptedException {
        over.set(true);
        for (var sender : senders) {
            assertTrue(sender.join(LONGEST), "a sender that does not end");
        }
    }

    /// Whatever was accepted is there once and whole, and nothing else; the same key gives the same receipt.
    void assertAllThere() {
        receipts.forEach((key, receipt) -> assertEquals(
                receipt, post(key).orElseThrow().json().get("receipt").asText(), "the same key again"));
        int accepted = receipts.size() + mails.get();
        var found = eventually(
                receipts.size() + " reports and " + mails + " mails",
                () -> Optional.of(all()).filter(f -> f.size() >= accepted));
        assertEquals(accepted, found.size());
        var sent = receipts.values().stream().sorted().toList();
        var kept = found.stream()
                .filter(i -> i.get("channel").asText().equals("api"))
                .map(i -> i.get("receipt").asText())
                .sorted()
                .toList();
        assertEquals(sent, kept);
        assertEquals(200, client.postJson("/clock", RECONCILED, OFFICER).status());
        found.forEach(incident -> assertWhole(incident.get("id").asText()));
    }

    private void report(int sender) {
        for (int number = 0; !over.get(); number++) {
            var key = sender + "-" + number;
            receipts.put(key, accepted(key));
        }
    }

    private String accepted(String key) {
        return eventually("report " + key, () -> post(key).filter(a -> a.status() == 201))
                .json()
                .get("receipt")
                .asText();
    }

    /// The answer, if one came.
    private Optional<Client.Answer> post(String key) {
        var report = "{\"description\":\"Tin %s\",\"contact\":{\"phone\":\"0912 345 678\"}}".formatted(key);
        var sender = key.substring(0, key.indexOf('-'));
        try {
            var answer = client.postJson("/reports", report, "Idempotency-Key", key);
            last.put(sender, key + " " + answer.status() + " " + answer.body());
            return Optional.of(answer);
        } catch (UncheckedIOException nobodyThere) {
            last.put(sender, key + " " + nobodyThere);
            return Optional.empty();
        }
    }

    private void mail() {
        for (int number = 0; !over.get(); number++) {
            int sent = number;
            // As many as reports, not as many as the port takes.
            eventually("a report more", () -> Optional.of(receipts.size()).filter(n -> n >= sent || over.get()));
            eventually("mail " + number, () -> Optional.of(taken(sent)).filter(taken -> taken));
            mails.incrementAndGet();
        }
    }

    private boolean taken(int number) {
        var mail = "From: <bao-%d@coquan.example>\nSubject: Su co %d\nMessage-ID: <%d@coquan.example>\n\nMay %d bi khoa"
                .formatted(number, number, number, number);
        try {
            mailer.send(mail, "baosuco@ungpho.localhost");
            return true;
        } catch (jakarta.mail.MessagingException sendAgain) {
            return false;
        }
    }

    /// Every incident of the list, by its pages.
    private Collection<JsonNode> all() {
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
    private void assertWhole(String id) {
        var told = eventually(
                "the mails of " + id,
                ALL_MAILS,
                () -> Optional.of(client.get("/incidents/" + id, OFFICER).json())
                        .filter(i -> entries(i, "escalated") >= 3));
        assertEquals(1, entries(told, "opened"), told.toString());
        assertEquals(4, told.get("procedure").size(), told.toString());
    }

    private static long entries(JsonNode incident, String type) {
        return StreamSupport.stream(incident.path("log").spliterator(), false)
                .filter(e -> e.get("type").asText().equals(type))
                .count();
    }
}
