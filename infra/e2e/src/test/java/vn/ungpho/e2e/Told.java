package vn.ungpho.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.ungpho.e2e.Eventually.eventually;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/// People who tell the system about themselves: each field has a word of its own that nobody else would write.
record Told(Client client, Mailer mailer) {

    private static final String[] OFFICER = {"Authorization", "Bearer " + Embedded.TOKEN};
    private static final List<String> WORDS = List.of(
            "Zyxđỏ",
            "Zyxtên",
            "0987123450",
            "zyxthu@coquan.example",
            "Zyxđơnvị",
            "Zyxmáy",
            "Zyxnguồn",
            "Zyxghichú",
            "Zyxtiêuđề",
            "Zyxnộidung",
            "zyxgui@coquan.example",
            "Zyxcántbộ",
            "Zyxtra",
            "zyxanh");

    /// Every word, as whoever looks for them finds them.
    List<String> words() {
        return WORDS;
    }

    /// Reports an incident and finds it.
    ///
    /// @return its id
    String report() {
        var answer = client.postJson("/reports", """
                {"description":"Zyxđỏ máy chủ bị mã hóa","ongoing":"yes","system":"Zyxmáy","source":"Zyxnguồn",
                 "contact":{"name":"Zyxtên","phone":"0987123450","email":"zyxthu@coquan.example","unit":"Zyxđơnvị"}}""", "User-Agent", "Zyxtra");
        assertTrue(answer.status() == 201 || answer.status() == 422, answer.body());
        var receipt = (answer.status() == 201 ? answer : shorter())
                .json()
                .get("receipt")
                .asText();
        client.postForm("/lookup", Map.of("receipt", receipt, "secret", "Zyxtra"));
        var incidents = client.get("/incidents?limit=200", OFFICER).json().get("incidents");
        return StreamSupport.stream(incidents.spliterator(), false)
                .filter(i -> i.get("receipt").asText().equals(receipt))
                .map(i -> i.get("id").asText())
                .findFirst()
                .orElseThrow();
    }

    private Client.Answer shorter() {
        var answer = client.postJson("/reports", """
                {"description":"Zyxđỏ máy chủ bị mã hóa","contact":{"phone":"0987123450","email":"zyxthu@coquan.example"}}""");
        assertEquals(201, answer.status(), answer.body());
        return answer;
    }

    /// What officers do with it, each with a word of its own, and a document at the end.
    void act(String id) {
        var by = "\"by\":{\"unit\":\"Zyxđơnvị\",\"capacity\":\"Zyxcántbộ\"}";
        client.postJson(
                "/incidents/" + id + "/steps/I.1", "{\"result\":\"done\",\"note\":\"Zyxghichú\"," + by + "}", OFFICER);
        client.postJson(
                "/incidents/" + id + "/findings", "{\"findings\":{\"cause\":\"Zyxghichú\"}," + by + "}", OFFICER);
        client.get("/incidents/" + id, OFFICER);
        client.get("/lookup?receipt=Zyxtra&secret=zyxanh");
        var issued = client.postJson("/documents", "{\"kind\":\"summary\",\"incident\":\"" + id + "\"}", OFFICER);
        assertEquals(201, issued.status(), issued.body());
    }

    /// A mail of somebody else.
    void mail() {
        try {
            mailer.send(
                    "From: Zyxtên <zyxgui@coquan.example>\nSubject: Zyxtiêuđề\nMessage-ID: <zyxanh@coquan.example>\n"
                            + "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\nZyxnộidung\n",
                    "baosuco@ungpho.localhost");
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
        eventually(
                "the incident of the mail",
                () -> Optional.of(client.get("/incidents", OFFICER))
                        .filter(list -> list.json().get("incidents").toString().contains("mail")));
    }

    /// Calls a route of the template with nothing much in it.
    ///
    /// @return the status of the answer
    int ask(String method, String path) {
        var filled = path.replaceAll("\\{id}", "00000000-0000-4000-8000-000000000000")
                .replaceAll("\\{[a-z]+}", "1");
        return method.equals("GET")
                ? client.get(filled, OFFICER).status()
                : client.postJson(filled, "{}", OFFICER).status();
    }
}
