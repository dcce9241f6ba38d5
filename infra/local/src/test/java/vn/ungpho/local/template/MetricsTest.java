package vn.ungpho.local.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.ungpho.local.template.Stack.DOORS;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Alarms and dashboard look at metrics that somebody writes: one that nobody writes is silent for ever.
class MetricsTest {
    private static final Path SOURCES = Path.of("../../functions/src/main/java");
    private static final Pattern WRITTEN = Pattern.compile(
            "Measure\\.(?:count|time)\\(\\s*\"(\\w+)\"[^;]*?(?:\\.by\\(\"(\\w+)\"[^;]*)?\\.write\\(\\)");
    private static final Pattern NAMED = Pattern.compile("MetricName=\"(\\w+)\"");
    private static final Pattern SCHEMA = Pattern.compile("\\{\"?([^,\"}]+)\"?,?(\\w*)}");

    /// What each service that is looked at writes, and by which dimension, as AWS documents it.
    private static final Map<String, Set<String>> OF_AWS = Map.of(
            "AWS/SQS", Set.of("ApproximateAgeOfOldestMessage", "ApproximateNumberOfMessagesVisible"),
            "AWS/Lambda", Set.of("Errors", "Invocations", "Throttles", "IteratorAge", "Duration"),
            "AWS/ApiGateway", Set.of("Count", "4xx", "5xx", "Latency"));

    /// A metric as somebody looks at it.
    private record Looked(String namespace, String name, String dimension) {}

    @Test
    void every_metric_that_an_alarm_or_the_dashboard_looks_at_is_written() {
        var written = written();
        var looked = new ArrayList<Looked>(onDashboard());
        Stack.inBoth("AWS::CloudWatch::Alarm")
                .map(alarm -> alarm.getValue().path("Properties"))
                .map(MetricsTest::ofAlarm)
                .forEach(looked::add);
        assertTrue(looked.size() > 30, "that are not all: " + looked.size());
        for (var one : looked) {
            if (one.namespace().startsWith("AWS/")) {
                assertTrue(OF_AWS.getOrDefault(one.namespace(), Set.of()).contains(one.name()), one::toString);
            } else {
                assertEquals("UngPho/${AWS::StackName}", one.namespace());
                assertEquals(written.get(one.name()), one.dimension(), one + " is not what is written");
            }
        }
    }

    @Test
    void what_is_written_is_looked_at() {
        var looked = onDashboard().stream().map(Looked::name).collect(Collectors.toCollection(TreeSet::new));
        var unseen = new TreeSet<>(written().keySet());
        unseen.removeAll(looked);
        assertEquals(Set.of(), unseen);
    }

    private static Looked ofAlarm(JsonNode alarm) {
        var namespace = alarm.path("Namespace");
        return new Looked(
                namespace.isTextual()
                        ? namespace.asText()
                        : namespace.path("Fn::Sub").asText(),
                alarm.path("MetricName").asText(),
                alarm.at("/Dimensions/0/Name").asText());
    }

    private static List<Looked> onDashboard() {
        var body = DOORS.root()
                .at("/Resources/Dashboard/Properties/DashboardBody/Fn::Sub")
                .asText();
        var all = new ArrayList<Looked>();
        for (var widget : json(body).path("widgets")) {
            var before = List.<String>of();
            for (var metric : widget.at("/properties/metrics")) {
                if (metric.get(0).has("expression")) {
                    all.add(searched(metric.get(0).get("expression").asText()));
                } else {
                    before = filled(metric, before);
                    all.add(new Looked(before.get(0), before.get(1), before.size() > 2 ? before.get(2) : ""));
                }
            }
        }
        return all;
    }

    /// A dot is what stands there in the metric before.
    private static List<String> filled(JsonNode metric, List<String> before) {
        var parts = new ArrayList<String>();
        metric.forEach(part -> parts.add(part.asText().equals(".") ? before.get(parts.size()) : part.asText()));
        return parts;
    }

    private static Looked searched(String expression) {
        var schema = SCHEMA.matcher(expression.replace("${AWS::StackName}", "STACK"));
        var name = NAMED.matcher(expression);
        assertTrue(schema.find() && name.find(), expression);
        assertFalse(expression.contains("=\"${AWS::StackName}\""), "no name is the stack's alone: " + expression);
        return new Looked(schema.group(1).replace("STACK", "${AWS::StackName}"), name.group(1), schema.group(2));
    }

    /// Names of the metrics in the sources, each with the dimension that it is told apart by.
    private static Map<String, String> written() {
        var found = new TreeMap<String, String>();
        try (var files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> WRITTEN.matcher(read(file)).results())
                    .forEach(match -> found.put(match.group(1), match.group(2) == null ? "" : match.group(2)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
