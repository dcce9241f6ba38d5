package vn.ungpho.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/// [SettingFiles] below `ungpho/` on the class path.
record ClassPathFiles() implements SettingFiles {

    private static final String ROOT = "ungpho/";

    @Override
    public Optional<byte[]> read(String path) {
        try (var in = ClassPathFiles.class.getClassLoader().getResourceAsStream(ROOT + path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
