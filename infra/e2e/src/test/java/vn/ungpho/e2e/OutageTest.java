package vn.ungpho.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.ungpho.e2e.Eventually.eventually;

import jakarta.mail.MessagingException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.ungpho.local.Local;
import vn.ungpho.local.Local.Service;

/// A service of AWS away for a while and back again: nothing that was accepted is lost, and what could not be accepted
/// says so. The while is seconds here; a longer one is more of the same attempts (RestartTest takes the store away).
class OutageTest {

    private static final String[] OFFICER = {"Authorization", "Bearer " + Embedded.TOKEN};
    private static final String REPORT =
            "{\"description\":\"Máy chủ bị mã hóa\",\"contact\":{\"phone\":\"0912 345 678\"}}";
    private static final String MAIL =
            "From: <anh@coquan.example>\nSubject: Su co\nMessage-ID: <1@coquan.example>\n\nMay chu bi khoa";

    private final Path data = Embedded.folder();

    @AfterEach
    void the_folder_goes() {
        Embedded.delete(data);
    }

    @Test
    void reports_are_taken_in_without_the_mail_service_and_their_notices_go_out_when_it_is_back() {
        try (var local = Local.start(Embedded.settings(data))) {
            var client = new Client(local.http());
            local.interrupt(Service.SES);
            assertEquals(201, client.postJson("/reports", REPORT).status());
            eventually("down", () -> Optional.of(client.get("/health").body()).filter(b -> b.contains("down")));
            assertEquals(0, mails(client));
            local.resume(Service.SES);
            // The pause after a refusal, then the next sweep.
            eventually("a mail", () -> Optional.of(mails(client)).filter(n -> n > 0));
            eventually("three mails", () -> Optional.of(mails(client)).filter(n -> n == 3));
        }
    }

    @Test
    void a_mail_that_cannot_be_stored_is_not_accepted_and_one_that_is_stored_is_taken_in_later() throws Exception {
        try (var local = Local.start(Embedded.settings(data))) {
            var client = new Client(local.http());
            // A door that starts reads its settings from the object store; from then on it does without.
            assertEquals(201, client.postJson("/reports", REPORT).status());
            local.interrupt(Service.S3);
            assertEquals(201, client.postJson("/reports", REPORT).status(), "a report needs no object store");
            var mailer = new Mailer(local.smtpPort());
            assertThrows(MessagingException.class, () -> mailer.send(MAIL, "baosuco@ungpho.localhost"));
            local.resume(Service.S3);
            mailer.send(MAIL, "baosuco@ungpho.localhost");
            eventually(
                    "the mail's incident",
                    () -> Optional.of(client.get("/incidents", OFFICER).json().get("incidents"))
                            .filter(i -> i.size() == 3));
            assertTrue(client.get("/incidents", OFFICER).body().contains("\"mail\""));
        }
    }

    private static int mails(Client client) {
        return client.get("/outbox").body().split("\\.eml\">", -1).length - 1;
    }
}
