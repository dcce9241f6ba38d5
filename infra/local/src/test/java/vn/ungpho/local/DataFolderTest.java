package vn.ungpho.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    private Path path;

    @Test
    void one_launcher_at_a_time() {
        try (DataFolder first = new DataFolder(path, 0)) {
            CannotStart refused = assertThrows(CannotStart.class, () -> new DataFolder(first.path(), 0));
            assertTrue(refused.getMessage().contains(path.toString()), refused::getMessage);
        }
        new DataFolder(path, 0).close();
    }

    @Test
    void a_secret_is_the_same_at_every_start_and_only_its_owner_reads_it() throws IOException {
        try (DataFolder data = new DataFolder(path, 0)) {
            String secret = data.secret("access-key", 20);
            assertTrue(secret.matches("[A-Za-z0-9]{20}"), secret);
            assertEquals(secret, data.secret("access-key", 20));
            assertEquals(
                    "rw-------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(path.resolve("access-key"))));
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
        }
    }

    @Test
    void a_port_is_kept_while_it_is_free() throws IOException {
        try (DataFolder data = new DataFolder(path, 0)) {
            int port = data.port("s3-port");
            assertEquals(port, data.port("s3-port"));
            try (ServerSocket taken = new ServerSocket(port)) {
                assertNotEquals(taken.getLocalPort(), data.port("s3-port"));
            }
        }
    }
}
