package vn.ungpho.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How many of what is paid for, by its name in `infra/prices.yaml`; calls of doors also by `door <name>`.
record Usage(Map<String, Double> units) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /// Lambda takes a message, deletes it, and somebody has sent it.
    private static final int REQUESTS_A_MESSAGE = 3;

    private static final Set<String> QUEUED =
            Set.of("receive-mail", "register-evidence", "check-settings", "receive-mail-event");

    static final Usage NONE = new Usage(Map.of());

    static Usage of(String unit, double number) {
        return new Usage(Map.of(unit, number));
    }

    /// What the local runner has counted from a line on.
    ///
    /// @param memory MiB that Lambda gives each door
    static Usage counted(Path calls, int from, Map<String, Integer> memory) throws IOException {
        try (Stream<String> lines = Files.lines(calls)) {
            return lines.skip(from)
                    .map(Usage::json)
                    .map(line -> of(line, memory))
                    .reduce(NONE, Usage::plus);
        }
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Usage of(JsonNode line, Map<String, Integer> memory) {
        var door = line.get("door").asText();
        if (!line.has("millis")) {
            return service(line.get("action").asText())
                    .plus(of("reads", line.get("reads").asDouble()))
                    .plus(of("writes", line.get("writes").asDouble()));
        }
        double seconds = line.get("millis").asLong() / 1000.0;
        var call = of("door " + door, 1)
                .plus(of("invocations", 1))
                .plus(of("gb-seconds", seconds * memory.get(door) / 1024));
        return QUEUED.contains(door)
                ? call.plus(of(
                        "queue-requests",
                        REQUESTS_A_MESSAGE * line.get("records").asDouble()))
                : call;
    }

    private static Usage service(String action) {
        return switch (action) {
            case "s3:PutObject", "s3:ListBucket", "s3:ListBucketVersions" -> of("object-writes", 1);
            case "s3:GetObject", "s3:GetObjectVersion", "s3:PutObjectRetention" -> of("object-reads", 1);
            case "ses:SendEmail", "ses:SendRawEmail" -> of("mails-out", 1);
            default -> NONE;
        };
    }

    Usage plus(Usage other) {
        return new Usage(Stream.of(units, other.units)
                .flatMap(one -> one.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Double::sum, TreeMap::new)));
    }

    Usage times(double factor) {
        return new Usage(units.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue() * factor, Double::sum, TreeMap::new)));
    }

    double number(String unit) {
        return units.getOrDefault(unit, 0.0);
    }
}
