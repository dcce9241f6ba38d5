package vn.ungpho.local.runtime;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.ungpho.local.clock.MovableClock;

/// The process in which the doors run. When it dies, its calls end and another is started, each time after a longer
/// pause.
public final class DoorsProcess implements Hosting {
    private static final Logger LOG = System.getLogger("vn.ungpho.local");
    private static final long SHORTEST_PAUSE_MILLIS = 500;
    private static final long LONGEST_PAUSE_MILLIS = 10_000;

    private final RuntimeApi runtime;
    private final List<String> command;
    private final Map<String, String> environment;
    private final Path folder;

    private volatile boolean closing;
    private volatile Child child;
    private volatile long pauseMillis = SHORTEST_PAUSE_MILLIS;

    /// Starts the doors.
    ///
    /// @param runtime where they ask for work
    /// @param zip `function.zip`
    /// @param clock file with the shift of the doors' clock; the zip is unpacked beside it
    /// @param environment the doors' whole environment
    public DoorsProcess(RuntimeApi runtime, Path zip, Path clock, Map<String, String> environment) {
        this.runtime = runtime;
        this.environment = environment;
        folder = FunctionZip.unpack(zip, clock.getParent());
        command = List.of(
                Jvm.java(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx384m",
                // Quarkus's threads reset their locals and complain at shutdown without it.
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-D" + MovableClock.FILE + "=" + clock,
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-cp",
                String.join(
                        ":",
                        folder.toString(),
                        folder + "/lib/*",
                        Jvm.ownClasses().toString()),
                "vn.ungpho.local.doors.Doors",
                runtime.address());
        child = start();
    }

    @Override
    public CompletableFuture<Outcome> call(String door, byte[] event, Duration timeout) {
        return runtime.call(door, event, timeout);
    }

    @Override
    public boolean served() {
        return runtime.served();
    }

    @Override
    public boolean up() {
        return child.alive() && runtime.served();
    }

    @Override
    public void restart() {
        child.kill();
    }

    @Override
    public void close() {
        closing = true;
        child.stop();
    }

    private Child start() {
        Child started = Child.start(command, environment, folder, System.out::println);
        started.ended().thenRun(this::died);
        return started;
    }

    private void died() {
        runtime.lose();
        if (closing) {
            return;
        }
        LOG.log(Level.WARNING, "Tiến trình của các cửa đã dừng; khởi động lại sau {0} ms.", pauseMillis);
        CompletableFuture.delayedExecutor(pauseMillis, TimeUnit.MILLISECONDS).execute(this::again);
        pauseMillis = Math.min(pauseMillis * 2, LONGEST_PAUSE_MILLIS);
    }

    private void again() {
        if (!closing) {
            child = start();
            CompletableFuture.delayedExecutor(1, TimeUnit.MINUTES).execute(this::settled);
        }
    }

    /// After a minute of life the next death is an accident of its own.
    private void settled() {
        if (up()) {
            pauseMillis = SHORTEST_PAUSE_MILLIS;
        }
    }

    @Override
    public void await(long seconds) throws TimeoutException, InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (!up()) {
            if (System.nanoTime() > until) {
                throw new TimeoutException("doors");
            }
            Thread.sleep(20);
        }
    }
}
