package vn.ungpho.e2e;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.ungpho.e2e.Eventually.eventually;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.ungpho.local.Local;
import vn.ungpho.local.Local.Service;

/// What happens when parts die or everything is stopped: nothing that was accepted is lost.
class RestartTest {

    private static final String[] OFFICER = {"Authorization", "Bearer " + Embedded.TOKEN};
    private static final String REPORT =
            "{\"description\":\"Máy chủ bị mã hóa\",\"contact\":{\"email\":\"anh@coquan.example\"}}";

    private final Path data = Embedded.folder();

    @AfterEach
    void the_folder_goes() {
        Embedded.delete(data);
    }

    @Test
    void everything_is_there_again_after_a_stop() {
        String receipt;
        String key;
        byte[] file;
        try (var local = Local.start(Embedded.settings(data))) {
            var client = new Client(local.http());
            receipt = client.postJson("/reports", REPORT).json().get("receipt").asText();
            eventually(
                    "three mails",
                    () -> Optional.of(client.get("/outbox").body()).filter(b -> mails(b) == 3));
            var issued = client.postJson("/documents", order(client), OFFICER).json();
            key = issued.get("key").asText();
            file = Client.download(issued.get("url").asText());
        }
        try (var local = Local.start(Embedded.settings(data))) {
            var client = new Client(local.http());
            assertTrue(client.get("/incidents", OFFICER).body().contains(receipt));
            assertEquals(3, mails(client.get("/outbox").body()), "sent again");
            var issued = client.postJson("/documents", order(client), OFFICER).json();
            assertEquals(key, issued.get("key").asText());
            assertArrayEquals(file, Client.download(issued.get("url").asText()));
        }
    }

    @Test
    void doors_that_die_are_started_again_and_the_health_says_so_meanwhile() {
        try (var local = Local.start(Embedded.settings(data))) {
            var client = new Client(local.http());
            assertEquals(201, client.postJson("/reports", REPORT).status());
            local.restartDoors();
            var dead = client.get("/health");
            assertEquals(503, dead.status(), dead.body());
            assertTrue(dead.body().contains("doors"), dead.body());
            eventually("healthy again", () -> Optional.of(client.get("/health")).filter(h -> h.status() == 200));
            assertEquals(201, client.postJson("/reports", REPORT).status());
            assertEquals(
                    2, client.get("/incidents", OFFICER).json().get("incidents").size());
        }
    }

    @Test
    void a_store_that_does_not_answer_is_named_and_the_report_is_refused_with_503_until_it_does() throws Exception {
        try (var local = Local.start(Embedded.settings(data))) {
            var client = new Client(local.http());
            local.interrupt(Service.DYNAMODB);
            var health = client.get("/health");
            assertEquals(503, health.status(), health.body());
            var parts = StreamSupport.stream(health.json().get("parts").spliterator(), false)
                    .filter(p -> p.get("status").asText().equals("down"))
                    .map(p -> p.get("name").asText())
                    .toList();
            assertEquals(List.of("store"), parts);
            var answer = client.postJson("/reports", REPORT);
            assertEquals(503, answer.status(), answer.body());
            local.resume(Service.DYNAMODB);
            eventually("healthy again", () -> Optional.of(client.get("/health")).filter(h -> h.status() == 200));
            assertEquals(201, client.postJson("/reports", REPORT).status());
        }
    }

    @Test
    void a_store_that_dies_is_started_again_and_a_mail_that_was_taken_meanwhile_is_not_lost() throws Exception {
        try (var local = Local.start(Embedded.settings(data))) {
            var client = new Client(local.http());
            Embedded.killTable(local);
            new Mailer(local.smtpPort())
                    .send("From: anh@coquan.example\nSubject: Su co\n\nMay chu bi khoa", "suco@snv.example");
            eventually(
                    "incident of the mail",
                    () -> Optional.of(client.get("/incidents", OFFICER))
                            .filter(a -> a.status() == 200)
                            .filter(a -> a.json().get("incidents").size() == 1));
        }
    }

    private static int mails(String page) {
        return page.split("\\.eml\">", -1).length - 1;
    }

    private static String order(Client client) {
        var id = client.get("/incidents", OFFICER).json().at("/incidents/0/id").asText();
        return "{\"kind\":\"summary\",\"incident\":\"" + id + "\"}";
    }
}
