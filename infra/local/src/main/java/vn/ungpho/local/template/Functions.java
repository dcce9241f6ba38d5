package vn.ungpho.local.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import vn.ungpho.local.CannotStart;

/// The functions of the template and their events.
final class Functions {
    static final String EXPORT = "QUARKUS_FUNQY_EXPORT";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern RATE = Pattern.compile("rate\\((\\d+) (minute|hour|day)s?\\)");

    private final Template template;
    private final List<Door> doors = new ArrayList<>();
    private final List<Trigger> triggers = new ArrayList<>();

    Functions(Template template) {
        this.template = template;
        for (Entry<String, JsonNode> function : template.resources("AWS::Serverless::Function")) {
            Door door = door(function.getValue());
            doors.add(door);
            function.getValue()
                    .path("Events")
                    .propertyStream()
                    .forEach(event -> triggers.add(trigger(door, event.getKey(), event.getValue())));
        }
    }

    List<Door> doors() {
        return List.copyOf(doors);
    }

    List<Trigger> triggers() {
        return List.copyOf(triggers);
    }

    private Door door(JsonNode function) {
        var environment = template.environment(function);
        int shared = template.functionGlobals().path("Timeout").asInt(3);
        return new Door(
                Optional.ofNullable(environment.get(EXPORT))
                        .orElseThrow(() -> new CannotStart("infra/template.yaml: một hàm không có " + EXPORT + ".")),
                environment,
                Duration.ofSeconds(function.path("Timeout").asInt(shared)),
                function.path("MemorySize")
                        .asInt(template.functionGlobals().path("MemorySize").asInt(128)));
    }

    private Trigger trigger(Door door, String id, JsonNode event) {
        JsonNode properties = event.path("Properties");
        return switch (event.path("Type").asText()) {
            case "HttpApi" -> route(door, properties);
            case "SQS" -> messages(door, properties);
            case "DynamoDB" -> changes(door, properties);
            case "Schedule" -> new Trigger.Clock(door, door.name() + "-" + id, every(properties));
            default ->
                throw new CannotStart("infra/template.yaml: bộ chạy trên một máy không hiểu sự kiện %s của %s."
                        .formatted(event.path("Type").asText(), door.name()));
        };
    }

    private Trigger route(Door door, JsonNode route) {
        // Without method and path it is the route of whatever no other route takes.
        return new Trigger.Route(
                door,
                route.path("Method").asText("ANY").toUpperCase(Locale.ROOT),
                route.path("Path").asText(Trigger.Route.DEFAULT),
                route.path("Auth").has("Authorizer"));
    }

    private Trigger messages(Door door, JsonNode mapping) {
        return new Trigger.Messages(
                door, named(mapping.path("Queue")), mapping.path("BatchSize").asInt(10), reports(mapping));
    }

    private Trigger changes(Door door, JsonNode mapping) {
        JsonNode destination =
                mapping.path("DestinationConfig").path("OnFailure").path("Destination");
        return new Trigger.Changes(
                door,
                named(mapping.path("Stream")),
                mapping.path("BatchSize").asInt(100),
                reports(mapping),
                mapping.path("MaximumRetryAttempts").asInt(-1),
                StreamSupport.stream(
                                mapping.path("FilterCriteria").path("Filters").spliterator(), false)
                        .map(Functions::pattern)
                        .toList(),
                destination.isMissingNode() ? Optional.empty() : Optional.of(named(destination)));
    }

    private String named(JsonNode arn) {
        return Place.nameIn(template.text(arn));
    }

    private static boolean reports(JsonNode mapping) {
        return StreamSupport.stream(mapping.path("FunctionResponseTypes").spliterator(), false)
                .anyMatch(type -> type.asText().equals("ReportBatchItemFailures"));
    }

    private static JsonNode pattern(JsonNode filter) {
        try {
            return JSON.readTree(filter.path("Pattern").asText());
        } catch (JsonProcessingException e) {
            throw new CannotStart("infra/template.yaml: mẫu lọc không phải là JSON: " + filter, e);
        }
    }

    private static Duration every(JsonNode schedule) {
        Matcher rate = RATE.matcher(schedule.path("Schedule").asText());
        if (!rate.matches()) {
            throw new CannotStart("infra/template.yaml: bộ chạy trên một máy chỉ hiểu lịch rate(…), không hiểu %s."
                    .formatted(schedule.path("Schedule").asText()));
        }
        long count = Long.parseLong(rate.group(1));
        return switch (rate.group(2)) {
            case "minute" -> Duration.ofMinutes(count);
            case "hour" -> Duration.ofHours(count);
            default -> Duration.ofDays(count);
        };
    }
}
