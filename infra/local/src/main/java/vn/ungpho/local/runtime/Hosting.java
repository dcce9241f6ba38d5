package vn.ungpho.local.runtime;

import java.util.concurrent.TimeoutException;

/// What runs the doors' code.
public interface Hosting extends Doorway, AutoCloseable {
    /// Whether the doors take calls.
    boolean up();

    /// Kills the doors in the middle of whatever they do; they are started again.
    void restart();

    /// Waits until the doors take calls.
    ///
    /// @throws TimeoutException when they do not in time
    void await(long seconds) throws TimeoutException, InterruptedException;

    @Override
    void close();
}
