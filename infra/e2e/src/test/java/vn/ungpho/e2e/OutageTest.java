package vn.ungpho.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.ungpho.e2e.Eventually.eventually;

import jakarta.mail.MessagingException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.ungpho.local.Local;
import vn.ungpho.local.Local.Service;

/// A service of AWS away for a while and back again: nothing that was accepted is lost, and what could not be accepted
/// says so. The while is `ungpho.outage` seconds; the README has the command of the long run.
class OutageTest {

    private static final Duration AWAY = Duration.ofSeconds(Integer.getInteger("ungpho.outage", 2));

    /// Between two attempts of somebody who tries again while it lasts.
    private static final Duration PAUSE = Duration.ofSeconds(10);

    /// Between the answer to a report and the first attempt to send its mails, with time for doors that start.
    private static final Duration ON_ITS_WAY = Duration.ofSeconds(4);

    /// Past the pause after each refusal so far, so that the next sweep comes at once and finds what is to be sent.
    private static final String RESTED = "{\"shift\":\"" + AWAY.multipliedBy(2).plusMinutes(2) + "\"}";

    /// What has failed time and again rests as long again before its next attempt, which is a sweep's; a slow machine
    /// may need a second sweep.
    private static final Duration LONGEST = AWAY.multipliedBy(2).plusMinutes(5);

    private static final String[] OFFICER = {"Authorization", "Bearer " + Embedded.TOKEN};
    private static final String REPORT =
            "{\"description\":\"Máy chủ bị mã hóa\",\"contact\":{\"phone\":\"0912 345 678\"}}";
    private static final String MAIL =
            "From: <anh@coquan.example>\nSubject: Su co\nMessage-ID: <1@coquan.example>\n\nMay chu bi khoa";
    private static final String INBOX = "baosuco@ungpho.localhost";

    private final Path data = Embedded.folder();

    @AfterEach
    void the_folder_goes() {
        Embedded.delete(data);
    }

    @Test
    void reports_are_taken_in_without_the_mail_service_and_their_notices_go_out_when_it_is_back() {
        try (var local = Local.start(Traffic.unlimited(Embedded.settings(data)))) {
            var client = new Client(local.http());
            local.interrupt(Service.SES);
            int taken = meanwhile(() -> assertEquals(201, report(client)));
            eventually("down", () -> Optional.of(client.get("/health").body()).filter(b -> b.contains("down")));
            // The mails are on their way to a service that is not there.
            pause(ON_ITS_WAY.toNanos());
            assertEquals(0, mails(client));
            local.resume(Service.SES);
            assertEquals(200, client.postJson("/clock", RESTED, OFFICER).status());
            eventually(
                    "three mails each",
                    LONGEST,
                    () -> Optional.of(mails(client)).filter(n -> n >= 3 * taken));
            assertEquals(taken, incidents(client).size());
            incidents(client).forEach(incident -> assertTold(client, incident));
        }
    }

    @Test
    void without_objects_reports_are_taken_in_and_a_mail_is_told_to_come_again_and_taken_in_then() throws Exception {
        try (var local = Local.start(Traffic.unlimited(Embedded.settings(data)))) {
            var client = new Client(local.http());
            local.interrupt(Service.S3);
            var mailer = new Mailer(local.smtpPort());
            int taken = meanwhile(() -> {
                assertEquals(201, report(client), "a report needs no object store, and the door starts without it");
                assertThrows(MessagingException.class, () -> mailer.send(MAIL, INBOX));
            });
            local.resume(Service.S3);
            mailer.send(MAIL, INBOX);
            eventually(
                    "the mail's incident",
                    LONGEST,
                    () -> Optional.of(incidents(client)).filter(i -> i.size() == taken + 1));
            incidents(client).forEach(incident -> assertAnchored(client, incident));
        }
    }

    @Test
    void without_the_store_a_report_is_told_to_come_again_and_a_mail_waits() throws Exception {
        try (var local = Local.start(Traffic.unlimited(Embedded.settings(data)))) {
            var client = new Client(local.http());
            var key = UUID.randomUUID().toString();
            local.interrupt(Service.DYNAMODB);
            new Mailer(local.smtpPort()).send(MAIL, INBOX);
            meanwhile(() -> assertEquals(
                    503,
                    client.postJson("/reports", REPORT, "Idempotency-Key", key).status()));
            local.resume(Service.DYNAMODB);
            // What was refused may have been written after all; the same key makes one of both.
            eventually(
                    "the report",
                    LONGEST,
                    () -> Optional.of(client.postJson("/reports", REPORT, "Idempotency-Key", key))
                            .filter(a -> a.status() == 201));
            eventually(
                    "report and mail",
                    LONGEST,
                    () -> Optional.of(client.get("/incidents", OFFICER))
                            .filter(a -> a.status() == 200)
                            .filter(a -> a.json().get("incidents").size() == 2));
            incidents(client).forEach(incident -> assertTold(client, incident));
        }
    }

    /// Does something again and again for as long as the service is away, and says how often.
    private static int meanwhile(Runnable act) {
        var end = System.nanoTime() + AWAY.toNanos();
        int times = 0;
        do {
            act.run();
            times++;
            pause(Math.min(PAUSE.toNanos(), end - System.nanoTime()));
        } while (System.nanoTime() < end);
        return times;
    }

    private static void pause(long nanos) {
        try {
            Thread.sleep(Duration.ofNanos(Math.max(0, nanos)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int report(Client client) {
        return client.postJson("/reports", REPORT).status();
    }

    private static List<String> incidents(Client client) {
        var list = client.get("/incidents?limit=200", OFFICER).json().get("incidents");
        return StreamSupport.stream(list.spliterator(), false)
                .map(i -> i.get("id").asText())
                .toList();
    }

    /// Its contacts were told, each by a mail.
    private static void assertTold(Client client, String incident) {
        eventually(
                "the mails of " + incident,
                LONGEST,
                () -> Optional.of(client.get("/incidents/" + incident, OFFICER).json())
                        .filter(i -> i.get("log").findValuesAsText("type").stream()
                                        .filter("escalated"::equals)
                                        .count()
                                >= 3));
    }

    /// Its log is whole, also by what was kept of it beside the store.
    private static void assertAnchored(Client client, String incident) {
        eventually(
                "the anchor of " + incident,
                LONGEST,
                () -> Optional.of(client.get("/incidents/" + incident + "/verify", OFFICER))
                        .filter(a -> a.status() == 200)
                        .map(Client.Answer::json)
                        .filter(v -> v.path("verdict").asText().equals("intact"))
                        .filter(v ->
                                v.path("anchored").asInt() == v.path("entries").asInt()));
    }

    private static int mails(Client client) {
        return client.get("/outbox").body().split("\\.eml\">", -1).length - 1;
    }
}
