package vn.ungpho.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ungpho.local.Local;
import vn.ungpho.local.runtime.Jvm;
import vn.ungpho.local.runtime.LambdaDoors;
import vn.ungpho.local.runtime.Outcome;
import vn.ungpho.local.template.Door;

/// From the start of a function's process to its first answer, with Lambda's own runtime client, against the
/// stores of the local runner. Prints a table in Markdown with the wall clock's time and the processors' time, the
/// median and the extremes.
///
/// Usage: `ColdStart train|measure ROOT RUNS`. `train` writes the caches of the classes of each image that is laid
/// out, beside its jars.
final class ColdStart {

    private static final Duration LONGEST = Duration.ofSeconds(120);
    private static final int MEMORY = 1024;

    private final Path root;
    private final Local local;

    private ColdStart(Path root, Path data) {
        this.root = root;
        local = Local.start(Map.of(
                "AS_LAMBDA",
                "",
                "EVENTS",
                "none",
                "PORT",
                "0",
                "SMTP_PORT",
                "0",
                "DATA_DIR",
                data.toString(),
                "UNGPHO_ROOT",
                root.toString()));
    }

    /// @param args `train` or `measure`, the project's folder, the number of runs
    public static void main(String... args) throws Exception {
        var data = Files.createTempDirectory("ungpho-cold");
        var start = new ColdStart(Path.of(args[1]), data);
        try {
            if (args[0].equals("train")) {
                start.train();
            } else {
                start.measure(Integer.parseInt(args[2]));
            }
        } catch (IllegalStateException e) {
            System.err.println(e.getMessage());
            start.local.close();
            System.exit(1);
        }
        start.local.close();
        System.exit(0);
    }

    private void train() throws IOException, InterruptedException {
        for (var call : laidOut()) {
            var flags = List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + recorded(call));
            var doors = doors(call, flags, Optional.of(jars(call)));
            for (int i = 0; i < 3; i++) {
                answer(doors, call);
            }
            // What it loaded is written when it ends.
            doors.close();
            create(call);
        }
    }

    private void create(Call call) throws IOException, InterruptedException {
        var created = new ProcessBuilder(
                        Jvm.java(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:AOTMode=create",
                        "-XX:AOTConfiguration=" + recorded(call),
                        "-XX:AOTCache=" + cache(call),
                        "-cp",
                        Jvm.everyJar(jars(call)))
                .redirectErrorStream(true)
                .redirectOutput(jars(call).resolveSibling(call.cache + ".log").toFile())
                .start()
                .waitFor();
        if (created != 0) {
            throw new IllegalStateException("no cache for " + call.door);
        }
        Files.delete(Path.of(recorded(call)));
    }

    private String recorded(Call call) {
        return jars(call).resolveSibling(call.cache + ".aotconf").toString();
    }

    private Path jars(Call call) {
        return root.resolve(call.image).resolve("lib");
    }

    private List<Call> laidOut() {
        return Stream.of(Call.values())
                .filter(call -> Files.isDirectory(jars(call)))
                .toList();
    }

    private void measure(int runs) throws InterruptedException {
        System.out.printf(
                "| first answer, %d starts each | wall clock, ms | processors, ms |%n|---|---:|---:|%n", runs);
        for (var call : Call.values()) {
            print(call, "zip, Lambda's own loader", series(call, List.of(), Optional.empty(), runs));
            print(call, "of that, after its start", rest(call, "on-demand", runs));
            print(call, "the same after a primed start", rest(call, "snap-start", runs));
            if (laidOut().contains(call)) {
                print(call, "image, class path", series(call, List.of(), Optional.of(jars(call)), runs));
                var cached = List.of("-XX:AOTCache=" + cache(call));
                print(call, "image, AOT cache", series(call, cached, Optional.of(jars(call)), runs));
            }
        }
    }

    private String cache(Call call) {
        return jars(call).resolveSibling(call.cache + ".aot").toString();
    }

    private record Run(long wall, long cpu) {}

    private List<Run> series(Call call, List<String> flags, Optional<Path> jars, int runs) {
        var all = new ArrayList<Run>();
        for (int i = 0; i < runs; i++) {
            var doors = doors(call, flags, jars);
            var started = System.nanoTime();
            answer(doors, call);
            var wall = Duration.ofNanos(System.nanoTime() - started).toMillis();
            all.add(new Run(wall, doors.child(call.door).cpu().toMillis()));
            doors.close();
        }
        return all;
    }

    /// What a first answer still takes when the function has started, which with SnapStart is all that it takes.
    private List<Run> rest(Call call, String initialisation, int runs) throws InterruptedException {
        var all = new ArrayList<Run>();
        for (int i = 0; i < runs; i++) {
            var doors = doors(call, List.of("-Daws.lambda.initialization.type=" + initialisation), Optional.empty());
            doors.initialise(call.door);
            var before = doors.child(call.door).cpu();
            var started = System.nanoTime();
            answer(doors, call);
            var wall = Duration.ofNanos(System.nanoTime() - started).toMillis();
            all.add(new Run(wall, doors.child(call.door).cpu().minus(before).toMillis()));
            doors.close();
        }
        return all;
    }

    private LambdaDoors doors(Call call, List<String> flags, Optional<Path> jars) {
        var environment = new HashMap<>(local.environment());
        environment.put("QUARKUS_FUNQY_EXPORT", call.door);
        var door = new Door(call.door, environment, LONGEST, MEMORY);
        var folder = local.dataDir().resolve(call.zip.equals(Call.OURS) ? "ours" : "bare");
        folder.toFile().mkdirs();
        var options = new LambdaDoors.Options(
                root.resolve(call.zip), folder, Map.of("UNGPHO_LOG_JSON", "true"), flags, line -> {}, jars);
        return new LambdaDoors(List.of(door), options);
    }

    private static void answer(LambdaDoors doors, Call call) {
        var outcome = doors.call(call.door, call.event.getBytes(StandardCharsets.UTF_8), LONGEST)
                .join();
        if (!(outcome instanceof Outcome.Answered answered)
                || !new String(answered.body(), StandardCharsets.UTF_8).contains("\"statusCode\":201")) {
            throw new IllegalStateException(call + ": " + outcome);
        }
    }

    private static void print(Call call, String way, List<Run> runs) {
        System.out.printf(
                Locale.ROOT,
                "| `%s`: %s | %s | %s |%n",
                call.door,
                way,
                spread(runs.stream().map(Run::wall)),
                spread(runs.stream().map(Run::cpu)));
    }

    private static String spread(Stream<Long> values) {
        var sorted = values.sorted().toList();
        return "%d (%d-%d)".formatted(sorted.get(sorted.size() / 2), sorted.getFirst(), sorted.getLast());
    }

    /// What is called, and by which event.
    private enum Call {
        BARE("bare", "infra/bench/bare/target/function.zip", "infra/bench/bare/target/image", "/reports", report()),
        RECEIVE("receive-report", Call.OURS, Call.IMAGE, "/reports", report()),
        ISSUE(
                "issue-document",
                Call.OURS,
                Call.IMAGE,
                "/documents",
                "{\"kind\":\"plan\",\"plan\":\"so-noi-vu-khanh-hoa-2026\"}");

        static final String OURS = "functions/target/function.zip";
        static final String IMAGE = "infra/image/target";

        final String door;
        final String zip;
        final String image;
        final String cache;
        final String event;

        Call(String door, String zip, String image, String path, String body) {
            this.door = door;
            this.zip = zip;
            this.image = image;
            cache = door;
            event = event(path, body);
        }

        private static String report() {
            return "{\"description\":\"M\\u00e1y ch\\u1ee7 b\\u1ecb m\\u00e3 h\\u00f3a\",\"contact\":{\"phone\":\"0912 345 678\"}}";
        }

        private static String event(String path, String body) {
            return """
                    {"version":"2.0","routeKey":"POST %1$s","rawPath":"%1$s","rawQueryString":"","isBase64Encoded":false,
                     "headers":{"content-type":"application/json","host":"x","user-agent":"bench"},"body":"%2$s",
                     "requestContext":{"accountId":"0","apiId":"a","domainName":"x","requestId":"r","stage":"$default",
                       "http":{"method":"POST","path":"%1$s","protocol":"HTTP/1.1","sourceIp":"127.0.0.1","userAgent":"b"},
                       "authorizer":{"jwt":{"claims":{"sub":"bench","name":"bench"}}},"timeEpoch":1767575000000}}""".formatted(path, body.replace("\"", "\\\""));
        }
    }
}
