package vn.ungpho.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.ungpho.local.Local;
import vn.ungpho.local.runtime.Jvm;
import vn.ungpho.local.runtime.LambdaDoors;
import vn.ungpho.local.runtime.Outcome;
import vn.ungpho.local.template.Door;

/// From the start of a function's process to its first answer, with Lambda's own runtime client, against the
/// stores of the local runner. Prints tables in Markdown with the wall clock's time and the processors' time, the
/// median and the extremes, and how many times as long the report door takes as a bare function.
///
/// Usage: `ColdStart train|measure ROOT RUNS`. `train` writes the caches of the classes of each image that is laid
/// out, beside its jars.
final class ColdStart {

    private static final Duration LONGEST = Duration.ofSeconds(120);
    private static final int MEMORY = 1024;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path root;
    private final Local local;
    private final String items;

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
        items = itemsOfAReport();
    }

    /// What the report door writes for one report, as DynamoDB spells it. Keys that it made for itself are no part of
    /// it.
    private String itemsOfAReport() {
        try (var doors = doors(Call.RECEIVE, List.of(), Optional.empty());
                var store = Kept.table(local)) {
            answer(doors, Call.RECEIVE);
            var written = store.scan(r -> r.tableName(local.environment().get("UNGPHO_TABLE"))).items().stream()
                    .filter(item -> !item.get("pk").s().startsWith("SETTING"))
                    .map(ColdStart::spelt)
                    .toList();
            return JSON.writeValueAsString(written);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Map<String, String>> spelt(Map<String, AttributeValue> item) {
        var spelt = new LinkedHashMap<String, Map<String, String>>();
        item.forEach(
                (name, value) -> spelt.put(name, value.n() == null ? Map.of("S", value.s()) : Map.of("N", value.n())));
        return spelt;
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
                .redirectOutput(jars(call).resolveSibling(call.door + ".log").toFile())
                .start()
                .waitFor();
        if (created != 0) {
            throw new IllegalStateException("no cache for " + call.door);
        }
        Files.delete(Path.of(recorded(call)));
    }

    private String recorded(Call call) {
        return jars(call).resolveSibling(call.door + ".aotconf").toString();
    }

    private Path jars(Call call) {
        return root.resolve(call.image).resolve("lib");
    }

    private List<Call> laidOut() {
        return Stream.of(Call.values())
                .filter(call -> Files.isDirectory(jars(call)))
                .toList();
    }

    /// Round by round, each way once, so that what else the machine does meets all of them alike. The first round, in
    /// which the stores warm up, does not count.
    private void measure(int runs) {
        var found = new LinkedHashMap<Way, List<Run>>();
        Stream.of(Call.values()).flatMap(call -> ways(call).stream()).forEach(way -> found.put(way, new ArrayList<>()));
        for (int round = 0; round <= runs; round++) {
            for (var entry : found.entrySet()) {
                var run = entry.getKey().start.get();
                if (round > 0) {
                    entry.getValue().add(run);
                }
            }
        }
        System.out.printf(
                "%n| first answer, %d starts each | wall clock, ms | processors, ms |%n|---|---:|---:|%n", runs);
        found.forEach(ColdStart::print);
        System.out.printf(
                "%n| beside a bare function in the same round | wall clock | processors |%n|---|---:|---:|%n");
        for (var bare : List.of(Call.ITEMS, Call.BARE)) {
            found.forEach((way, all) -> beside(way, all, bare, found));
        }
    }

    private List<Way> ways(Call call) {
        var ways = new ArrayList<>(List.of(
                new Way(call, "zip, Lambda's own loader", () -> whole(call, List.of(), Optional.empty())),
                new Way(call, "of that, after its start", () -> rest(call, "on-demand")),
                new Way(call, "the same after a primed start", () -> rest(call, "snap-start"))));
        if (Files.isDirectory(jars(call))) {
            var jars = Optional.of(jars(call));
            ways.add(new Way(call, "image, class path", () -> whole(call, List.of(), jars)));
            ways.add(new Way(
                    call, "image, AOT cache", () -> whole(call, List.of("-XX:AOTCache=" + cache(call)), jars)));
        }
        return ways;
    }

    private String cache(Call call) {
        return jars(call).resolveSibling(call.door + ".aot").toString();
    }

    private record Run(long wall, long cpu) {}

    /// A door started in one way.
    private record Way(Call call, String label, Supplier<Run> start) {}

    private Run whole(Call call, List<String> flags, Optional<Path> jars) {
        try (var doors = doors(call, flags, jars)) {
            return timed(doors, call, Duration.ZERO);
        }
    }

    /// What a first answer still takes when the function has started, which with SnapStart is all that it takes.
    private Run rest(Call call, String initialisation) {
        var flags = List.of("-Daws.lambda.initialization.type=" + initialisation);
        try (var doors = doors(call, flags, Optional.empty())) {
            doors.initialise(call.door);
            return timed(doors, call, doors.child(call.door).cpu());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Run timed(LambdaDoors doors, Call call, Duration before) {
        var started = System.nanoTime();
        answer(doors, call);
        var wall = Duration.ofNanos(System.nanoTime() - started).toMillis();
        return new Run(wall, doors.child(call.door).cpu().minus(before).toMillis());
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

    private void answer(LambdaDoors doors, Call call) {
        var event = event(call.path, call == Call.ITEMS ? items : call.body);
        var outcome = doors.call(call.door, event.getBytes(StandardCharsets.UTF_8), LONGEST)
                .join();
        if (!(outcome instanceof Outcome.Answered answered)
                || !new String(answered.body(), StandardCharsets.UTF_8).contains("\"statusCode\":201")) {
            throw new IllegalStateException(call + ": " + outcome);
        }
    }

    private static void print(Way way, List<Run> runs) {
        System.out.printf(
                Locale.ROOT,
                "| `%s`: %s | %s | %s |%n",
                way.call.door,
                way.label,
                spread("%.0f", runs.stream().map(r -> (double) r.wall)),
                spread("%.0f", runs.stream().map(r -> (double) r.cpu)));
    }

    private static void beside(Way way, List<Run> runs, Call other, Map<Way, List<Run>> all) {
        var besides = all.entrySet().stream()
                .filter(e -> e.getKey().call == other && e.getKey().label.equals(way.label))
                .findFirst();
        if (way.call == Call.RECEIVE && besides.isPresent()) {
            var bare = besides.get().getValue();
            var rounds = IntStream.range(0, runs.size()).boxed().toList();
            System.out.printf(
                    Locale.ROOT,
                    "| `%s` beside `%s`: %s | %s | %s |%n",
                    way.call.door,
                    other.door,
                    way.label,
                    spread("%.2f", rounds.stream().map(i -> (double) runs.get(i).wall / bare.get(i).wall)),
                    spread("%.2f", rounds.stream().map(i -> (double) runs.get(i).cpu / bare.get(i).cpu)));
        }
    }

    private static String spread(String format, Stream<Double> values) {
        var sorted = values.sorted()
                .map(value -> String.format(Locale.ROOT, format, value))
                .toList();
        return "%s (%s-%s)".formatted(sorted.get(sorted.size() / 2), sorted.getFirst(), sorted.getLast());
    }

    private static String event(String path, String body) {
        return """
                {"version":"2.0","routeKey":"POST %1$s","rawPath":"%1$s","rawQueryString":"","isBase64Encoded":false,
                 "headers":{"content-type":"application/json","host":"x","user-agent":"bench"},"body":"%2$s",
                 "requestContext":{"accountId":"0","apiId":"a","domainName":"x","requestId":"r","stage":"$default",
                   "http":{"method":"POST","path":"%1$s","protocol":"HTTP/1.1","sourceIp":"127.0.0.1","userAgent":"b"},
                   "authorizer":{"jwt":{"claims":{"sub":"bench","name":"bench"}}},"timeEpoch":1767575000000}}""".formatted(path, new String(JsonStringEncoder.getInstance().quoteAsString(body)));
    }

    /// What is called, and by which event.
    private enum Call {
        /// Writes one item.
        BARE("bare", Call.BARE_ZIP, Call.BARE_IMAGE, "/reports", Call.REPORT),
        /// Writes the items that the report door writes; its body is made of what that door has written.
        ITEMS("bare-items", Call.BARE_ZIP, Call.BARE_IMAGE, "/reports", ""),
        RECEIVE("receive-report", Call.OURS, Call.IMAGE, "/reports", Call.REPORT),
        ISSUE(
                "issue-document",
                Call.OURS,
                Call.IMAGE,
                "/documents",
                "{\"kind\":\"plan\",\"plan\":\"so-noi-vu-khanh-hoa-2026\"}");

        static final String OURS = "functions/target/function.zip";
        static final String IMAGE = "infra/image/target";
        static final String BARE_ZIP = "infra/bench/bare/target/function.zip";
        static final String BARE_IMAGE = "infra/bench/bare/target/image";
        static final String REPORT =
                "{\"description\":\"M\\u00e1y ch\\u1ee7 b\\u1ecb m\\u00e3 h\\u00f3a\",\"contact\":{\"phone\":\"0912 345 678\"}}";

        final String door;
        final String zip;
        final String image;
        final String path;
        final String body;

        Call(String door, String zip, String image, String path, String body) {
            this.door = door;
            this.zip = zip;
            this.image = image;
            this.path = path;
            this.body = body;
        }
    }
}
