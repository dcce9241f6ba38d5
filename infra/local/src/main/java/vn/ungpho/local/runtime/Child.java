package vn.ungpho.local.runtime;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// A program that ends when this one ends, however it ends: a shell in between waits for the end of its own
/// input, which comes also after `kill -9`, and then ends the program. It does not feel Ctrl-C of the terminal;
/// it is told when its turn has come.
public final class Child {
    // $1 … is the program. The shell's own input is the line to the launcher, so the program gets an empty one.
    private static final String GUARD = """
            trap '' INT HUP
            exec 3<&0
            "$@" </dev/null 3<&- & child=$!
            { cat <&3 >/dev/null; kill "$child" 2>/dev/null; } & guard=$!
            exec 3<&-
            trap 'kill "$child" 2>/dev/null' TERM
            wait "$child"; status=$?
            kill "$guard" 2>/dev/null
            exit "$status"
            """;

    private final Process process;

    private Child(Process process) {
        this.process = process;
    }

    /// Starts a program.
    ///
    /// @param command program and arguments
    /// @param environment its whole environment, besides the path
    /// @param folder its working folder
    /// @param lines gets each line that it prints
    public static Child start(
            List<String> command, Map<String, String> environment, Path folder, Consumer<String> lines) {
        List<String> guarded = new ArrayList<>(List.of("/bin/sh", "-c", GUARD, "child"));
        guarded.addAll(command);
        ProcessBuilder builder =
                new ProcessBuilder(guarded).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().retainAll(List.of("PATH", "HOME", "TMPDIR"));
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            Thread.ofVirtual().start(() -> pump(process.getInputStream(), lines));
            return new Child(process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Completes when the program has ended.
    public CompletableFuture<?> ended() {
        return process.onExit();
    }

    /// Whether the program runs.
    public boolean alive() {
        return process.isAlive();
    }

    /// The most memory that the program has had so far (peak resident size), in KiB.
    public long peakKib() {
        try (Stream<String> status = Files.lines(Path.of("/proc/" + program().pid() + "/status"))) {
            return status.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// How long processors have worked for the program so far.
    public Duration cpu() {
        return program().info().totalCpuDuration().orElseThrow();
    }

    private ProcessHandle program() {
        return process.descendants()
                .filter(handle -> handle.info().command().orElse("").endsWith("java"))
                .findFirst()
                .orElseThrow();
    }

    /// Sends the program a signal by its name, such as `STOP`.
    public void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(program().pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Asks the program to end, and ends it by force when it does not within a minute.
    public void stop() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            Thread.currentThread().interrupt();
        }
    }

    /// Ends the program as `kill -9` does, and waits for it.
    public void kill() {
        try {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            // The shell follows it, also where it was about to start it.
            process.getOutputStream().close();
            process.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pump(InputStream from, Consumer<String> lines) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(from, StandardCharsets.UTF_8))) {
            reader.lines().forEach(lines);
        } catch (IOException | UncheckedIOException e) {
            // The program has ended in the middle of a line.
            lines.accept(e.getMessage());
        }
    }
}
