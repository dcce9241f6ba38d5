package vn.ungpho.local.doors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Map.Entry;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// What the template lets each door do: a door may do what its own policies and the boundary of all doors allow.
///
/// It knows of IAM's language what our policies say: allowing statements, `*` in resources, and conditions on the
/// values of keys. Anything else in a condition is broken here, never passed over.
///
/// @param policies the statements of each door by its name, and those of `boundary`, as [Wiring#policies] has them
public record Rights(JsonNode policies) {

    private static final String ANY = "*";

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

    /// Every single right that the doors' own policies give: `door sid action resource key`, where the key is a kind of
    /// leading key or `*`.
    public Stream<String> granted() {
        return policies.propertyStream()
                .map(Entry::getKey)
                .filter(door -> !door.equals("boundary"))
                .flatMap(door -> rights(door, new Need("", "", Map.of()), (right, need) -> true));
    }

    /// Those of them that a call makes use of.
    Stream<String> used(String door, Need need) {
        return rights(door, need, Rights::covers);
    }

    private Stream<String> rights(String door, Need need, BiPredicate<Right, Need> wanted) {
        return each(policies.path(door))
                .flatMap(statement -> each(statement.path("Action"))
                        .flatMap(action -> each(statement.path("Resource"))
                                .flatMap(resource ->
                                        keys(statement).map(key -> new Right(action.asText(), resource.asText(), key))))
                        .filter(right -> wanted.test(right, need))
                        .map(right -> String.join(
                                " ",
                                door,
                                statement.path("Sid").asText(),
                                right.action,
                                Need.place(right.resource),
                                right.key)));
    }

    private static Stream<String> keys(JsonNode statement) {
        var keys = statement
                .path("Condition")
                .propertyStream()
                .flatMap(c -> each(c.getValue().path(Need.LEADING)));
        var named = keys.map(JsonNode::asText).toList();
        return named.isEmpty() ? Stream.of(ANY) : named.stream();
    }

    private record Right(String action, String resource, String key) {}

    private static boolean covers(Right right, Need need) {
        return right.action.equals(need.action())
                && like(right.resource, need.resource())
                && (right.key.equals(ANY) || need.values(Need.LEADING).anyMatch(value -> like(right.key, value)));
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
