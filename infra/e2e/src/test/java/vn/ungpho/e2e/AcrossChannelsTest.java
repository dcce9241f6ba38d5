package vn.ungpho.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.ungpho.e2e.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.ungpho.local.Local;

/// One incident that three people report in three ways, as officers find it, join it and part it.
@ExtendWith(Embedded.class)
class AcrossChannelsTest {

    private static final String[] OFFICER = {"Authorization", "Bearer " + Embedded.TOKEN};
    private static final String BY = "\"by\":{\"unit\":\"Văn phòng Sở\",\"capacity\":\"đầu mối\"}";
    private static final String INBOX = "baosuco@ungpho.localhost";

    private final Client client;
    private final Mailer mailer;
    private final SentMails sent;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String domain = "xau-" + mark + ".example";

    AcrossChannelsTest(Local local) {
        client = new Client(local.http());
        mailer = new Mailer(local.smtpPort());
        sent = new SentMails(client);
    }

    @Test
    void the_same_incident_by_form_mail_and_phone_is_shown_joined_and_parted_without_loss() throws Exception {
        var form = report();
        var formId = found(form.get("receipt").asText()).getFirst();
        mail();
        var mailId = eventually("the mail", () -> only("ma doc " + mark));
        var phoneId = entered();

        assertEquals(Set.of(mailId, phoneId), same(formId));
        assertEquals(Set.of(formId, phoneId), same(mailId));
        assertEquals(Set.of(formId, mailId), same(phoneId));
        var notice = eventually(
                "a notice that names the other",
                () -> sent.all("@")
                        .filter(m -> SentMails.text(m).contains(domain))
                        .map(SentMails::text)
                        .filter(t -> t.contains("Có thể trùng với tin báo"))
                        .findFirst());
        assertTrue(notice.contains("cùng dấu hiệu " + domain), notice);

        var joining =
                "{\"with\":\"" + formId + "\",\"lead\":\"" + formId + "\",\"reason\":\"Cùng tên miền\"," + BY + "}";
        assertEquals(
                201,
                client.postJson("/incidents/" + mailId + "/join", joining, OFFICER)
                        .status());
        assertEquals(
                200,
                client.postJson("/incidents/" + mailId + "/join", joining, OFFICER)
                        .status());
        assertEquals(
                201,
                client.postJson("/incidents/" + phoneId + "/join", joining, OFFICER)
                        .status());
        var leading = show(formId);
        assertEquals(2, leading.get("joined").size());
        assertTrue(leading.at("/joined/0/report/description").asText().contains("Mã độc"), leading.toString());
        assertEquals(formId, show(mailId).get("joinedTo").asText());
        assertTrue(show(mailId).get("log").toString().contains("Cán bộ trực, Văn phòng Sở, đầu mối"));
        assertEquals(Set.of(), same(formId));
        assertEquals(
                List.of(mailId, phoneId).stream().sorted().toList(),
                listed("stage=joined&q=" + mark).sorted().toList());

        assertEquals(
                201,
                client.postJson("/incidents/" + mailId + "/part", "{" + BY + "}", OFFICER)
                        .status());
        assertEquals(
                200,
                client.postJson("/incidents/" + mailId + "/part", "{" + BY + "}", OFFICER)
                        .status());
        assertEquals("received", show(mailId).get("stage").asText());
        assertEquals(1, show(formId).get("joined").size());
        assertEquals(Set.of(mailId), same(formId));
        for (var id : List.of(formId, mailId, phoneId)) {
            var verified = client.get("/incidents/" + id + "/verify", OFFICER);
            assertEquals(200, verified.status(), verified.body());
            assertTrue(
                    List.of("intact", "incomplete")
                            .contains(verified.json().get("verdict").asText()),
                    verified.body());
        }
    }

    @Test
    void a_reporter_whose_report_was_joined_sees_how_far_the_joint_incident_is() {
        var one = report();
        var other = report();
        var oneId = found(one.get("receipt").asText()).getFirst();
        var otherId = found(other.get("receipt").asText()).getFirst();
        var joining = "{\"with\":\"" + otherId + "\",\"reason\":\"Trùng\"," + BY + "}";
        assertEquals(
                201,
                client.postJson("/incidents/" + oneId + "/join", joining, OFFICER)
                        .status());
        assertEquals("received", state(other));
        var detected = "{\"event\":\"detected\",\"at\":\"2026-11-20T08:30:00+07:00\"," + BY + "}";
        assertEquals(
                201,
                client.postJson("/incidents/" + oneId + "/milestones", detected, OFFICER)
                        .status());
        var step = "{\"result\":\"done\",\"note\":\"Đã xác minh\"," + BY + "}";
        var done = client.postJson("/incidents/" + oneId + "/steps/I.1", step, OFFICER);
        assertEquals(201, done.status(), done.body());
        assertEquals("responding", state(one));
        assertEquals("responding", state(other));
        var refused = client.postJson("/incidents/" + otherId + "/steps/I.1", step, OFFICER);
        assertEquals(409, refused.status(), refused.body());
    }

    @Test
    void a_reporter_whose_report_was_joined_adds_facts_by_the_codes_and_by_the_page() {
        var other = report();
        var oneId = found(report().get("receipt").asText()).getFirst();
        var otherId = found(other.get("receipt").asText()).getFirst();
        var joining = "{\"with\":\"" + otherId + "\",\"reason\":\"Trùng\"," + BY + "}";
        var joined = client.postJson("/incidents/" + oneId + "/join", joining, OFFICER);
        assertEquals(201, joined.status(), joined.body());

        var codes = "\"receipt\":\"" + other.get("receipt").asText() + "\",\"secret\":\""
                + other.get("secret").asText() + "\"";
        var byCode = client.postJson("/facts", "{" + codes + ",\"facts\":\"Thêm máy thứ hai\"}");
        assertEquals(201, byCode.status(), byCode.body());

        var page = client.postForm(
                "/lookup",
                Map.of(
                        "receipt",
                        other.get("receipt").asText(),
                        "secret",
                        other.get("secret").asText()));
        assertEquals(200, page.status(), page.body());
        var ticket = Pattern.compile("name=\"ticket\" value=\"([^\"]+)\"").matcher(page.body());
        assertTrue(ticket.find(), page.body());
        var byPage = client.postForm("/facts", Map.of("ticket", ticket.group(1), "facts", "Thêm máy thứ ba"));
        assertEquals(201, byPage.status(), byPage.body());
        assertTrue(byPage.body().contains("Cán bộ đầu mối đã được báo"), byPage.body());

        var added = show(otherId).get("supplements").toString();
        assertTrue(added.contains("Thêm máy thứ hai") && added.contains("Thêm máy thứ ba"), added);
    }

    @Test
    void the_list_is_filtered_and_a_wrong_value_is_named_with_the_right_ones() {
        var id = found(report().get("receipt").asText()).getFirst();
        for (var filter : List.of(
                "stage=received",
                "severity=undetermined",
                "unit=V%C4%83n%20ph%C3%B2ng%20S%E1%BB%9F",
                "unit=van+phong+so",
                "channel=api",
                "drill=no",
                "since=2020-01-01",
                "since=2020-01-01T00:00:00%2B07:00",
                "stage=received&severity=undetermined&unit=van%20phong%20so&channel=api&drill=no&since=2020-01-01")) {
            assertTrue(listed(filter + "&q=" + mark).anyMatch(id::equals), filter);
        }
        for (var filter :
                List.of("stage=closed", "severity=serious", "channel=mail", "drill=yes", "since=2999-01-01")) {
            assertTrue(listed(filter + "&q=" + mark).noneMatch(id::equals), filter);
        }
        for (var wrong : List.of(
                "stage", "severity", "unit", "channel", "drill", "since", "agency", "limit", "after", "stgae")) {
            var answer = client.get("/incidents?" + wrong + "=sai", OFFICER);
            assertEquals(400, answer.status(), wrong);
            assertEquals(wrong, answer.json().at("/errors/0/field").asText());
        }
        var stages = client.get("/incidents?stage=sai", OFFICER)
                .json()
                .at("/errors/0/detail")
                .asText();
        assertTrue(stages.contains("quarantined, received, responding, closed"), stages);
        assertEquals(401, client.get("/incidents?stage=received").status());
    }

    @Test
    void a_browser_gets_the_list_as_a_page() {
        report();
        var page = client.get("/incidents?q=" + mark, "Accept", "text/html", OFFICER[0], OFFICER[1]);
        assertEquals(200, page.status());
        assertTrue(page.body().contains("Cổng " + mark), page.body());
        assertTrue(page.body().contains("còn "), page.body());
    }

    private JsonNode report() {
        var body = "{\"description\":\"Trang chủ bị đổi, trỏ về " + domain + "\",\"system\":\"Cổng " + mark
                + "\",\"ongoing\":\"yes\",\"contact\":{\"email\":\"" + mark + "@b.example\"}}";
        var answer = client.postJson("/reports", body);
        assertEquals(201, answer.status(), answer.body());
        return answer.json();
    }

    private void mail() throws Exception {
        mailer.send(
                "From: <thu-" + mark + "@coquan.example>\nSubject: Mã độc\nMessage-ID: <" + mark
                        + "@coquan.example>\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
                        + "Máy tải tệp từ hxxp://" + domain.replace(".", "[.]") + "/ " + mark + "\n",
                INBOX);
    }

    private String entered() {
        var body = "{\"channel\":\"phone\",\"description\":\"Người gọi thấy " + domain + " trên trang\","
                + "\"ongoing\":\"unknown\",\"contact\":{\"phone\":\"0912 345 678\"}," + BY + "}";
        var answer = client.postJson("/incidents", body, OFFICER);
        assertEquals(201, answer.status(), answer.body());
        return found(answer.json().get("receipt").asText()).getFirst();
    }

    private String state(JsonNode receipt) {
        var body = "{\"receipt\":\"" + receipt.get("receipt").asText() + "\",\"secret\":\""
                + receipt.get("secret").asText() + "\"}";
        return client.postJson("/lookup", body).json().get("stage").asText();
    }

    private Optional<String> only(String question) {
        return found(question).stream().findFirst();
    }

    private List<String> found(String question) {
        return listed("q=" + URLEncoder.encode(question, StandardCharsets.UTF_8))
                .toList();
    }

    private Stream<String> listed(String query) {
        var answer = client.get("/incidents?" + query, OFFICER);
        assertEquals(200, answer.status(), answer.body());
        return ids(answer.json().get("incidents"));
    }

    private Set<String> same(String id) {
        return ids(show(id).get("possiblySame")).collect(Collectors.toSet());
    }

    private static Stream<String> ids(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(i -> i.get("id").asText());
    }

    private JsonNode show(String id) {
        return client.get("/incidents/" + id, OFFICER).json();
    }
}
