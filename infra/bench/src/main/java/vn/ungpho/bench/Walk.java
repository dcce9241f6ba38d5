package vn.ungpho.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.ungpho.local.Local;

/// One incident from its mail to its end, as an officer drives it, over HTTP and SMTP.
final class Walk {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final List<String> DOCUMENTS = List.of("initial-report", "closing-report", "summary");
    private static final String BY = ",\"by\":{\"unit\":\"%s\",\"capacity\":\"đầu mối\"}}";

    private final Local local;
    private long requests;
    private long bytes;

    Walk(Local local) {
        this.local = local;
    }

    /// What the HTTP API and the internet have seen of it.
    Usage seen() {
        return Usage.of("http", requests).plus(Usage.of("out-gb", bytes / 1e9)).plus(Usage.of("mails-in", 1));
    }

    /// Walks it. The page of the form comes first, as somebody looks around before.
    void run() throws IOException, InterruptedException {
        var mark = UUID.randomUUID().toString();
        get("/");
        mail(mark);
        var id = incident(mark);
        post(id + "/milestones", "\"event\":\"detected\",\"at\":\"" + Instant.now() + "\"", "Văn phòng Sở");
        for (var next = show(id); next != null; next = show(id)) {
            if (next.get("step").asText().equals("IV.1")) {
                post(id + "/milestones", "\"event\":\"ended\",\"at\":\"" + Instant.now() + "\"", "Văn phòng Sở");
                post(
                        id + "/findings",
                        "\"findings\":{\"cause\":\"Lỗ hổng\",\"result\":\"Đã khôi phục\"}",
                        "Văn phòng Sở");
            }
            var result = next.get("kind").asText().equals("optional") ? "not-needed" : "done";
            post(
                    id + "/steps/" + next.get("step").asText(),
                    "\"result\":\"" + result + "\",\"note\":\"Đã làm\"",
                    next.at("/lead/0").asText());
        }
        for (var kind : DOCUMENTS) {
            var order = "{\"kind\":\"" + kind + "\",\"incident\":\"" + id + "\"}";
            fetch(send("/documents", BodyPublishers.ofString(order)).get("url").asText());
        }
        get("/incidents/" + id + "/verify");
    }

    /// A mail of a few lines with a picture of 100 kB.
    private void mail(String mark) throws IOException {
        var text = """
                From: vanthu@coquan.example\r
                To: baosuco@ungpho.localhost\r
                Subject: May chu bi ma hoa\r
                Message-ID: <%1$s@coquan.example>\r
                MIME-Version: 1.0\r
                Content-Type: multipart/mixed; boundary="b"\r
                \r
                --b\r
                Content-Type: text/plain; charset=utf-8\r
                Content-Transfer-Encoding: 8bit\r
                \r
                Sáng nay máy chủ văn bản hiện thông báo đòi tiền chuộc. Dấu: %1$s\r
                --b\r
                Content-Type: image/png; name="a.png"\r
                Content-Transfer-Encoding: base64\r
                Content-Disposition: attachment; filename="a.png"\r
                \r
                %2$s--b--\r
                """.formatted(mark, ("iVBORw0KGgo".repeat(7).substring(0, 76) + "\r\n").repeat(1_750));
        send(local.smtpPort(), text);
    }

    /// Sends one mail to the mailbox of reports.
    static void send(int port, String text) throws IOException {
        try (var socket = new Socket("127.0.0.1", port);
                var in =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))) {
            answer(in);
            for (var line : List.of(
                    "HELO coquan.example",
                    "MAIL FROM:<vanthu@coquan.example>",
                    "RCPT TO:<baosuco@ungpho.localhost>",
                    "DATA",
                    text + ".")) {
                socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
                answer(in);
            }
        }
    }

    private static void answer(BufferedReader in) throws IOException {
        var line = in.readLine();
        if (line == null || line.charAt(0) > '3') {
            throw new IOException("SMTP: " + line);
        }
    }

    /// Looks until it is in the list. Each look is counted, at the door and at the HTTP API.
    private String incident(String mark) throws IOException, InterruptedException {
        while (true) {
            for (var one : get("/incidents?q=" + mark).get("incidents")) {
                return one.get("id").asText();
            }
            Thread.sleep(300);
        }
    }

    /// The next open step; none when everything is done.
    private JsonNode show(String id) throws IOException, InterruptedException {
        return get("/incidents/" + id).at("/response/open").get(0);
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        return send(path, BodyPublishers.noBody());
    }

    private void post(String path, String members, String unit) throws IOException, InterruptedException {
        send("/incidents/" + path, BodyPublishers.ofString("{" + members + BY.formatted(unit)));
    }

    private JsonNode send(String path, HttpRequest.BodyPublisher body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(local.http().resolve(path))
                .header("Authorization", "Bearer " + local.officerToken())
                .header("Content-Type", "application/json")
                .method(body.contentLength() == 0 ? "GET" : "POST", body)
                .build();
        var answer = HTTP.send(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 400) {
            throw new IOException(path + ": " + answer.statusCode() + " " + answer.body());
        }
        requests++;
        bytes += answer.body().length();
        return answer.body().startsWith("{") ? JSON.readTree(answer.body()) : JSON.createObjectNode();
    }

    private void fetch(String url) throws IOException, InterruptedException {
        bytes += HTTP.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofByteArray())
                .body()
                .length;
    }
}
