package vn.ungpho.local.mail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.apache.james.mime4j.dom.field.ParseException;
import vn.ungpho.local.template.Place;

/// SESv2 on loopback, as far as it sends: `POST /v2/email/outbound-emails` (raw and simple) and `GET
/// /v2/email/account`. A mail is on the disk before its message id is answered.
public final class SesEndpoint implements AutoCloseable {
    private static final Logger LOG = System.getLogger("vn.ungpho.local");
    static final String DOMAIN = Place.REGION + ".amazonses.com";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LARGEST = 60 * 1024 * 1024;

    private final Outbox outbox;
    private final MailEvents events;
    private final String accessKey;
    private final HttpServer server;
    private volatile boolean away;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /// Starts it.
    ///
    /// @param port port to listen on
    /// @param accessKey the only key whose requests are taken
    /// @param outbox where the mails go
    /// @param events who is told what becomes of mails that name a configuration set
    public SesEndpoint(int port, String accessKey, Outbox outbox, MailEvents events) throws IOException {
        this.outbox = outbox;
        this.events = events;
        this.accessKey = accessKey;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /// Where it answers.
    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    /// Whether it answers nothing but that it is not available.
    public void away(boolean now) {
        away = now;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (away) {
                refuse(exchange, 503, "ServiceUnavailableException", "Taken away for a while.");
                return;
            }
            String authorization = exchange.getRequestHeaders().getFirst("Authorization");
            if (authorization == null || !authorization.contains("Credential=" + accessKey + "/")) {
                refuse(exchange, 403, "UnrecognizedClientException", "The security token is invalid.");
                return;
            }
            switch (exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath()) {
                case "GET /v2/email/account" -> account(exchange);
                case "POST /v2/email/outbound-emails" -> send(exchange);
                default -> refuse(exchange, 404, "NotFoundException", "Not answered by the local SES.");
            }
        }
    }

    private static void account(HttpExchange exchange) throws IOException {
        respond(
                exchange,
                200,
                "{\"SendingEnabled\":true,\"ProductionAccessEnabled\":true,\"EnforcementStatus\":\"HEALTHY\"}");
    }

    private void send(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            refuse(exchange, 400, "MessageRejected", "The message is too large.");
            return;
        }
        JsonNode request = JSON.readTree(body);
        SentMail envelope = envelope(request);
        JsonNode content = request.path("Content");
        boolean raw = content.has("Raw");
        if (fails(exchange, envelope)) {
            return;
        }
        if (envelope.from().isEmpty() || envelope.to().isEmpty() || !(raw || content.has("Simple"))) {
            refuse(exchange, 400, "BadRequestException", "Sender, recipient and raw or simple content are needed.");
            return;
        }
        try {
            outbox.keep(
                    envelope,
                    raw
                            ? RawMail.of(content.at("/Raw/Data").binaryValue(), envelope.id())
                            : SimpleMail.of(request, envelope));
        } catch (ParseException e) {
            refuse(exchange, 400, "BadRequestException", "An address cannot be read.");
            return;
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Không ghi được thư đi vào thư mục outbox: {0}", e.getMessage());
            refuse(exchange, 503, "ServiceUnavailableException", "The mail could not be kept.");
            return;
        }
        String configurationSet = request.path("ConfigurationSetName").asText();
        if (!configurationSet.isEmpty()) {
            tell(envelope, configurationSet);
        }
        respond(
                exchange,
                200,
                JSON.createObjectNode().put("MessageId", envelope.id()).toString());
    }

    /// The mail is sent even if nobody can be told what became of it.
    private void tell(SentMail envelope, String configurationSet) {
        try {
            events.sent(envelope, configurationSet);
        } catch (UncheckedIOException e) {
            LOG.log(Level.WARNING, "Không báo được kết quả của thư {0}: {1}", envelope.id(), e.getMessage());
        }
    }

    /// Mail to these domains meets a service that does not do well, to try what follows.
    private static boolean fails(HttpExchange exchange, SentMail envelope) throws IOException {
        String to = String.join(",", envelope.to());
        if (to.endsWith("@throttled.localhost")) {
            refuse(exchange, 429, "TooManyRequestsException", "Maximum sending rate exceeded.");
        } else if (to.endsWith("@refused.localhost")) {
            refuse(exchange, 400, "MessageRejected", "Email address is not verified.");
        } else if (to.endsWith("@broken.localhost")) {
            refuse(exchange, 500, "InternalServiceErrorException", "The service is broken.");
        }
        return to.matches(".*@(throttled|refused|broken)\\.localhost");
    }

    private static SentMail envelope(JsonNode request) {
        Map<String, String> tags = new TreeMap<>();
        request.path("EmailTags")
                .forEach(tag ->
                        tags.put(tag.path("Name").asText(), tag.path("Value").asText()));
        List<String> to = Stream.of("ToAddresses", "CcAddresses", "BccAddresses")
                .flatMap(kind ->
                        Stream.of(SimpleMail.texts(request.path("Destination").path(kind))))
                .toList();
        return new SentMail(
                UUID.randomUUID().toString(),
                Instant.now(),
                request.path("FromEmailAddress").asText(),
                to,
                tags);
    }

    private static void refuse(HttpExchange exchange, int status, String type, String message) throws IOException {
        exchange.getResponseHeaders().set("x-amzn-ErrorType", type);
        respond(
                exchange,
                status,
                JSON.createObjectNode().put("message", message).toString());
    }

    private static void respond(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }
}
