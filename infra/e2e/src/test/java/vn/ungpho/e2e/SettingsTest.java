package vn.ungpho.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.ungpho.e2e.Eventually.eventually;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.ungpho.local.Local;

/// Ops replace settings while the doors run.
@ExtendWith(Embedded.class)
class SettingsTest {

    private static final String[] OFFICER = {"Authorization", "Bearer " + Embedded.TOKEN};
    private static final String AGENCY = "agencies/so-noi-vu-khanh-hoa.yaml";
    private static final String MAIL = "mails/on-receipt.txt";

    private final Client client;
    private final SentMails mails;
    private final SettingsBucket settings;

    SettingsTest(Local local) {
        client = new Client(local.http());
        mails = new SentMails(client);
        settings = new SettingsBucket(local.environment());
    }

    @AfterEach
    void take_back() {
        settings.put(AGENCY, "");
        settings.put(MAIL, "");
        for (var path : List.of(AGENCY, MAIL)) {
            eventually("what is built in", () -> settings.live(path).filter(String::isEmpty));
        }
    }

    @Test
    void another_contact_is_told_as_soon_as_the_agencys_file_is_replaced() {
        settings.put(AGENCY, builtIn(AGENCY).replace("vanphong@sonoivu", "truc-dem@sonoivu"));
        eventually("a mail to the new contact", () -> {
            report();
            return mails.all("truc-dem@sonoivu-khanhhoa.example").findFirst();
        });
    }

    @Test
    void a_bad_file_is_answered_with_file_and_line_and_the_last_good_one_stays() {
        settings.put(AGENCY, builtIn(AGENCY).replace("vanphong@sonoivu", "truc-ngay@sonoivu"));
        var good = eventually("the good one", () -> settings.live(AGENCY).filter(l -> l.contains("truc-ngay@")));
        settings.put(AGENCY, builtIn(AGENCY).replace("plan: so-noi-vu-khanh-hoa-2026", "plan: khong-co"));
        var why = eventually("the answer", () -> settings.refused(AGENCY).filter(text -> !text.isEmpty()));
        assertTrue(why.startsWith("agencies/so-noi-vu-khanh-hoa.yaml:11: no plan khong-co"), why);
        assertEquals(good, settings.live(AGENCY).orElseThrow());
    }

    @Test
    void a_document_says_that_it_was_made_from_other_data() {
        var before = data();
        settings.put(AGENCY, builtIn(AGENCY).replace("place: Khánh Hòa", "place: Nha Trang"));
        eventually("another version of the data", () -> Optional.of(data()).filter(now -> !now.equals(before)));
    }

    private void report() {
        client.postForm("/reports", Map.of("description", "Máy chủ bị mã hóa", "email", "anh@coquan.example"));
    }

    private String data() {
        var order = "{\"kind\": \"plan\", \"plan\": \"so-noi-vu-khanh-hoa-2026\"}";
        var issued = client.postJson("/documents", order, OFFICER).json();
        return settings.metadata(issued.get("key").asText()).get("data");
    }

    private static String builtIn(String path) {
        try (var in = SettingsTest.class.getResourceAsStream("/ungpho/" + path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
