package vn.ungpho.e2e;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/// What the doors print, which on Lambda is their log.
final class Lines {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final PrintStream before = System.out;

    /// Reads along what is printed from here on.
    void listen() {
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8) {
            @Override
            public void println(String line) {
                lines.add(line);
                before.println(line);
            }
        });
    }

    void stop() {
        System.setOut(before);
    }

    /// The lines of the doors themselves.
    List<JsonNode> json() {
        return lines.stream().flatMap(line -> parsed(line).stream()).toList();
    }

    /// The lines that are no JSON object: the JVM's own and whatever is not as it should be.
    List<String> notJson() {
        return lines.stream()
                .filter(line -> parsed(line).isEmpty())
                .filter(line -> !line.startsWith("WARNING: ")
                        && !line.startsWith("[")
                        && !line.startsWith("Picked up JAVA_TOOL_OPTIONS: "))
                .toList();
    }

    /// The lines that have one of these words, as they are or escaped.
    List<String> with(List<String> words) {
        return lines.stream()
                .filter(line -> words.stream().anyMatch(line::contains)
                        || parsed(line)
                                .map(JsonNode::toString)
                                .filter(text -> words.stream().anyMatch(text::contains))
                                .isPresent())
                .toList();
    }

    /// The values that a field has where a metric is measured.
    Set<String> values(String metric, String field) {
        return json().stream()
                .filter(line -> line.at("/_aws/CloudWatchMetrics/0/Metrics/0/Name")
                        .asText()
                        .equals(metric))
                .map(line -> line.path(field).asText())
                .collect(Collectors.toSet());
    }

    private static Optional<JsonNode> parsed(String line) {
        try {
            return Optional.ofNullable(JSON.readTree(line)).filter(JsonNode::isObject);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
