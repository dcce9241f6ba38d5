package vn.ungpho.escalation.yaml;

import java.util.List;
import vn.ungpho.escalation.WorkCalendar;
import vn.ungpho.settings.SettingFiles;
import vn.ungpho.yaml.YamlFiles;

/// The calendar of `ungpho/law/holidays.yaml`.
public final class YamlHolidays {

    private YamlHolidays() {}

    /// Reads what is built in.
    public static WorkCalendar read() {
        return read(SettingFiles.builtIn());
    }

    /// Reads it.
    ///
    /// @throws vn.ungpho.yaml.YamlFault when the file is wrong, with file and line
    public static WorkCalendar read(SettingFiles source) {
        var table = new YamlFiles(source).read("law/holidays.yaml", Table.class).orElseThrow();
        return new WorkCalendar(table.years());
    }

    private record Table(List<WorkCalendar.CalendarYear> years) {}
}
