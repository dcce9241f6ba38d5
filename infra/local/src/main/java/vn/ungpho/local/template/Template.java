package vn.ungpho.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.Yaml;
import vn.ungpho.local.CannotStart;

/// The templates of both stacks as one tree, with their parameters' values.
final class Template {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode root;
    private final Resolver resolver;

    Template(List<String> yamls, Map<String, String> parameters) {
        this(yamls, parameters, Map.of());
    }

    private Template(List<String> yamls, Map<String, String> parameters, Map<String, String> names) {
        root = JSON.createObjectNode();
        yamls.forEach(yaml -> add(JSON.valueToTree(new Yaml(new CloudFormationYaml()).load(yaml))));
        resolver = new Resolver(root, parameters, names);
    }

    /// @param infra folder of `state.yaml` and `template.yaml`
    /// @param names names that resources got, by their logical ids
    static Template read(Path infra, Map<String, String> parameters, Map<String, String> names) {
        try {
            return new Template(
                    List.of(
                            Files.readString(infra.resolve("state.yaml")),
                            Files.readString(infra.resolve("template.yaml"))),
                    parameters,
                    names);
        } catch (IOException e) {
            throw new CannotStart("Không đọc được %s.".formatted(infra), e);
        }
    }

    /// Names of the parameters that a template declares.
    static Set<String> parameters(String yaml) {
        Set<String> names = new TreeSet<>();
        JSON.<JsonNode>valueToTree(new Yaml(new CloudFormationYaml()).load(yaml))
                .path("Parameters")
                .fieldNames()
                .forEachRemaining(names::add);
        return names;
    }

    private void add(JsonNode stack) {
        stack.propertyStream()
                .filter(section -> section.getValue().isObject())
                .forEach(section -> root.withObject("/" + section.getKey()).setAll((ObjectNode) section.getValue()));
    }

    /// Resources of one type: logical id and properties, in the order of the file.
    List<Entry<String, JsonNode>> resources(String type) {
        return root.path("Resources")
                .propertyStream()
                .filter(resource -> resource.getValue().path("Type").asText().equals(type))
                .map(resource ->
                        Map.entry(resource.getKey(), resource.getValue().path("Properties")))
                .toList();
    }

    /// What every function shares.
    JsonNode functionGlobals() {
        return root.path("Globals").path("Function");
    }

    /// The name of a resource by its logical id.
    String name(String logicalId) {
        return resolver.name(logicalId);
    }

    String text(JsonNode value) {
        return resolver.text(value);
    }

    /// The variables of one function as CloudFormation would set them: the shared ones, then its own.
    Map<String, String> environment(JsonNode function) {
        return List.of(functionGlobals(), function).stream()
                .flatMap(from -> from.path("Environment").path("Variables").propertyStream())
                .collect(Collectors.toMap(Entry::getKey, entry -> text(entry.getValue()), (shared, own) -> own));
    }
}
