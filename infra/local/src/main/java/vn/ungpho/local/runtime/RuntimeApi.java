package vn.ungpho.local.runtime;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import vn.ungpho.local.template.Place;

/// The AWS Lambda Runtime API on loopback: whoever serves doors asks here for the next call and brings the
/// answer.
///
/// The door of a call is the last part of the header `Lambda-Runtime-Invoked-Function-Arn`, so that one process may
/// serve them all, or one process each with a runtime API of its own.
public final class RuntimeApi implements Doorway, AutoCloseable {
    private static final String INVOCATION = "/2018-06-01/runtime/invocation/";
    private static final String LOST = "Tiến trình của các cửa vừa dừng.";

    private final Calls calls = new Calls();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;

    /// Starts on a free port.
    ///
    /// @throws IOException when no port can be had
    public RuntimeApi() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/2018-06-01/runtime/", this::answer);
        server.start();
    }

    /// Host and port, as `AWS_LAMBDA_RUNTIME_API` has them.
    public String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public boolean served() {
        return calls.served();
    }

    @Override
    public CompletableFuture<Outcome> call(String door, byte[] event, Duration timeout) {
        Invocation invocation = new Invocation(
                UUID.randomUUID().toString(), door, event, Instant.now().plus(timeout), new CompletableFuture<>());
        calls.add(invocation);
        return invocation
                .outcome()
                .completeOnTimeout(
                        new Outcome.Unavailable("no answer within " + timeout),
                        timeout.toMillis(),
                        TimeUnit.MILLISECONDS)
                .whenComplete((outcome, thrown) -> calls.drop(invocation));
    }

    /// Ends every call, because the runtime is gone.
    public void lose() {
        calls.lose(LOST);
    }

    @Override
    public void close() {
        lose();
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (path.equals(INVOCATION + "next")) {
                next(exchange);
            } else if (path.startsWith(INVOCATION) && path.endsWith("/response")) {
                finish(
                        exchange,
                        path,
                        new Outcome.Answered(exchange.getRequestBody().readAllBytes()));
            } else if (path.startsWith(INVOCATION) && path.endsWith("/error")) {
                finish(exchange, path, new Outcome.Failed(text(exchange)));
            } else {
                exchange.sendResponseHeaders(404, -1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void next(HttpExchange exchange) throws IOException, InterruptedException {
        Optional<Invocation> next = calls.take();
        if (next.isEmpty()) {
            exchange.sendResponseHeaders(410, -1);
            return;
        }
        Invocation invocation = next.get();
        var headers = exchange.getResponseHeaders();
        headers.set("Lambda-Runtime-Aws-Request-Id", invocation.id());
        headers.set(
                "Lambda-Runtime-Deadline-Ms",
                Long.toString(invocation.deadline().toEpochMilli()));
        headers.set("Lambda-Runtime-Invoked-Function-Arn", Place.arn("lambda", "function:" + invocation.door()));
        headers.set("Lambda-Runtime-Trace-Id", invocation.trace());
        headers.set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, invocation.event().length);
        exchange.getResponseBody().write(invocation.event());
    }

    private void finish(HttpExchange exchange, String path, Outcome outcome) throws IOException {
        String id = path.substring(INVOCATION.length(), path.lastIndexOf('/'));
        calls.finish(id).ifPresent(invocation -> invocation.outcome().complete(outcome));
        exchange.sendResponseHeaders(202, -1);
    }

    private static String text(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }
}
