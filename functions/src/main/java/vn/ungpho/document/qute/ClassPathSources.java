package vn.ungpho.document.qute;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.ungpho.document.Sources;
import vn.ungpho.incident.Hashes;

/// The files below `ungpho/` on the class path. A version is a hash over the names and bytes of the files.
public final class ClassPathSources implements Sources {

    private static final String ROOT = "ungpho/";
    private static final int LENGTH = 16;

    /// @throws IllegalArgumentException when there is no such file
    @Override
    public String version(List<String> files) {
        var all = new ByteArrayOutputStream();
        for (var file : files) {
            all.writeBytes((file + "\n").getBytes(StandardCharsets.UTF_8));
            all.writeBytes(read(file));
        }
        return Hashes.sha256(all.toByteArray()).substring(0, LENGTH);
    }

    private static byte[] read(String file) {
        try (var in = ClassPathSources.class.getClassLoader().getResourceAsStream(ROOT + file)) {
            if (in == null) {
                throw new IllegalArgumentException("no file " + ROOT + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
