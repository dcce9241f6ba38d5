package vn.ungpho.escalation.ses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import vn.ungpho.escalation.Mail;
import vn.ungpho.escalation.NoticeSender.NotSent;
import vn.ungpho.escalation.NoticeWording;

/// What is known of a mail after each answer of the mail service.
class SesNoticeSenderTest {

    private static final Mail MAIL = new Mail(
            "3f2.receipt",
            "an@coquan.example",
            "baosuco@ungpho.example",
            "<3f2@ungpho.example>",
            "",
            new NoticeWording.Words("Sự cố", "Máy chủ bị mã hóa", "<p>Máy chủ bị mã hóa</p>"));

    private final AtomicInteger calls = new AtomicInteger();
    private HttpServer service;

    @BeforeEach
    void start() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.start();
    }

    @AfterEach
    void stop() {
        service.stop(0);
    }

    @Test
    void an_accepted_mail_has_the_id_that_the_service_gave_it() throws NotSent {
        answer(200, "{\"MessageId\":\"0100-a1\"}");
        assertEquals("0100-a1", sender().send(MAIL));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 429})
    void a_refused_mail_was_certainly_not_sent(int status) {
        answer(status, "{\"message\":\"No.\"}");
        assertThrows(NotSent.class, () -> sender().send(MAIL));
        assertEquals(1, calls.get());
    }

    @Test
    void a_service_that_calls_itself_unavailable_has_not_sent_it() {
        answer(503, "{\"__type\":\"ServiceUnavailableException\",\"message\":\"Later.\"}");
        assertThrows(NotSent.class, () -> sender().send(MAIL));
        assertEquals(1, calls.get());
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504})
    void after_a_fault_of_the_service_nobody_knows_and_nobody_tries_again(int status) {
        answer(status, "{\"message\":\"A fault.\"}");
        var fault = assertThrows(SdkException.class, () -> sender().send(MAIL));
        assertTrue(fault.getMessage().contains("" + status), fault::getMessage);
        assertEquals(1, calls.get());
    }

    @Test
    void after_a_connection_that_broke_nobody_knows() {
        service.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.getRequestBody().readAllBytes();
            exchange.close();
        });
        assertThrows(SdkException.class, () -> sender().send(MAIL));
        assertEquals(1, calls.get());
    }

    @Test
    void a_mail_without_a_connection_was_certainly_not_sent() {
        var sender = sender();
        service.stop(0);
        assertThrows(NotSent.class, () -> sender.send(MAIL));
    }

    private void answer(int status, String body) {
        service.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.getRequestBody().readAllBytes();
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private SesNoticeSender sender() {
        var endpoint = URI.create("http://127.0.0.1:" + service.getAddress().getPort());
        var client = SesV2Client.builder()
                .region(Region.AP_SOUTHEAST_1)
                .credentialsProvider(AnonymousCredentialsProvider.create())
                .endpointOverride(endpoint)
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .overrideConfiguration(c -> c.retryStrategy(AwsRetryStrategy.doNotRetry()))
                .build();
        return new SesNoticeSender(client, "baosuco@ungpho.example", "telling");
    }
}
