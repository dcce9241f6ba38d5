package vn.ungpho.local.doors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The rights that doors have made use of, a line each, in a file that several runs may add to.
final class UsedRights {

    private final Path file;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    UsedRights(Path file) {
        this.file = file;
    }

    /// Adds those that this process has not added yet.
    void add(Stream<String> rights) {
        rights.filter(known::add).forEach(this::write);
    }

    private void write(String right) {
        try {
            Files.write(
                    file,
                    (right + "\n").getBytes(StandardCharsets.UTF_8),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
