package vn.ungpho.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.ungpho.local.template.Door;
import vn.ungpho.local.template.Trigger;
import vn.ungpho.local.template.Wiring;

/// What the two stacks are paid for while nothing happens, as far as the templates say it.
record Standing(Path root) {

    /// Five pollers of each mapping ask its queue, each every twenty seconds, as AWS describes it.
    private static final double POLLS = 5 * 3 * 60 * 24 * 30;

    /// Where the doors write a metric, with what tells it apart: each of its values is a metric that is paid for.
    private static final Pattern WRITTEN = Pattern.compile(
            "Measure\\.(?:count|time)\\(\\s*\"(\\w+)\"[^;]*?(?:\\.by\\(\"(\\w+)\"[^;]*)?\\.write\\(\\)");

    private static final Pattern CONSTANT = Pattern.compile("^\\s+([A-Z_]+)\\(\"", Pattern.MULTILINE);

    private static final Set<String> STATES = Set.of("pending", "again", "sent", "dropped", "refused", "left");

    /// @param log what the doors have logged, with the metrics that they have written
    /// @throws IllegalStateException when a metric was written that is not among those that can be
    Usage month(String log) throws IOException {
        var both = Files.readString(root.resolve("infra/state.yaml"))
                + Files.readString(root.resolve("infra/template.yaml"));
        var possible = possible();
        var written = written(log);
        if (!possible.containsAll(written)) {
            written.removeAll(possible);
            throw new IllegalStateException("not among the metrics that can be written: " + written);
        }
        return Usage.of("metrics", possible.size())
                .plus(Usage.of("metrics written", written.size()))
                .plus(Usage.of("alarms", count(both, "Type: AWS::CloudWatch::Alarm$")))
                .plus(Usage.of("dashboards", count(both, "Type: AWS::CloudWatch::Dashboard$")))
                .plus(Usage.of("queue-requests", POLLS * count(both, "Type: SQS$")));
    }

    /// All metrics that the sources can write, with each value of their dimensions.
    private Set<String> possible() throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(root.resolve("functions/src/main/java"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                WRITTEN.matcher(Files.readString(file)).results().forEach(match -> {
                    if (match.group(2) == null) {
                        found.add(match.group(1));
                    } else {
                        values(match.group(1), match.group(2)).forEach(v -> found.add(match.group(1) + " " + v));
                    }
                });
            }
        }
        return found;
    }

    private Stream<String> values(String metric, String dimension) {
        return switch (dimension) {
            case "door" -> metric.equals("Refusals") ? webDoors() : doors();
            case "channel" -> constants("incident/Channel.java");
            case "state" -> STATES.stream();
            case "outcome" -> Stream.concat(constants("escalation/RecordMailEvent.java"), Stream.of("unknown"));
            default -> throw new IllegalStateException("values of " + dimension + " of " + metric + " are not known");
        };
    }

    private Stream<String> doors() {
        return Wiring.read(root, 0, Map.of()).doors().stream().map(Door::name);
    }

    /// A request is refused only by doors that take requests.
    private Stream<String> webDoors() {
        return Wiring.read(root, 0, Map.of())
                .triggers(Trigger.Route.class)
                .map(route -> route.door().name())
                .distinct();
    }

    /// The constants of the one enum in a source file, as a metric writes them. (The class itself is the doors' alone.)
    private Stream<String> constants(String file) {
        try {
            return CONSTANT.matcher(Files.readString(
                            root.resolve("functions/src/main/java/vn/ungpho").resolve(file)))
                    .results()
                    .map(match -> match.group(1).toLowerCase(Locale.ROOT).replace('_', '-'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The metrics that were written, as [#possible()] names them.
    private static Set<String> written(String log) throws IOException {
        Set<String> found = new TreeSet<>();
        for (var line : log.split("\n")) {
            if (line.contains("\"_aws\"")) {
                var metric = new ObjectMapper().readTree(line);
                for (var directive : metric.at("/_aws/CloudWatchMetrics")) {
                    var name = new StringBuilder(directive.at("/Metrics/0/Name").asText());
                    directive
                            .at("/Dimensions/0")
                            .forEach(d -> name.append(' ')
                                    .append(metric.path(d.asText()).asText()));
                    found.add(name.toString());
                }
            }
        }
        return found;
    }

    private static long count(String text, String line) {
        return Pattern.compile(line, Pattern.MULTILINE).matcher(text).results().count();
    }
}
