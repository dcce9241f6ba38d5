package vn.ungpho.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ungpho.local.queue.AtomicFile;

/// The data folder: one launcher at a time, and small values that outlive it, each a file that only its owner can
/// read.
public final class DataFolder implements AutoCloseable {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path path;
    private final FileChannel lock;
    private final Room room;

    /// @param reserve bytes that have to stay free on its disk
    DataFolder(Path path, long reserve) {
        this.path = path;
        room = new Room(path, reserve);
        try {
            Files.createDirectories(path);
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
            lock = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new CannotStart("Không ghi được vào thư mục dữ liệu %s.".formatted(path), e);
        }
        if (tryLock() == null) {
            throw new CannotStart(
                    "Thư mục dữ liệu %s đang được một lần chạy khác dùng; hãy dừng lần chạy đó hoặc đặt DATA_DIR khác."
                            .formatted(path));
        }
    }

    private @Nullable FileLock tryLock() {
        try {
            return lock.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Room on its disk.
    public Room room() {
        return room;
    }

    /// The folder itself.
    public Path path() {
        return path;
    }

    /// A secret of this length (letters and digits), the same at every start.
    public String secret(String name, int length) {
        String made = RANDOM.ints(length, 0, LETTERS.length())
                .mapToObj(index -> LETTERS.substring(index, index + 1))
                .collect(Collectors.joining());
        return remembered(name, made);
    }

    /// A port that is free now: the one of the last start, or else a new one that is remembered.
    public int port(String name) throws IOException {
        Path file = path.resolve(name);
        if (Files.exists(file)) {
            int last = Integer.parseInt(Files.readString(file).strip());
            if (free(last)) {
                return last;
            }
        }
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            write(file, Integer.toString(socket.getLocalPort()));
            return socket.getLocalPort();
        }
    }

    private static boolean free(int port) {
        // DynamoDB Local listens on every interface, so the port must be free on all of them.
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    private String remembered(String name, String fresh) {
        Path file = path.resolve(name);
        try {
            if (!Files.exists(file)) {
                write(file, fresh);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new CannotStart("Không ghi được vào thư mục dữ liệu %s.".formatted(path), e);
        }
    }

    /// Whole or not at all: an empty access key would hide the database that belongs to the old one. The draft is
    /// made for the owner's eyes only.
    private static void write(Path file, String value) throws IOException {
        AtomicFile.write(file, (value + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
