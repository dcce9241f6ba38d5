package vn.ungpho.local.doors;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.jboss.logging.Logger;

/// Asks the runtime API for the next call, runs it, brings the answer, and so on until the runtime API is gone.
final class Worker implements Runnable {
    private static final Logger LOG = Logger.getLogger(Worker.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static volatile boolean ending;

    private final String invocations;
    private final Funqs funqs;

    Worker(String address, Funqs funqs) {
        invocations = "http://" + address + "/2018-06-01/runtime/invocation/";
        this.funqs = funqs;
    }

    @Override
    public void run() {
        try {
            while (next()) {
                // Each turn is one call of a door.
            }
        } catch (IOException e) {
            LOG.debugf(e, "the runtime API is gone");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        // Without the runtime API nobody needs this process.
        System.exit(0);
    }

    /// This process ends: no worker takes another call, which would end with it.
    static void end() {
        ending = true;
    }

    private boolean next() throws IOException, InterruptedException {
        if (ending) {
            return false;
        }
        HttpResponse<byte[]> call = HTTP.send(
                HttpRequest.newBuilder(URI.create(invocations + "next")).build(), BodyHandlers.ofByteArray());
        if (call.statusCode() != 200) {
            return false;
        }
        String arn =
                call.headers().firstValue("Lambda-Runtime-Invoked-Function-Arn").orElseThrow();
        String id = call.headers().firstValue("Lambda-Runtime-Aws-Request-Id").orElseThrow();
        String door = arn.substring(arn.lastIndexOf(':') + 1);
        try {
            bring(id + "/response", Guard.as(door, call.body(), () -> funqs.call(door, call.body())));
        } catch (RuntimeException | IOException e) {
            // The stack has no event in it; what the door was given may be personal data and is not logged.
            LOG.errorf(e, "%s failed", door);
            bring(id + "/error", error(e));
        }
        return true;
    }

    private void bring(String path, byte[] body) throws IOException, InterruptedException {
        HTTP.send(
                HttpRequest.newBuilder(URI.create(invocations + path))
                        .POST(BodyPublishers.ofByteArray(body))
                        .build(),
                BodyHandlers.discarding());
    }

    private static byte[] error(Exception e) throws IOException {
        return JSON.writeValueAsBytes(Map.of("errorType", e.getClass().getName()));
    }
}
