package vn.ungpho.local.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import vn.ungpho.local.queue.AtomicFile;

/// The machine's clock moved by a shift. It runs on at its usual speed. The shift lies in a file, so that the
/// launcher that writes it and the doors that read it agree at once, and so that it outlives both, like the data that
/// were made in it.
///
/// @param file where the shift is, an ISO 8601 duration; no file is no shift
public record MovableClock(Path file) implements InstantSource {

    /// System property that tells the doors' process which file it is.
    public static final String FILE = "vn.ungpho.clock";

    @Override
    public Instant instant() {
        return real().plus(shift());
    }

    /// How far the clock is ahead of the machine's; negative when it is behind.
    public Duration shift() {
        try {
            return Duration.parse(Files.readString(file).strip());
        } catch (NoSuchFileException e) {
            return Duration.ZERO;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Makes this moment the present.
    public void set(Instant now) {
        write(Duration.between(real(), now));
    }

    /// Gives the machine's own time again.
    public void reset() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Duration shift) {
        try {
            AtomicFile.write(file, (shift + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant real() {
        // To the millisecond, as the doors' own clock is.
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
