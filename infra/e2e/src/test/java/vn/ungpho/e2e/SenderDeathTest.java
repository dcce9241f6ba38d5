package vn.ungpho.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.ungpho.e2e.Eventually.eventually;

import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.ungpho.local.Local;

/// The doors' process is killed while it sends, time and again, and the mails are counted.
class SenderDeathTest {

    private static final String[] OFFICER = {"Authorization", "Bearer " + Embedded.TOKEN};
    private static final int DEATHS = Integer.getInteger("sender.deaths", 5);

    private final Path data = Embedded.folder();
    private final Random random = new Random(25_11_2026);

    @AfterEach
    void the_folder_goes() {
        Embedded.delete(data);
    }

    @Test
    void every_notice_is_one_mail_however_often_the_sender_dies() throws Exception {
        try (var local = Local.start(Embedded.settings(data))) {
            var client = new Client(local.http());
            var receipts = new ArrayList<String>();
            for (int i = 0; i < DEATHS; i++) {
                receipts.add(eventually("a report that is taken in", () -> report(client)));
                Thread.sleep(random.nextInt(250));
                local.restartDoors();
            }
            // What was claimed and perhaps sent waits for word of the mail service, and for no longer than this.
            eventually(
                    "the clock",
                    () -> Optional.of(client.postJson("/clock", "{\"shift\":\"PT11M\"}", OFFICER))
                            .filter(a -> a.status() == 200));
            var sent = new SentMails(client);
            for (var receipt : receipts) {
                eventually(
                        "mail about " + receipt,
                        () -> Optional.of(about(sent, receipt)).filter(m -> !m.isEmpty()));
            }
            for (var receipt : receipts) {
                assertEquals(List.of(), twice(about(sent, receipt)), receipt);
            }
        }
    }

    private static Optional<String> report(Client client) {
        var answer = client.postJson(
                "/reports",
                "{\"description\":\"Máy chủ bị mã hóa " + UUID.randomUUID()
                        + "\",\"contact\":{\"phone\":\"0912345678\"}}");
        return answer.status() == 201 ? Optional.of(answer.json().get("receipt").asText()) : Optional.empty();
    }

    private static List<MimeMessage> about(SentMails sent, String receipt) {
        return sent.all(NoticeMail.OFFICE)
                .filter(m -> NoticeMail.subject(m).startsWith("Tin báo sự cố " + receipt))
                .toList();
    }

    private static List<String> twice(List<MimeMessage> mails) {
        return mails.stream()
                .collect(Collectors.groupingBy(m -> SentMails.header(m, "X-Ung-Pho-Notice"), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(e -> e.getValue() > 1)
                .map(e -> e.getKey())
                .toList();
    }
}
