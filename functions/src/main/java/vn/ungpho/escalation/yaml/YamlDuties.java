package vn.ungpho.escalation.yaml;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.ungpho.escalation.Duties;
import vn.ungpho.escalation.Duty;
import vn.ungpho.escalation.DutyCondition;
import vn.ungpho.escalation.Length;
import vn.ungpho.incident.Reservation;
import vn.ungpho.settings.SettingFiles;
import vn.ungpho.yaml.YamlFiles;

/// The duties of `ungpho/law/duties.yaml`, read when this is built.
public final class YamlDuties implements Duties {

    private static final String PATH = "law/duties.yaml";

    private final List<Duty> duties;
    private final List<Event> events;

    /// Reads what is built in.
    public YamlDuties() {
        this(SettingFiles.builtIn());
    }

    /// @param source where the file is
    /// @throws vn.ungpho.yaml.YamlFault when the file is wrong, with file and line; also when a duty names an event
    ///     or a reservation that the file does not have, or when two have one id
    public YamlDuties(SettingFiles source) {
        var files = new YamlFiles(source);
        var law = files.read(PATH, Law.class).orElseThrow();
        var reservations = law.reservations().stream().collect(Collectors.toMap(Doubt::id, Doubt::reservation));
        events = law.events();
        var ids = new HashSet<String>();
        for (int i = 0; i < law.duties().size(); i++) {
            var duty = law.duties().get(i);
            var at = "/duties/" + i;
            if (!ids.add(duty.id())) {
                throw files.fault(PATH, at + "/id", "two duties " + duty.id());
            }
            if (!duty.starts().stream().allMatch(start -> event(start).isPresent())) {
                throw files.fault(PATH, at + "/starts", "no event " + duty.starts());
            }
            if (!reservations.keySet().containsAll(duty.reservations())) {
                throw files.fault(PATH, at + "/reservations", "no reservation " + duty.reservations());
            }
        }
        duties = law.duties().stream().map(d -> d.duty(reservations)).toList();
    }

    @Override
    public List<Duty> duties() {
        return duties;
    }

    @Override
    public List<Event> events() {
        return events;
    }

    private record Law(List<Event> events, List<Doubt> reservations, List<DutyText> duties) {}

    private record Doubt(String id, Optional<LocalDate> from, String text) {

        Reservation reservation() {
            return new Reservation(from, text);
        }
    }

    /// A duty as it is written: its reservations by their ids.
    private record DutyText(
            String id,
            String title,
            String article,
            String regime,
            LocalDate validFrom,
            Optional<LocalDate> validTo,
            List<String> starts,
            Length length,
            String who,
            List<String> to,
            Optional<String> document,
            DutyCondition when,
            List<String> reservations) {

        Duty duty(Map<String, Reservation> known) {
            var doubts = reservations.stream().map(known::get).toList();
            return new Duty(
                    id, title, article, regime, validFrom, validTo, starts, length, who, to, document, when, doubts);
        }
    }
}
