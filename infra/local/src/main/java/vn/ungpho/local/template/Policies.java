package vn.ungpho.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// What each door may do with the services that stand here, resolved.
final class Policies {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> SERVICES = List.of("dynamodb:", "s3:", "ses:");

    private final Template template;

    Policies(Template template) {
        this.template = template;
    }

    /// The statements of each door by its name, and those of their boundary as `boundary`.
    JsonNode all() {
        ObjectNode all = JSON.createObjectNode();
        template.resources("AWS::Serverless::Function")
                .forEach(door -> all.set(
                        template.environment(door.getValue()).get(Functions.EXPORT),
                        resolved(each(door.getValue().path("Policies")))));
        all.set("boundary", resolved(each(template.functionGlobals().path("PermissionsBoundary"))));
        return all;
    }

    private ArrayNode resolved(Stream<JsonNode> policies) {
        ArrayNode statements = JSON.createArrayNode();
        policies.map(this::document)
                .flatMap(document -> each(document.path("Statement")))
                .filter(statement -> each(statement.path("Action")).anyMatch(Policies::here))
                .forEach(statement -> statements.add(plain(statement)));
        return statements;
    }

    /// A policy's document, be it written where it is used or shared.
    private JsonNode document(JsonNode policy) {
        return policy.has("Ref")
                ? template.resources("AWS::IAM::ManagedPolicy").stream()
                        .filter(shared ->
                                shared.getKey().equals(policy.get("Ref").asText()))
                        .map(shared -> shared.getValue().path("PolicyDocument"))
                        .findFirst()
                        .orElseThrow()
                : policy;
    }

    private static boolean here(JsonNode action) {
        return SERVICES.stream().anyMatch(action.asText()::startsWith);
    }

    /// The same with texts where functions of CloudFormation were.
    private JsonNode plain(JsonNode node) {
        if (node.isArray()) {
            return each(node).map(this::plain).collect(JSON::createArrayNode, ArrayNode::add, ArrayNode::addAll);
        }
        if (!node.isObject()) {
            return node;
        }
        if (node.size() == 1 && (node.has("Ref") || node.fieldNames().next().startsWith("Fn::"))) {
            return JSON.getNodeFactory().textNode(template.text(node));
        }
        ObjectNode plain = JSON.createObjectNode();
        node.propertyStream().forEach(property -> plain.set(property.getKey(), plain(property.getValue())));
        return plain;
    }

    /// A list, or one thing as a list of it.
    private static Stream<JsonNode> each(JsonNode node) {
        return node.isArray() ? StreamSupport.stream(node.spliterator(), false) : Stream.of(node);
    }
}
