package vn.ungpho.log;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/// One call of a door, from its event to its end, on one thread: what is logged meanwhile carries its door, its trace
/// and the incident that it is about, and when it ends it says what became of it.
public final class Call implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Call.class);
    private static final Pattern ROOT = Pattern.compile("(?:^|;)\\s*Root=(1-[0-9a-f]{8}-[0-9a-f]{24})");

    private final long started = System.nanoTime();

    private Call() {}

    /// A call has come in.
    ///
    /// @param door name of the door
    /// @param header X-Ray's trace header (`Root=1-…;Parent=…;Sampled=1`) if the event has one; Lambda's own is
    ///     taken when it has none
    public static Call begin(String door, Optional<String> header) {
        MDC.clear();
        MDC.put("door", door);
        MDC.put("trace", header.or(Call::ofLambda).flatMap(Call::root).orElseGet(Call::own));
        return new Call();
    }

    /// The trace of the call that runs on this thread; empty when none does.
    public static String trace() {
        return Objects.toString(MDC.get("trace"), "");
    }

    /// Says which incident the call is about, from here on.
    ///
    /// @param incident its id
    /// @param origin   the trace of the call that opened it, empty when nobody knows
    public static void about(String incident, String origin) {
        MDC.put("incident", incident);
        if (origin.isEmpty()) {
            MDC.remove("origin");
        } else {
            MDC.put("origin", origin);
        }
    }

    /// Does what an event asks for. A failure is written down, and another is thrown in its place, so that the event
    /// comes again: whoever runs the door prints what it throws with every message in it, and a message can quote
    /// what a person wrote or whom a mail was for.
    ///
    /// @throws IllegalStateException when it failed; it names the door and nothing else
    public static void on(String door, Optional<String> header, Runnable act) {
        try (var call = begin(door, header)) {
            try {
                act.run();
                call.ended();
            } catch (VirtualMachineError e) {
                // Lambda's runtime ends a process that throws one; its message is the machine's own.
                call.failed("failed", e);
                throw e;
            } catch (RuntimeException | Error e) {
                call.failed("failed", e);
                throw new IllegalStateException(door + " failed; the log says where");
            }
        }
    }

    private void ended() {
        Line.of("outcome", "done").with("ms", millis()).write(LOG, Logger.Level.INFO);
    }

    /// A request is answered.
    public void answered(String outcome, int status) {
        Line.of("outcome", outcome).with("status", status).with("ms", millis()).write(LOG, Logger.Level.INFO);
    }

    /// Something is broken, here or in a part that is needed; the call ends with it.
    public void failed(String outcome, Throwable cause) {
        failed(Line.of("outcome", outcome).with("ms", millis()), cause);
    }

    /// Something is broken, and the call goes on without it.
    public static void mishap(String outcome, Throwable cause) {
        failed(Line.of("outcome", outcome), cause);
    }

    private static void failed(Line line, Throwable cause) {
        line.with("cause", Causes.of(cause)).write(LOG, Logger.Level.ERROR);
        Measure.count("Failures", 1)
                .by("door", Objects.toString(MDC.get("door"), ""))
                .write();
    }

    @Override
    public void close() {
        MDC.clear();
    }

    private long millis() {
        return Duration.ofNanos(System.nanoTime() - started).toMillis();
    }

    private static Optional<String> root(String header) {
        var found = ROOT.matcher(header);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static Optional<String> ofLambda() {
        return Optional.ofNullable(System.getProperty("com.amazonaws.xray.traceHeader"));
    }

    private static String own() {
        return "own-" + UUID.randomUUID();
    }
}
