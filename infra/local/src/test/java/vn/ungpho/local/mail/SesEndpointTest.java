package vn.ungpho.local.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.BadRequestException;
import software.amazon.awssdk.services.sesv2.model.EmailContent;
import software.amazon.awssdk.services.sesv2.model.MessageTag;
import software.amazon.awssdk.services.sesv2.model.SesV2Exception;
import vn.ungpho.local.Credentials;

class SesEndpointTest {
    private static final Credentials OWN = new Credentials("OWNKEY", "secret");

    @TempDir
    private Path dataDir;

    private final List<String> events = new CopyOnWriteArrayList<>();
    private Outbox outbox;
    private SesEndpoint endpoint;
    private SesV2Client ses;

    @BeforeEach
    void start() throws IOException {
        outbox = new Outbox(dataDir);
        endpoint = new SesEndpoint(0, OWN.accessKey(), outbox, new MailEvents(events::add));
        ses = client(OWN);
    }

    @AfterEach
    void stop() {
        ses.close();
        endpoint.close();
    }

    @Test
    void a_raw_mail_is_kept_byte_by_byte_but_for_the_message_id_and_with_its_envelope() throws IOException {
        byte[] mail = "Subject: x\r\nMessage-Id:\r\n <own@b.localhost>\r\n\r\nxin chào \u0000\r\nMessage-ID: 1\r\n"
                .getBytes(UTF_8);
        String id = ses.sendEmail(request -> request.fromEmailAddress("a@b.localhost")
                        .destination(to -> to.toAddresses("c@d.localhost").bccAddresses("e@f.localhost"))
                        .emailTags(
                                MessageTag.builder().name("notice").value("n-1").build())
                        .content(content -> content.raw(raw -> raw.data(SdkBytes.fromByteArray(mail)))))
                .messageId();
        byte[] kept = ("Message-ID: <" + id + "@ap-southeast-1.amazonses.com>\r\nSubject: x\r\n\r\n"
                        + "xin chào \u0000\r\nMessage-ID: 1\r\n")
                .getBytes(UTF_8);
        assertArrayEquals(kept, outbox.mail(id).orElseThrow());
        SentMail sent = outbox.list().getFirst();
        assertEquals(id, sent.id());
        assertEquals("a@b.localhost", sent.from());
        assertEquals(List.of("c@d.localhost", "e@f.localhost"), sent.to());
        assertEquals(Map.of("notice", "n-1"), sent.tags());
    }

    @Test
    void a_simple_mail_becomes_mime_with_vietnamese_intact() throws IOException {
        String id = ses.sendEmail(request -> request.fromEmailAddress("a@b.localhost")
                        .destination(to -> to.toAddresses("c@d.localhost").ccAddresses("e@f.localhost"))
                        .content(simple("Báo cáo vượt cấp", "Sự cố nghiêm trọng")))
                .messageId();
        byte[] mail = outbox.mail(id).orElseThrow();
        Message parsed = new DefaultMessageBuilder().parseMessage(new ByteArrayInputStream(mail));
        assertEquals("Báo cáo vượt cấp", parsed.getSubject());
        assertEquals(
                "<" + id + "@ap-southeast-1.amazonses.com>",
                parsed.getMessageId().strip());
        assertEquals("e@f.localhost", parsed.getCc().toString().replaceAll("[\\[\\]]", ""));
        Multipart alternatives = (Multipart) parsed.getBody();
        SingleBody text = (SingleBody) alternatives.getBodyParts().getFirst().getBody();
        assertEquals("Sự cố nghiêm trọng", new String(text.getInputStream().readAllBytes(), UTF_8));
    }

    @Test
    void a_mail_without_a_recipient_is_refused_and_not_kept() throws IOException {
        assertThrows(
                BadRequestException.class,
                () -> ses.sendEmail(
                        request -> request.fromEmailAddress("a@b.localhost").content(simple("x", "y"))));
        assertTrue(outbox.list().isEmpty());
    }

    @Test
    void a_strange_key_is_refused() throws IOException {
        try (SesV2Client stranger = client(new Credentials("OTHER", "secret"))) {
            SesV2Exception refused = assertThrows(SesV2Exception.class, () -> stranger.getAccount(request -> {}));
            assertEquals(403, refused.statusCode());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "c@d.localhost,Send Delivery",
        "c@bounce.localhost,Send Bounce",
        "c@complaint.localhost,Send Delivery Complaint"
    })
    void what_becomes_of_a_mail_is_told_with_its_tag(String to, String kinds) throws IOException {
        var id = ses.sendEmail(request -> request.fromEmailAddress("a@b.localhost")
                        .configurationSetName("set")
                        .emailTags(
                                MessageTag.builder().name("notice").value("n-1").build())
                        .destination(d -> d.toAddresses(to))
                        .content(simple("x", "y")))
                .messageId();
        assertEquals(
                List.of(kinds.split(" ")),
                events.stream().map(e -> at(e, "/detail/eventType")).toList());
        assertTrue(events.stream()
                .allMatch(e -> at(e, "/detail/mail/tags/notice/0").equals("n-1")));
        assertTrue(events.stream().allMatch(e -> at(e, "/detail/mail/messageId").equals(id)));
    }

    @Test
    void without_a_configuration_set_nobody_is_told() {
        ses.sendEmail(request -> request.fromEmailAddress("a@b.localhost")
                .destination(d -> d.toAddresses("c@d.localhost"))
                .content(simple("x", "y")));
        assertEquals(List.of(), events);
    }

    @ParameterizedTest
    @CsvSource({"throttled,429", "refused,400", "broken,500"})
    void a_service_that_does_not_do_well_keeps_nothing(String domain, int status) throws IOException {
        var failure = assertThrows(
                SesV2Exception.class,
                () -> ses.sendEmail(request -> request.fromEmailAddress("a@b.localhost")
                        .destination(d -> d.toAddresses("c@" + domain + ".localhost"))
                        .content(simple("x", "y"))));
        assertEquals(status, failure.statusCode());
        assertTrue(outbox.list().isEmpty());
    }

    private static String at(String event, String pointer) {
        try {
            return new ObjectMapper().readTree(event).at(pointer).asText();
        } catch (IOException e) {
            throw new IllegalStateException(event, e);
        }
    }

    @Test
    void the_account_may_send() {
        assertTrue(ses.getAccount(request -> {}).sendingEnabled());
    }

    private static EmailContent simple(String subject, String text) {
        return EmailContent.builder()
                .simple(mail -> mail.subject(s -> s.data(subject)).body(body -> body.text(t -> t.data(text))))
                .build();
    }

    private SesV2Client client(Credentials credentials) {
        return SesV2Client.builder()
                .endpointOverride(endpoint.endpoint())
                .region(Region.AP_SOUTHEAST_1)
                .credentialsProvider(credentials.provider())
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }
}
