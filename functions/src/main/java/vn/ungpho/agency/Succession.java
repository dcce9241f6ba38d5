package vn.ungpho.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Kế thừa: a public body or unit that is no more, or whose duty for network security has passed on.
///
/// @param names     as plans write them
/// @param ended     first day without it
/// @param successor who has its duty now, in words
/// @param unit      name of that unit, where there is exactly one that takes its place in what is written from then
///                  on; empty where that is for the agency to say
/// @param source    where this is known from
/// @param certainty how sure it is
public record Succession(
        List<String> names,
        LocalDate ended,
        String successor,
        Optional<String> unit,
        String source,
        Certainty certainty) {

    private static final String OF_PROVINCE = " tỉnh";

    public Succession {
        names = List.copyOf(names);
        if (unit.isPresent() && certainty == Certainty.UNCERTAIN) {
            throw new IllegalArgumentException(names + ": what is not certain takes nobody's place");
        }
    }

    /// Whether a unit's name is one of these, whatever province stands behind it.
    boolean names(String unit) {
        return names.stream().anyMatch(n -> tail(unit, n).isPresent());
    }

    /// What a unit of these names is called afterwards, with its province; empty where no name takes its place.
    Optional<String> renamed(String unit) {
        var tail = names.stream().flatMap(n -> tail(unit, n).stream()).findFirst();
        return this.unit.flatMap(now -> tail.map(t -> now.endsWith(OF_PROVINCE) ? now + t : now));
    }

    /// What follows the name: nothing, or the name of the province after "tỉnh".
    private static Optional<String> tail(String unit, String name) {
        if (!unit.regionMatches(true, 0, name, 0, name.length())) {
            return Optional.empty();
        }
        var rest = unit.substring(name.length());
        var ofProvince = rest.startsWith(OF_PROVINCE) ? rest.substring(OF_PROVINCE.length()) : rest;
        return rest.isEmpty() || rest.startsWith(OF_PROVINCE) ? Optional.of(ofProvince) : Optional.empty();
    }
}
