package vn.ungpho.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ungpho.local.Local;
import vn.ungpho.local.template.Door;
import vn.ungpho.local.template.Wiring;

/// What the system costs a month: it runs on this machine, walks incidents from their mail to their verification,
/// counts what AWS would be paid for, and multiplies it with `infra/prices.yaml`.
final class Cost {

    private static final int WALKS = 3;
    private static final double MINUTES = 30 * 24 * 60;
    /// What a schedule calls a door with.
    static final String TICK =
            "{\"version\":\"0\",\"id\":\"t\",\"detail-type\":\"Scheduled Event\",\"source\":\"aws.events\",\"detail\":{}}";

    private final Local local;
    private final Path calls;
    private final Map<String, Integer> memory;
    private final ByteArrayOutputStream log;

    private Cost(Local local, Path calls, Map<String, Integer> memory, ByteArrayOutputStream log) {
        this.local = local;
        this.calls = calls;
        this.memory = memory;
        this.log = log;
    }

    /// @param args the project's root
    public static void main(String... args) throws Exception {
        var root = Path.of(args[0]);
        var out = System.out;
        var data = Files.createTempDirectory("ungpho-cost");
        var calls = data.resolve("calls.jsonl");
        var log = new ByteArrayOutputStream();
        // The doors' log comes out here; its bytes are paid for, too.
        System.setOut(new PrintStream(log, true, StandardCharsets.UTF_8));
        var memory =
                Wiring.read(root, 0, Map.of()).doors().stream().collect(Collectors.toMap(Door::name, Door::memory));
        try (var local = Local.start(Map.of(
                "PORT",
                "0",
                "SMTP_PORT",
                "0",
                "DATA_DIR",
                data.toString(),
                "UNGPHO_ROOT",
                root.toString(),
                "COUNT_CALLS",
                calls.toString(),
                "PARAMETER_SettingsSeconds",
                "60"))) {
            new Cost(local, calls, memory, log).print(root, out);
        } finally {
            delete(data);
        }
    }

    private void print(Path root, PrintStream out) throws Exception {
        new Walk(local).run();
        settle();
        var minute = idle("sweep-notices");
        var fifth = idle("remind-units");
        var month = minute.times(MINUTES)
                .plus(fifth.times(MINUTES / 5))
                .plus(new Standing(root).month(log.toString(StandardCharsets.UTF_8)));
        var incident = walked(minute, fifth);
        new CostTable(Prices.read(root.resolve("infra/prices.yaml")), incident, month).print(out);
    }

    /// What one call of a door of the clock takes when nothing new is due: it is called until it sends nothing and
    /// writes as much as the time before. (It also pays for what it tries to write and finds written.)
    private Usage idle(String door) throws Exception {
        Usage before;
        var taken = Usage.NONE;
        do {
            before = taken;
            int from = lines();
            int logged = log.size();
            local.doors()
                    .call(door, TICK.getBytes(StandardCharsets.UTF_8), Duration.ofSeconds(30))
                    .get();
            taken = Usage.counted(calls, from, memory).plus(Usage.of("log-gb", (log.size() - logged) / 1e9));
        } while (taken.number("mails-out") > 0
                || taken.number("invocations") != 1
                || taken.number("writes") != before.number("writes"));
        return taken;
    }

    /// What an incident takes: everything that happened in some walks, without what the clock takes anyway.
    private Usage walked(Usage minute, Usage fifth) throws Exception {
        var kept = new Kept(local);
        int from = lines();
        int logged = log.size();
        long stored = kept.objects();
        long items = kept.items();
        var seen = Usage.NONE;
        for (int i = 0; i < WALKS; i++) {
            var walk = new Walk(local);
            walk.run();
            seen = seen.plus(walk.seen());
        }
        settle();
        var all = Usage.counted(calls, from, memory)
                .plus(seen)
                .plus(Usage.of("object-writes", WALKS))
                .plus(Usage.of("log-gb", (log.size() - logged) / 1e9))
                .plus(Usage.of("object-gb", (kept.objects() - stored) / 1e9))
                .plus(Usage.of("table-gb", (kept.items() - items) / 1e9));
        return all.plus(minute.times(-all.number("door sweep-notices")))
                .plus(fifth.times(-all.number("door remind-units")))
                .times(1.0 / WALKS);
    }

    /// Waits until no door has been called for a while.
    private void settle() throws IOException, InterruptedException {
        for (int before = -1; before != lines(); Thread.sleep(5_000)) {
            before = lines();
        }
    }

    private int lines() throws IOException {
        try (Stream<String> lines = Files.lines(calls)) {
            return (int) lines.count();
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
