package vn.ungpho.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/// What the two stacks are paid for while nothing happens, as far as the templates say it.
record Standing(Path root) {

    /// Five pollers of each mapping ask its queue, each every twenty seconds, as AWS describes it.
    private static final double POLLS = 5 * 3 * 60 * 24 * 30;

    /// @param log what the doors have logged, with the metrics that they write
    Usage month(String log) throws IOException {
        var both = Files.readString(root.resolve("infra/state.yaml"))
                + Files.readString(root.resolve("infra/template.yaml"));
        return Usage.of("metrics", metrics(log))
                .plus(Usage.of("alarms", count(both, "Type: AWS::CloudWatch::Alarm$")))
                .plus(Usage.of("dashboards", count(both, "Type: AWS::CloudWatch::Dashboard$")))
                .plus(Usage.of("queue-requests", POLLS * count(both, "Type: SQS$")));
    }

    /// The metrics that were written: each with each combination of dimensions is one.
    private static int metrics(String log) throws IOException {
        Set<String> found = new HashSet<>();
        for (var line : log.split("\n")) {
            if (line.contains("\"_aws\"")) {
                var metric = new ObjectMapper().readTree(line);
                for (var directive : metric.at("/_aws/CloudWatchMetrics")) {
                    var name = new StringBuilder(directive.at("/Metrics/0/Name").asText());
                    directive.at("/Dimensions/0").forEach(d -> name.append(' ').append(metric.path(d.asText())));
                    found.add(name.toString());
                }
            }
        }
        return found.size();
    }

    private static long count(String text, String line) {
        return Pattern.compile(line, Pattern.MULTILINE).matcher(text).results().count();
    }
}
