package vn.ungpho.escalation.yaml;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.ungpho.escalation.RoutineDuties;
import vn.ungpho.escalation.RoutineDuty;
import vn.ungpho.incident.Reservation;
import vn.ungpho.settings.SettingFiles;
import vn.ungpho.yaml.YamlFiles;

/// The duties of quiet times of `ungpho/law/routine.yaml`.
public final class YamlRoutineDuties {

    private static final String PATH = "law/routine.yaml";

    private YamlRoutineDuties() {}

    /// Reads what is built in.
    public static RoutineDuties read() {
        return read(SettingFiles.builtIn());
    }

    /// Reads them.
    ///
    /// @param source where the file is
    /// @throws vn.ungpho.yaml.YamlFault when the file is wrong, with file and line
    public static RoutineDuties read(SettingFiles source) {
        var files = new YamlFiles(source);
        var table = files.read(PATH, Table.class).orElseThrow();
        var known = table.reservations().stream().collect(Collectors.toMap(Doubt::id, Doubt::reservation));
        for (int i = 0; i < table.duties().size(); i++) {
            if (!known.keySet().containsAll(table.duties().get(i).reservations())) {
                throw files.fault(PATH, "/duties/" + i + "/reservations", "no such reservation");
            }
        }
        var duties = table.duties().stream().map(d -> d.duty(known)).toList();
        return () -> duties;
    }

    private record Table(List<Doubt> reservations, List<Text> duties) {}

    private record Doubt(String id, Optional<LocalDate> from, String text) {

        Reservation reservation() {
            return new Reservation(from, text);
        }
    }

    /// A duty as it is written: `before` (too late on that day) or `through` (still in time) as `06-20`, its
    /// reservations by their ids.
    private record Text(
            String id,
            String title,
            String article,
            Optional<String> plan,
            Optional<String> unit,
            List<String> to,
            Optional<String> before,
            Optional<String> through,
            Optional<String> document,
            LocalDate validFrom,
            Optional<LocalDate> validTo,
            List<String> reservations) {

        RoutineDuty duty(Map<String, Reservation> known) {
            return new RoutineDuty(
                    id,
                    title,
                    article,
                    plan,
                    unit,
                    to,
                    last(),
                    document,
                    validFrom,
                    validTo,
                    reservations.stream().map(known::get).toList());
        }

        private MonthDay last() {
            if (before.isPresent() == through.isPresent()) {
                throw new IllegalArgumentException(id + ": either before or through");
            }
            // Any year will do: no day here is near the end of February.
            return through.map(day -> MonthDay.parse("--" + day))
                    .orElseGet(() -> MonthDay.from(MonthDay.parse("--" + before.orElseThrow())
                            .atYear(2026)
                            .minusDays(1)));
        }
    }
}
