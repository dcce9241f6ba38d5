package vn.ungpho.escalation.yaml;

import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.ungpho.escalation.Duties;
import vn.ungpho.escalation.Duty;
import vn.ungpho.escalation.DutyCondition;
import vn.ungpho.escalation.Length;
import vn.ungpho.incident.Reservation;
import vn.ungpho.yaml.YamlFiles;

/// The duties of `ungpho/law/duties.yaml`, read when this is built.
public final class YamlDuties implements Duties {

    private static final String PATH = "law/duties.yaml";

    private final List<Duty> duties;
    private final List<Event> events;

    /// @throws vn.ungpho.yaml.YamlFault when the file is wrong, with file and line
    /// @throws IllegalArgumentException when a duty names an event or a reservation that the file does not have, or
    /// two
    /// have one id
    public YamlDuties() {
        var law = new YamlFiles(new JavaTimeModule()).read(PATH, Law.class).orElseThrow();
        var reservations = law.reservations().stream().collect(Collectors.toMap(Doubt::id, Doubt::reservation));
        events = law.events();
        duties = law.duties().stream().map(d -> d.duty(reservations)).toList();
        duties.forEach(d -> d.starts().forEach(start -> required(event(start).isPresent(), d.id() + ": " + start)));
        required(duties.stream().map(Duty::id).distinct().count() == duties.size(), "two duties with one id");
    }

    @Override
    public List<Duty> duties() {
        return duties;
    }

    @Override
    public List<Event> events() {
        return events;
    }

    private static void required(boolean sound, String what) {
        if (!sound) {
            throw new IllegalArgumentException(PATH + ": " + what);
        }
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
            reservations.forEach(r -> required(known.containsKey(r), id + ": " + r));
            var doubts = reservations.stream().map(known::get).toList();
            return new Duty(
                    id, title, article, regime, validFrom, validTo, starts, length, who, to, document, when, doubts);
        }
    }
}
