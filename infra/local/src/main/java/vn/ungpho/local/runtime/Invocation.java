package vn.ungpho.local.runtime;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/// One call of a door that waits for its answer.
///
/// @param id request id
/// @param door name of the door
/// @param event JSON
/// @param deadline until when the answer counts
/// @param outcome completed once
record Invocation(String id, String door, byte[] event, Instant deadline, CompletableFuture<Outcome> outcome) {

    /// Its trace as X-Ray writes it.
    String trace() {
        String hex = id.replace("-", "");
        long seconds = deadline.getEpochSecond() & 0xffffffffL;
        return "Root=1-%08x-%s;Sampled=0".formatted(seconds, hex.substring(0, 24));
    }
}
