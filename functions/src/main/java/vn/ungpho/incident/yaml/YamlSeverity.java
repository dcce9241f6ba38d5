package vn.ungpho.incident.yaml;

import vn.ungpho.incident.SeverityPolicy;
import vn.ungpho.settings.SettingFiles;
import vn.ungpho.yaml.YamlFiles;

/// The criteria of `ungpho/law/severity.yaml`.
public final class YamlSeverity {

    private YamlSeverity() {}

    /// Reads what is built in.
    public static SeverityPolicy read() {
        return read(SettingFiles.builtIn());
    }

    /// Reads them.
    ///
    /// @throws vn.ungpho.yaml.YamlFault when the file is wrong, with file and line
    public static SeverityPolicy read(SettingFiles source) {
        return new YamlFiles(source)
                .read("law/severity.yaml", SeverityPolicy.class)
                .orElseThrow();
    }
}
