package vn.ungpho.incident;

import java.time.Instant;
import java.util.Optional;

/// Tiêu chí lọc of the officers' list. What is empty is not asked for; everything that is asked for has to hold.
///
/// @param agency  id of the agency
/// @param stage   giai đoạn xử lý
/// @param serious whether it is serious by the criteria, as far as was found out
/// @param unit    a unit that leads the current step; letters count, diacritics and case do not
/// @param channel kênh tiếp nhận
/// @param drill   whether it is an exercise
/// @param since   received at this moment or later
public record IncidentFilter(
        String agency,
        Optional<Stage> stage,
        Optional<Holds> serious,
        Optional<String> unit,
        Optional<Channel> channel,
        Optional<Boolean> drill,
        Optional<Instant> since) {

    /// Everything of an agency.
    public static IncidentFilter of(String agency) {
        return new IncidentFilter(
                agency,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /// Whether all of the agency's incidents are asked for, perhaps from a moment on.
    public boolean open() {
        return stage.isEmpty() && serious.isEmpty() && unit.isEmpty() && channel.isEmpty() && drill.isEmpty();
    }

    /// Whether an incident is what is asked for.
    public boolean holds(Incident incident) {
        var facets = Facets.of(incident);
        return incident.report().agency().equals(agency)
                && stage.map(facets.stage()::equals).orElse(true)
                && serious.map(facets.serious()::equals).orElse(true)
                && unit.map(Facets::unit).map(facets.units()::contains).orElse(true)
                && channel.map(facets.channel()::equals).orElse(true)
                && drill.map(d -> d == facets.drill()).orElse(true)
                && !incident.receivedAt().isBefore(since.orElse(Instant.MIN));
    }
}
