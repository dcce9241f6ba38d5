package vn.ungpho.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import vn.ungpho.local.Local;
import vn.ungpho.local.template.Place;

/// Gives tests the system as `./run` starts it: one for the whole suite, on free ports, in a folder of its own. What
/// stands for AWS behind it is LocalStack where that can be had; see [WhereItRuns].
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

    /// The process behind the table is killed, or what stands for that: its connections end and for a moment nobody
    /// listens. After a while the table answers again.
    static void killTable(Local local) {
        if (local.services() instanceof LocalStackServices elsewhere) {
            elsewhere.killTable();
            return;
        }
        var store = ProcessHandle.current()
                .descendants()
                .filter(p -> p.info().commandLine().orElse("").contains("dynamodb.services.local"))
                .filter(p -> !p.info().command().orElse("").endsWith("sh"))
                .reduce((first, last) -> last)
                .orElseThrow();
        store.destroyForcibly();
        store.onExit().join();
    }

    /// A class path of a system in a process of its own, with what opens its services.
    static String withServices(String classPath) {
        return LocalStack.here().isEmpty()
                ? classPath
                : classPath + ":"
                        + System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    /// Variables that lead such a system to the services of this one.
    static Map<String, String> whereItRuns() {
        return LocalStack.here()
                .map(l -> Map.of(LocalStack.WANTED, l.endpoint() + ""))
                .orElse(Map.of());
    }

    /// `infra/export` into a folder, by the way that fits where the system runs.
    static ProcessBuilder export(Local local, Path folder) {
        var command = new ArrayList<>(List.of("python3", ROOT + "/infra/export", folder.toString()));
        if (local.services() instanceof LocalStackServices elsewhere) {
            command.addAll(List.of("--stack", elsewhere.stack(), "--endpoint", elsewhere.endpoint() + ""));
        } else {
            command.addAll(List.of("--local", local.dataDir().toString()));
        }
        var export = new ProcessBuilder(command);
        export.environment().putAll(local.services().credentials().environment(Map.of()));
        export.environment().put("AWS_DEFAULT_REGION", Place.REGION);
        return export;
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
