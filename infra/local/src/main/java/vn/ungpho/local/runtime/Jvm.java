package vn.ungpho.local.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The JVM that runs this program, to start others with.
public final class Jvm {
    private Jvm() {}

    /// Path of the `java` that runs this program.
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /// The jar or folder with the local runner's own classes.
    static Path ownClasses() {
        return jar(Jvm.class);
    }

    /// The jar or folder that a class comes from.
    static Path jar(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The jars of a folder as a class path, in the order of their names, the same at each start: a cache of classes is
    /// bound to it.
    public static String everyJar(Path folder) {
        try (Stream<Path> jars = Files.list(folder)) {
            return jars.map(Path::toString)
                    .filter(jar -> jar.endsWith(".jar"))
                    .sorted()
                    .collect(Collectors.joining(":"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
