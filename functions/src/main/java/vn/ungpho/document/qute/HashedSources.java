package vn.ungpho.document.qute;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.ungpho.document.Sources;
import vn.ungpho.incident.Hashes;
import vn.ungpho.settings.SettingFiles;

/// The files that documents are made of, built in or replaced. A version is a hash over the names and bytes of the
/// files.
///
/// @param files where they are
public record HashedSources(SettingFiles files) implements Sources {

    private static final int LENGTH = 16;

    /// @throws IllegalArgumentException when there is no such file
    @Override
    public String version(List<String> paths) {
        var all = new ByteArrayOutputStream();
        for (var path : paths) {
            all.writeBytes((path + "\n").getBytes(StandardCharsets.UTF_8));
            all.writeBytes(files.read(path).orElseThrow(() -> new IllegalArgumentException("no file " + path)));
        }
        return Hashes.sha256(all.toByteArray()).substring(0, LENGTH);
    }
}
