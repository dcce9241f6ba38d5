package vn.ungpho.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map.Entry;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.Yaml;

/// One of the two templates as it is written.
record Stack(JsonNode root) {
    static final Stack STATE = read("state.yaml");
    static final Stack DOORS = read("template.yaml");

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Za-z0-9]+)[A-Za-z0-9.]*}");

    private static Stack read(String file) {
        try {
            var yaml = Files.readString(Path.of("..", file));
            return new Stack(new ObjectMapper().valueToTree(new Yaml(new CloudFormationYaml()).load(yaml)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Resources of one type, whole.
    Stream<Entry<String, JsonNode>> resources(String type) {
        return root.path("Resources")
                .propertyStream()
                .filter(r -> r.getValue().path("Type").asText().equals(type));
    }

    static Stream<Entry<String, JsonNode>> inBoth(String type) {
        return Stream.concat(STATE.resources(type), DOORS.resources(type));
    }

    Set<String> names(String section) {
        return root.path(section).propertyStream().map(Entry::getKey).collect(Collectors.toCollection(TreeSet::new));
    }

    /// Statements of a policy document.
    static Stream<JsonNode> statements(JsonNode document) {
        return elements(document.path("Statement"));
    }

    /// Statements of a door's own policies.
    static Stream<JsonNode> ownStatements(JsonNode door) {
        return elements(door.at("/Properties/Policies")).flatMap(Stack::statements);
    }

    /// A list, or one thing as a list of it.
    static Stream<JsonNode> elements(JsonNode node) {
        return node.isArray()
                ? StreamSupport.stream(node.spliterator(), false)
                : node.isMissingNode() ? Stream.empty() : Stream.of(node);
    }

    /// Every name that a `!Ref`, `!GetAtt` or `!Sub` below this node speaks of.
    static Stream<String> spokenOf(JsonNode node) {
        var own = Stream.of(node.path("Ref"), node.path("Fn::GetAtt"))
                .filter(JsonNode::isTextual)
                .map(text -> text.asText().split("\\.")[0]);
        var sub = node.path("Fn::Sub").isTextual()
                ? VARIABLE.matcher(node.path("Fn::Sub").asText()).results().map(found -> found.group(1))
                : Stream.<String>empty();
        var below = StreamSupport.stream(node.spliterator(), false).flatMap(Stack::spokenOf);
        return Stream.of(own, sub, below).flatMap(names -> names);
    }
}
