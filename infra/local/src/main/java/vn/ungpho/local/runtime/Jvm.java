package vn.ungpho.local.runtime;

import java.net.URISyntaxException;
import java.nio.file.Path;

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
}
