package vn.ungpho.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import vn.ungpho.local.clock.MovableClock;
import vn.ungpho.local.runtime.Hosting;
import vn.ungpho.local.template.Wiring;

/// Ứng Phó on one machine, started and stopped as one thing.
public final class Local implements AutoCloseable {
    static {
        // Without it every small answer of the JDK's HTTP server waits 40 ms for an acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    /// Below so many bytes a start that could not write did so because the disk is full; the zip unpacked is the most.
    private static final long LEAST = 128L * 1024 * 1024;

    private final Closing closing;
    private final Parts parts;
    private final Settings settings;

    private Local(Settings settings) throws IOException, InterruptedException, TimeoutException {
        this.settings = settings;
        closing = new Closing();
        try {
            parts = new Parts(settings, closing);
        } catch (Exception e) {
            closing.close();
            throw e;
        }
    }

    /// Starts everything and returns when the doors answer.
    ///
    /// @param env `PORT`, `SMTP_PORT` (0 for a free one), `DATA_DIR`, `OFFICER_TOKEN`, `UNGPHO_ROOT`,
    ///     `DISK_RESERVE` (MiB that stay free),
    ///     `AS_LAMBDA` (each door in a process of its own with
    ///     Lambda's runtime client; flags for its JVM), `PARAMETER_<name>` for a parameter of the template,
    ///     `COUNT_CALLS` (a file in which each call of a service by a door is counted), `USED_RIGHTS` (a file in
    ///     which each right that a door makes use of is written); each may be missing
    /// @throws CannotStart with one Vietnamese line that says why
    public static Local start(Map<String, String> env) {
        Settings settings = Settings.from(env);
        try {
            return new Local(settings);
        } catch (IOException | UncheckedIOException e) {
            throw cannotStart(settings.dataDir(), e);
        } catch (TimeoutException e) {
            throw new CannotStart("Các cửa không khởi động được trong thời gian chờ; xem các dòng ở trên.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Bị dừng khi đang khởi động.", e);
        }
    }

    private static CannotStart cannotStart(Path data, Exception e) {
        return data.toFile().getUsableSpace() < LEAST
                ? new CannotStart(
                        "Không khởi động được: ổ đĩa của %s đã đầy. Hãy dọn chỗ rồi chạy lại; dữ liệu cũ còn nguyên."
                                .formatted(data),
                        e)
                : new CannotStart("Không khởi động được: " + e.getMessage(), e);
    }

    /// Address of the form and the API, without a slash at the end.
    public URI http() {
        return parts.gateway().uri();
    }

    /// Port that takes mail.
    public int smtpPort() {
        return parts.smtp().port();
    }

    /// The officers' bearer token.
    public String officerToken() {
        return parts.officerToken();
    }

    /// What the doors take as now.
    public MovableClock clock() {
        return parts.clock();
    }

    /// What the doors get from the template and where they find AWS's services.
    public Map<String, String> environment() {
        return parts.environment();
    }

    /// What hangs on what, with the names that the resources have where the doors find them.
    public Wiring wiring() {
        return parts.wiring();
    }

    /// The services that keep what the templates declare.
    public Services services() {
        return parts.services();
    }

    /// Where all state lies.
    public Path dataDir() {
        return settings.dataDir();
    }

    /// Where the doors run and are called, besides by everything that calls them here.
    public Hosting doors() {
        return parts.doors();
    }

    /// Kills the doors' process in the middle of whatever it does; another is started.
    public void restartDoors() {
        parts.doors().restart();
    }

    /// A service of AWS that can be away for a while.
    public enum Service {
        /// The table and its stream: calls hang.
        DYNAMODB,
        /// The buckets: nobody listens.
        S3,
        /// The mail service: it says that it is not available.
        SES
    }

    /// Takes a service away: it answers nobody until [#resume].
    public void interrupt(Service service) {
        parts.away(service, true);
    }

    /// Gives a service back.
    public void resume(Service service) {
        parts.away(service, false);
    }

    @Override
    public void close() {
        closing.close();
    }

    /// Starts, says where to look, and runs until it is stopped.
    ///
    /// @param args none
    public static void main(String... args) throws InterruptedException {
        try {
            Local local = start(System.getenv());
            Runtime.getRuntime().addShutdownHook(new Thread(local::close, "stop"));
            System.out.println(Welcome.text(local));
            Thread.currentThread().join();
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
