package vn.ungpho.local.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    private Path folder;

    @Test
    void a_write_that_failed_leaves_no_draft() throws IOException {
        Path inTheWay =
                Files.createDirectories(folder.resolve("a").resolve("b")).getParent();
        assertThrows(IOException.class, () -> AtomicFile.write(inTheWay, new byte[1000]));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(inTheWay), files.toList());
        }
    }
}
