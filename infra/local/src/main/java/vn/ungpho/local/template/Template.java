package vn.ungpho.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.Yaml;
import vn.ungpho.local.CannotStart;

/// The template as a tree, with its parameters' values.
final class Template {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode root;
    private final Resolver resolver;

    Template(String yaml, Map<String, String> parameters) {
        root = JSON.valueToTree(new Yaml(new CloudFormationYaml()).load(yaml));
        resolver = new Resolver(root, parameters);
    }

    static Template read(Path file, Map<String, String> parameters) {
        try {
            return new Template(Files.readString(file), parameters);
        } catch (IOException e) {
            throw new CannotStart("Không đọc được %s.".formatted(file), e);
        }
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
