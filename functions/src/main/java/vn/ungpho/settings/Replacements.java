package vn.ungpho.settings;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Tệp thay thế: files that go before those of the same path that are built in.
///
/// @param files text by path
public record Replacements(Map<String, String> files) implements SettingFiles {

    /// Nothing is replaced.
    public static final Replacements NONE = new Replacements(Map.of());

    private static final SettingFiles BUILT_IN = SettingFiles.builtIn();

    public Replacements {
        files = Map.copyOf(files);
    }

    @Override
    public Optional<byte[]> read(String path) {
        var own = files.get(path);
        return own == null ? BUILT_IN.read(path) : Optional.of(own.getBytes(StandardCharsets.UTF_8));
    }

    /// These and one more; a blank one takes the replacement of that path back.
    public Replacements with(String path, String text) {
        var all = new TreeMap<>(files);
        if (text.isBlank()) {
            all.remove(path);
        } else {
            all.put(path, text);
        }
        return new Replacements(all);
    }
}
