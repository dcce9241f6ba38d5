package vn.ungpho.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.ungpho.e2e.Eventually.eventually;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.ungpho.local.Local;

/// A reporter who comes back: to see the state, to add what was learned since, to replace a lost secret.
@ExtendWith(Embedded.class)
class ReturningReporterTest {

    private static final String[] OFFICER = {"Authorization", "Bearer " + Embedded.TOKEN};
    private static final Pattern TICKET = Pattern.compile("name=\"ticket\" value=\"([^\"]+)\"");
    private static final Pattern LINK = Pattern.compile("http[^\\s]+/secret\\?ticket=[^\\s]+");
    private static final Pattern SECRET = Pattern.compile("id=\"secret\"[^>]*>([^<]+)<");

    private final Client client;
    private final SentMails sent;
    private final String email = "bao-" + UUID.randomUUID() + "@coquan.example";
    private final String receipt;
    private final String secret;

    ReturningReporterTest(Local local) {
        client = new Client(local.http());
        sent = new SentMails(client);
        var given = client.postJson(
                        "/reports",
                        "{\"description\":\"Máy chủ bị mã hóa\",\"contact\":{\"email\":\"%s\"}}".formatted(email))
                .json();
        receipt = given.get("receipt").asText();
        secret = given.get("secret").asText();
    }

    @Test
    void what_is_added_on_the_states_page_stands_with_the_incident_once() {
        var state = lookUp(secret);
        assertTrue(state.body().contains("Việc tiếp theo"), state.body());
        var facts = Map.of("ticket", found(TICKET, state.body()), "Idempotency-Key", "một", "facts", "Thêm 2 máy");
        var refused = client.postForm("/facts", Map.of("facts", "Thêm 2 máy", "ticket", "x"));
        assertEquals(422, refused.status());
        assertTrue(refused.body().contains("Thêm 2 máy"), "nothing that was written is lost");
        assertEquals(201, client.postForm("/facts", facts).status());
        assertEquals(201, client.postForm("/facts", facts).status());
        var added = "{\"receipt\":\"%s\",\"secret\":\"%s\",\"facts\":\"Thêm 3 máy\"}".formatted(receipt, secret);
        assertEquals(201, client.postJson("/facts", added).status());
        assertEquals(
                404, client.postJson("/facts", added.replace(secret, "sai")).status());
        var incident =
                client.get("/incidents/" + incident(state.body()), OFFICER).json();
        assertEquals(2, incident.get("supplements").size(), incident.toString());
        assertEquals(
                "Thêm 2 máy", incident.at("/supplements/0/report/description").asText());
        assertTrue(incident.get("log").toString().contains("Thông tin bổ sung số 2"), incident.toString());
        var word = UUID.randomUUID().toString().replace("-", "");
        var named = "{\"receipt\":\"%s\",\"secret\":\"%s\",\"facts\":\"Máy %s\"}".formatted(receipt, secret, word);
        assertEquals(201, client.postJson("/facts", named).status());
        var found = client.get("/incidents?q=" + word, OFFICER).json().get("incidents");
        assertEquals(receipt, found.at("/0/receipt").asText(), "found by its words at once");
        eventually(
                "a mail to the officers",
                () -> sent.all("sonoivu-khanhhoa.example")
                        .filter(m -> SentMails.text(m).contains(receipt)
                                && SentMails.text(m).contains("bổ sung số 2"))
                        .findFirst());
    }

    @Test
    void a_lost_secret_is_replaced_once_through_the_address_that_was_given() {
        var wrong = client.postForm("/secret", Map.of("receipt", receipt, "email", "la@khac.example"));
        var right = client.postForm("/secret", Map.of("receipt", receipt, "email", email));
        assertEquals(202, right.status());
        assertEquals(right, wrong, "the same answer whether it fits or not");
        var link = eventually(
                        "the link",
                        () -> sent.all(email)
                                .map(SentMails::text)
                                .flatMap(t -> LINK.matcher(t).results())
                                .findFirst())
                .group();
        assertFalse(link.contains("@") || link.contains(receipt), link);
        var path = URI.create(link).getRawPath() + "?" + URI.create(link).getRawQuery();
        assertEquals(200, client.get(path).status());
        assertEquals(200, client.get(path).status(), "opening it does nothing");
        assertEquals(200, lookUp(secret).status());
        var ticket = path.replaceFirst(".*ticket=", "");
        var page = client.postForm("/secret", Map.of("ticket", ticket, "Idempotency-Key", "a"));
        assertEquals(201, page.status(), page.body());
        var fresh = found(SECRET, page.body());
        assertEquals(404, lookUp(secret).status(), "the old one died");
        assertEquals(200, lookUp(fresh).status());
        var again = client.postForm("/secret", Map.of("ticket", ticket, "Idempotency-Key", "a"));
        assertEquals(fresh, found(SECRET, again.body()), "the same press of the button");
        assertEquals(
                410,
                client.postForm("/secret", Map.of("ticket", ticket, "Idempotency-Key", "b"))
                        .status());
        assertEquals(0, sent.all("la@khac.example").count());
    }

    private Client.Answer lookUp(String with) {
        return client.postForm("/lookup", Map.of("receipt", receipt, "secret", with));
    }

    private static String incident(String page) {
        return found(TICKET, page).substring(0, 36);
    }

    private static String found(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        assertTrue(found.find(), page);
        return found.group(1);
    }
}
