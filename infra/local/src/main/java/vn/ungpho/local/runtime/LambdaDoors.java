package vn.ungpho.local.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.ungpho.local.template.Door;

/// The doors as Lambda runs them: each in a process of its own, started by its first call, with Lambda's own runtime
/// client and nothing else beside the unpacked zip.
public final class LambdaDoors implements Hosting {
    /// More than any machine needs that is not broken.
    private static final Duration LONGEST_START = Duration.ofMinutes(2);

    private final Map<String, Door> doors;
    private final Options options;
    private final LambdaProcess.Code code;
    private final Map<String, LambdaProcess> running = new TreeMap<>();

    /// @param zip `function.zip`
    /// @param dataDir where it is unpacked
    /// @param environment what every door gets besides its own variables
    /// @param flags of the JVM, besides Lambda's own; `{door}` stands for the door's name
    /// @param lines gets each line that a door prints
    /// @param image folder of jars that are the whole class path, as in a container image
    public record Options(
            Path zip,
            Path dataDir,
            Map<String, String> environment,
            List<String> flags,
            Consumer<String> lines,
            Optional<Path> image) {}

    /// @param doors of the template
    public LambdaDoors(List<Door> doors, Options options) {
        this.doors = doors.stream().collect(Collectors.toMap(Door::name, door -> door));
        this.options = options;
        Path folder = FunctionZip.unpack(options.zip(), options.dataDir());
        code = new LambdaProcess.Code(
                folder, options.image(), LambdaProcess.nativeClient(options.dataDir()), options.flags());
    }

    @Override
    public CompletableFuture<Outcome> call(String door, byte[] event, Duration timeout) {
        RuntimeApi api = process(door).api();
        // Lambda's clock of a call does not run while the process starts.
        return api.call(door, event, api.served() ? timeout : timeout.plus(LONGEST_START));
    }

    /// Names of the doors that have been called.
    public synchronized Set<String> called() {
        return Set.copyOf(running.keySet());
    }

    /// Starts a door and waits until it asks for its first call, as Lambda does before it takes a snapshot.
    public void initialise(String door) throws InterruptedException {
        while (!process(door).api().served()) {
            Thread.sleep(5);
        }
    }

    /// The process of a door that has been called.
    public synchronized Child child(String door) {
        return running.get(door).child();
    }

    private synchronized LambdaProcess process(String door) {
        LambdaProcess process = running.get(door);
        if (process == null || !process.alive()) {
            process = start(doors.get(door));
            running.put(door, process);
        }
        return process;
    }

    private LambdaProcess start(Door door) {
        Map<String, String> environment = new HashMap<>(door.environment());
        environment.putAll(options.environment());
        try {
            return new LambdaProcess(code, door, environment, options.lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean served() {
        return true;
    }

    @Override
    public boolean up() {
        return true;
    }

    @Override
    public synchronized void restart() {
        running.values().forEach(LambdaProcess::close);
        running.clear();
    }

    @Override
    public void await(long seconds) {
        // Each is started by its first call.
    }

    @Override
    public void close() {
        restart();
    }
}
