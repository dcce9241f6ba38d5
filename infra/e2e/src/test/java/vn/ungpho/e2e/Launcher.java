package vn.ungpho.e2e;

import static vn.ungpho.e2e.Eventually.eventually;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The system as `./run` starts it, in processes of its own that can be killed and started again in the same folder and
/// on the same ports.
final class Launcher implements AutoCloseable {

    private static final List<String> FLAGS = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx768m");

    private final Map<String, String> settings;
    private final Path log;
    private final Where where;
    private final int port = freePort();
    private final int smtpPort = freePort();
    private Process process;

    /// What stands for AWS behind it.
    enum Where {
        /// What the suite runs on.
        AS_THE_SUITE,
        /// What it has itself, in its own folder, wherever the suite runs.
        IN_ITS_FOLDER
    }

    /// Starts it and waits until it is healthy.
    ///
    /// @param settings as for [vn.ungpho.local.Local#start]
    /// @param log      file for what it prints
    Launcher(Map<String, String> settings, Path log) {
        this(settings, log, Where.AS_THE_SUITE);
    }

    /// Starts it and waits until it is healthy.
    ///
    /// @param settings as for [vn.ungpho.local.Local#start]
    /// @param log      file for what it prints
    Launcher(Map<String, String> settings, Path log, Where where) {
        this.settings = Map.copyOf(settings);
        this.log = log;
        this.where = where;
        process = launched();
    }

    Client client() {
        return new Client(URI.create("http://127.0.0.1:" + port));
    }

    Mailer mailer() {
        return new Mailer(smtpPort);
    }

    /// Kills the launcher, in which the objects, the mail port and the outbox are, and the doors, with signal 9. The
    /// store is not killed: DynamoDB Local can forget its last transaction then, which DynamoDB does not. The shell
    /// that guards it sees that the launcher is gone and asks it to end.
    void kill() {
        var doors = process.descendants()
                .filter(p -> p.info().commandLine().orElse("").contains("vn.ungpho.local.doors"))
                .toList();
        process.destroyForcibly();
        doors.forEach(ProcessHandle::destroyForcibly);
        process.onExit().join();
    }

    /// Starts it again, at once, whatever is left of the old one.
    void startAgain() {
        process = launched();
    }

    private Process launched() {
        var local = Embedded.ROOT.resolve("infra/local");
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.add("-Djava.util.logging.config.file=" + local.resolve("logging.properties"));
        var classes = local.resolve("target/ungpho-local.jar") + ":" + local.resolve("target/lib/*");
        command.addAll(List.of("-cp", where == Where.AS_THE_SUITE ? Embedded.withServices(classes) : classes));
        command.add("vn.ungpho.local.Local");
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(settings);
        if (where == Where.AS_THE_SUITE) {
            builder.environment().putAll(Embedded.whereItRuns());
        }
        builder.environment().putAll(Map.of("PORT", "" + port, "SMTP_PORT", "" + smtpPort));
        try {
            var started = builder.start();
            eventually(
                    "a healthy system; " + log,
                    () -> Optional.of(healthy(started)).filter(healthy -> healthy));
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean healthy(Process started) {
        if (!started.isAlive()) {
            throw new IllegalStateException("the launcher has ended with " + started.exitValue() + "; see " + log);
        }
        try {
            return client().get("/health").status() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
