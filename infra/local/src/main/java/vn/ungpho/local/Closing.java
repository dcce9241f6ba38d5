package vn.ungpho.local;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.Deque;

/// What has been started, to be stopped in the opposite order.
final class Closing implements AutoCloseable {
    private static final Logger LOG = System.getLogger("vn.ungpho.local");

    private final Deque<AutoCloseable> started = new ArrayDeque<>();

    <T extends AutoCloseable> T add(T part) {
        started.push(part);
        return part;
    }

    @Override
    public synchronized void close() {
        while (!started.isEmpty()) {
            AutoCloseable part = started.pop();
            try {
                part.close();
            } catch (Exception e) {
                // The others must be stopped too.
                LOG.log(Level.WARNING, part.getClass().getSimpleName() + " did not stop", e);
            }
        }
    }
}
