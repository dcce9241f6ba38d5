package vn.ungpho.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import vn.ungpho.local.Local;

/// Gives tests the system as `./run` starts it: one for the whole suite, on free ports, in a folder of its own.
final class Embedded implements ParameterResolver {

    /// The repository's root, seen from this module.
    static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    static final String TOKEN = "officer-of-the-suite";

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Local.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(Embedded.class))
                .getOrComputeIfAbsent("local", key -> new Running(), Running.class)
                .local;
    }

    /// Settings for a system of its own in a folder.
    static Map<String, String> settings(Path data) {
        var env = new HashMap<String, String>();
        env.put("PORT", "0");
        env.put("SMTP_PORT", "0");
        env.put("DATA_DIR", data.toString());
        env.put("OFFICER_TOKEN", TOKEN);
        env.put("UNGPHO_ROOT", ROOT.toString());
        return env;
    }

    static Path folder() {
        try {
            return Files.createTempDirectory("ungpho-e2e");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Running implements AutoCloseable {
        final Path data = folder();
        final Local local = Local.start(settings(data));

        @Override
        public void close() {
            local.close();
            delete(data);
        }
    }
}
