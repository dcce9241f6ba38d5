package vn.ungpho.local.doors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map.Entry;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// What the template lets each door do: a door may do what its own policies and the boundary of all doors allow.
///
/// It knows of IAM's language what our policies say: allowing statements, `*` in resources, and conditions on the
/// values of keys. Anything else in a condition is broken here, never passed over.
record Rights(JsonNode policies) {

    static Rights read(Path file) {
        try {
            return new Rights(new ObjectMapper().readTree(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether a door may do that.
    boolean allow(String door, Need need) {
        return Stream.of(door, "boundary")
                .allMatch(policy -> each(policies.path(policy)).anyMatch(statement -> allows(statement, need)));
    }

    private static boolean allows(JsonNode statement, Need need) {
        if (!statement.path("Effect").asText().equals("Allow")) {
            throw new IllegalStateException("no allowing statement: " + statement);
        }
        return each(statement.path("Action")).anyMatch(action -> action.asText().equals(need.action()))
                && each(statement.path("Resource")).anyMatch(resource -> like(resource.asText(), need.resource()))
                && statement.path("Condition").propertyStream().allMatch(condition -> holds(condition, need));
    }

    private static boolean holds(Entry<String, JsonNode> condition, Need need) {
        boolean patterns = condition.getKey().equals("ForAllValues:StringLike");
        if (!patterns && !condition.getKey().matches("(ForAllValues:)?StringEquals")) {
            throw new IllegalStateException("an unknown condition: " + condition.getKey());
        }
        return condition
                .getValue()
                .propertyStream()
                .allMatch(key -> need.values(key.getKey())
                        .allMatch(value -> each(key.getValue())
                                .anyMatch(one -> patterns
                                        ? like(one.asText(), value)
                                        : one.asText().equals(value))));
    }

    private static boolean like(String pattern, String text) {
        var regex = Pattern.compile("\\*")
                .splitAsStream(pattern + " ")
                .map(String::strip)
                .map(Pattern::quote)
                .collect(Collectors.joining(".*"));
        return Pattern.matches(regex, text);
    }

    private static Stream<JsonNode> each(JsonNode node) {
        return node.isArray()
                ? StreamSupport.stream(node.spliterator(), false)
                : node.isMissingNode() ? Stream.empty() : Stream.of(node);
    }
}
