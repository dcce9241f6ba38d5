package vn.ungpho.local.runtime;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/// Where doors are called.
public interface Doorway {
    /// Calls a door.
    ///
    /// @param door its name
    /// @param event JSON
    /// @param timeout how long the answer may take
    /// @return completes with what became of it, never exceptionally
    CompletableFuture<Outcome> call(String door, byte[] event, Duration timeout);

    /// Whether somebody serves the doors.
    boolean served();
}
