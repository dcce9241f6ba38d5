package vn.ungpho.e2e;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/// Waits for what happens soon but not at once.
final class Eventually {

    /// Only what never comes is waited for so long; a slow machine fails nothing.
    private static final Duration LONGEST = Duration.ofMinutes(4);

    private Eventually() {}

    /// The value, as soon as there is one.
    static <T> T eventually(String what, Supplier<Optional<T>> value) {
        return eventually(what, LONGEST, value);
    }

    /// The value, as soon as there is one; if there never is, what is said then of how things stand.
    static <T> T eventually(Supplier<String> what, Supplier<Optional<T>> value) {
        return eventually(what, LONGEST, value);
    }

    /// The value, as soon as there is one, for what may take longer.
    static <T> T eventually(String what, Duration longest, Supplier<Optional<T>> value) {
        return eventually(() -> what, longest, value);
    }

    private static <T> T eventually(Supplier<String> what, Duration longest, Supplier<Optional<T>> value) {
        var end = System.nanoTime() + longest.toNanos();
        while (System.nanoTime() < end) {
            var found = value.get();
            if (found.isPresent()) {
                return found.get();
            }
            pause();
        }
        throw new AssertionError("not within " + longest + ": " + what.get());
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
