package vn.ungpho.settings;

import java.util.Optional;

/// Các tệp thiết lập: whatever agencies, plans, law and wording are read from.
@FunctionalInterface
public interface SettingFiles {

    /// One file.
    ///
    /// @param path below `ungpho/`: `agencies/index.yaml`
    /// @return empty when there is no such file
    Optional<byte[]> read(String path);

    /// Those on the class path, as they were built.
    static SettingFiles builtIn() {
        return new ClassPathFiles();
    }
}
