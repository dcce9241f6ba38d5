package vn.ungpho;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpFullResponse;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/// Kết nối: what every AWS client sends by, one HTTP client that starts quickly. During a rehearsal nothing is sent:
/// every read finds nothing, every write is taken, and a transaction is refused, so that nobody takes what was
/// rehearsed for done.
final class Connections implements SdkHttpClient {

    private static final String OPERATION = "X-Amz-Target";
    private static final String REFUSED = "TransactWriteItems";

    private final SdkHttpClient real = UrlConnectionHttpClient.create();
    private volatile boolean rehearsing;

    /// Goes a way without sending anything.
    void rehearse(Runnable way) {
        rehearsing = true;
        try {
            way.run();
        } finally {
            rehearsing = false;
        }
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        return rehearsing ? new Rehearsed(request) : real.prepareRequest(request);
    }

    @Override
    public String clientName() {
        return real.clientName();
    }

    @Override
    public void close() {
        real.close();
    }

    private record Rehearsed(HttpExecuteRequest request) implements ExecutableHttpRequest {

        @Override
        public HttpExecuteResponse call() throws IOException {
            if (request.contentStreamProvider().isPresent()) {
                request.contentStreamProvider().get().newStream().readAllBytes();
            }
            var refused = request.httpRequest()
                    .firstMatchingHeader(OPERATION)
                    .filter(operation -> operation.endsWith(REFUSED))
                    .isPresent();
            var body = refused ? "{\"__type\":\"ValidationException\"}" : "{}";
            return HttpExecuteResponse.builder()
                    .response(SdkHttpFullResponse.builder()
                            .statusCode(refused ? 400 : 200)
                            .putHeader("Content-Type", "application/x-amz-json-1.0")
                            .build())
                    .responseBody(AbortableInputStream.create(
                            new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))))
                    .build();
        }

        @Override
        public void abort() {
            // There is nothing to break off.
        }
    }
}
