package vn.ungpho.local.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import vn.ungpho.local.clock.MovableClock;
import vn.ungpho.local.mail.Outbox;
import vn.ungpho.local.runtime.Doorway;
import vn.ungpho.local.template.Trigger.Route;

/// The HTTP address of everything, on loopback.
public final class Gateway implements AutoCloseable {
    private static final Logger LOG = System.getLogger("vn.ungpho.local");
    private static final int LARGEST = 10 * 1024 * 1024;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /// What the cloud does not have.
    ///
    /// @param outbox the mails that were sent
    /// @param clock what the doors take as now
    /// @param health the parts that exist only locally
    public record Own(Outbox outbox, MovableClock clock, Health health) {}

    /// The template's routes and the pages beside them.
    private record Pages(Api api, OutboxPages outbox, ClockPage clock, Own own) {}

    /// Listens, and answers 503 until [#open] has been called.
    ///
    /// @param port port to listen on, 0 for a free one
    public Gateway(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(threads);
    }

    /// The address without a slash at the end.
    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /// Starts to answer.
    ///
    /// @param routes of the template
    /// @param officerToken the officers' bearer token
    /// @param runtime where the doors are called
    /// @param own what answers only here
    public void open(List<Route> routes, String officerToken, Doorway runtime, Own own) {
        OfficerGate gate = new OfficerGate(officerToken);
        Pages pages = new Pages(
                new Api(new Routes(routes), gate, runtime),
                new OutboxPages(own.outbox()),
                new ClockPage(own.clock(), gate),
                own);
        server.createContext("/", exchange -> {
            try (exchange) {
                Response response = answerOrSay(exchange, pages);
                send(exchange, isBrowser(exchange) ? response.readable() : response);
            }
        });
        server.start();
    }

    @Override
    public void close() {
        server.stop(1);
        threads.shutdownNow();
    }

    private static boolean isBrowser(HttpExchange exchange) {
        return exchange.getRequestHeaders().getOrDefault("Accept", List.of()).stream()
                .anyMatch(accept -> accept.contains("text/html"));
    }

    private static Response answerOrSay(HttpExchange exchange, Pages pages) throws IOException {
        try {
            return answer(exchange, pages);
        } catch (UncheckedIOException e) {
            LOG.log(Level.ERROR, "a request could not be answered", e);
            return Response.problem(
                    503,
                    "Bộ chạy trên một máy không ghi được vào thư mục dữ liệu; hãy dọn chỗ trên ổ đĩa rồi thử lại.");
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "a request could not be answered", e);
            return Response.problem(500, "Bộ chạy trên một máy gặp lỗi.");
        }
    }

    private static Response answer(HttpExchange exchange, Pages pages) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            return Response.problem(413, "Yêu cầu lớn hơn 10 MB.").with("Connection", "close");
        }
        Request request = request(exchange, body, pages.own().clock());
        if (pages.outbox().has(request.rawPath())) {
            return pages.outbox().answer(request);
        }
        if (pages.clock().has(request.rawPath())) {
            return pages.clock().answer(request);
        }
        Response response = pages.api().answer(request);
        return request.method().equals("GET") && request.rawPath().equals("/health")
                ? pages.own().health().extend(response)
                : response;
    }

    private static Request request(HttpExchange exchange, byte[] body, InstantSource clock) {
        URI uri = exchange.getRequestURI();
        return new Request(
                exchange.getRequestMethod(),
                uri.getRawPath().isEmpty() ? "/" : uri.getRawPath(),
                uri.getRawQuery() == null ? "" : uri.getRawQuery(),
                exchange.getProtocol(),
                exchange.getRemoteAddress().getAddress().getHostAddress(),
                exchange.getRequestHeaders(),
                body,
                clock.instant());
    }

    private static void send(HttpExchange exchange, Response response) throws IOException {
        response.headers().forEach(header -> exchange.getResponseHeaders().add(header.getKey(), header.getValue()));
        boolean empty =
                response.body().length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(response.status(), empty ? -1 : response.body().length);
        if (!empty) {
            exchange.getResponseBody().write(response.body());
        }
    }
}
