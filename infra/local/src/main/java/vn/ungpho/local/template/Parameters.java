package vn.ungpho.local.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import vn.ungpho.local.CannotStart;

/// The values of the template's parameters on this machine.
final class Parameters {
    private Parameters() {}

    /// Reads `infra/local/parameters.yaml` and puts the HTTP port in.
    static Map<String, String> read(Path file, int port) {
        try {
            Map<String, Object> values =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
            return values.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            entry -> entry.getValue().toString().replace("${PORT}", Integer.toString(port))));
        } catch (IOException e) {
            throw new CannotStart("Không đọc được %s.".formatted(file), e);
        }
    }
}
