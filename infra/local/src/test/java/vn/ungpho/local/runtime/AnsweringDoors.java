package vn.ungpho.local.runtime;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/// A runtime of one thread that answers each event with a function of it, and remembers the events. A function
/// that throws is a door that fails.
public final class AnsweringDoors implements AutoCloseable {
    private final List<String> events = new CopyOnWriteArrayList<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private final String invocations;
    private final Thread thread;

    public AnsweringDoors(RuntimeApi runtime, Function<String, String> door) throws InterruptedException {
        invocations = "http://" + runtime.address() + "/2018-06-01/runtime/invocation/";
        thread = Thread.ofVirtual().start(() -> serve(door));
        while (!runtime.served()) {
            Thread.onSpinWait();
        }
    }

    public List<String> events() {
        return events;
    }

    @Override
    public void close() {
        thread.interrupt();
        http.shutdownNow();
    }

    private void serve(Function<String, String> door) {
        try {
            while (true) {
                HttpResponse<String> call = http.send(
                        HttpRequest.newBuilder(URI.create(invocations + "next")).build(),
                        BodyHandlers.ofString(StandardCharsets.UTF_8));
                if (call.statusCode() != 200) {
                    return;
                }
                events.add(call.body());
                String id = call.headers()
                        .firstValue("Lambda-Runtime-Aws-Request-Id")
                        .orElseThrow();
                try {
                    bring(id + "/response", door.apply(call.body()));
                } catch (IllegalStateException e) {
                    bring(id + "/error", "{}");
                }
            }
        } catch (InterruptedException | IOException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void bring(String path, String body) throws IOException, InterruptedException {
        http.send(
                HttpRequest.newBuilder(URI.create(invocations + path))
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.discarding());
    }
}
