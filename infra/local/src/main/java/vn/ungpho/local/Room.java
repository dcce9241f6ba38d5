package vn.ungpho.local;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/// Room on the disk of the data folder. Some of it is a reserve for finishing what was begun: nothing new is taken in
/// once only that is left.
///
/// Whoever is refused before the disk is full can be told so. On a full disk DynamoDB Local answers that a transaction
/// was written and then drops it, because it does not wait for its own commit.
public final class Room {
    /// Variable that tells the doors' process how many bytes have to stay free on the disk of its working folder.
    public static final String RESERVE = "UNGPHO_LOCAL_RESERVE";

    private static final Logger LOG = System.getLogger("vn.ungpho.local");
    private static final long MIB = 1024 * 1024;

    private final Path folder;
    private final long reserve;
    private final AtomicLong coming = new AtomicLong();
    private final AtomicBoolean told = new AtomicBoolean();

    /// @param folder  on the disk in question
    /// @param reserve bytes that have to stay free
    public Room(Path folder, long reserve) {
        this.folder = folder;
        this.reserve = reserve;
    }

    /// Whether something new may be taken in.
    public boolean left() {
        boolean left = fits(coming.get());
        if (told.compareAndSet(left, !left)) {
            say(left);
        }
        return left;
    }

    /// Does something that writes so many bytes, or does not begin when they would not fit beside all that others are
    /// writing.
    ///
    /// @param refusal what is thrown then
    public <T> T taking(long bytes, Supplier<T> act, Supplier<? extends RuntimeException> refusal) {
        try {
            if (!fits(coming.addAndGet(bytes))) {
                throw refusal.get();
            }
            return act.get();
        } finally {
            coming.addAndGet(-bytes);
        }
    }

    private boolean fits(long bytes) {
        return isLeft(folder, reserve + bytes);
    }

    /// Whether so many bytes are free on the disk of a folder.
    public static boolean isLeft(Path folder, long bytes) {
        return folder.toFile().getUsableSpace() >= bytes;
    }

    private void say(boolean left) {
        if (left) {
            LOG.log(Level.INFO, "Ổ đĩa của {0} đã có chỗ; tiếp tục nhận.", folder);
        } else {
            LOG.log(
                    Level.WARNING,
                    "Ổ đĩa của {0} chỉ còn {1} MiB trống, phải chừa {2} MiB (DISK_RESERVE). Tạm không nhận tin báo, thư,"
                            + " tệp và không ghi gì mới; người gửi được báo gửi lại sau. Hãy dọn chỗ, không cần khởi động lại.",
                    folder,
                    folder.toFile().getUsableSpace() / MIB,
                    reserve / MIB);
        }
    }
}
