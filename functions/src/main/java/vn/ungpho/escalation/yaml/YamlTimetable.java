package vn.ungpho.escalation.yaml;

import vn.ungpho.escalation.Timetable;
import vn.ungpho.settings.SettingFiles;
import vn.ungpho.yaml.YamlFiles;

/// The timetable of `ungpho/escalation/policy.yaml`.
public final class YamlTimetable {

    private YamlTimetable() {}

    /// Reads what is built in.
    public static Timetable read() {
        return read(SettingFiles.builtIn());
    }

    /// Reads it.
    ///
    /// @throws vn.ungpho.yaml.YamlFault when the file is wrong, with file and line
    public static Timetable read(SettingFiles source) {
        return new YamlFiles(source)
                .read("escalation/policy.yaml", Timetable.class)
                .orElseThrow();
    }
}
