package vn.ungpho.local.queue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Writes a file so that after a crash it is there whole or not at all.
public final class AtomicFile {
    private AtomicFile() {}

    /// Writes next to the file, forces it to the disk, then renames.
    ///
    /// @param file where
    /// @param content what
    public static void write(Path file, byte[] content) throws IOException {
        Path draft = Files.createTempFile(file.getParent(), ".", ".tmp");
        try {
            force(draft, content);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            // It is still there when the disk had no room for it.
            Files.deleteIfExists(draft);
        }
    }

    private static void force(Path draft, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }
}
