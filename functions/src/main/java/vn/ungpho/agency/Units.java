package vn.ungpho.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Danh bạ tên đơn vị: what units are called on a day. Pure. What was written keeps the name that it was written
/// with; what is written anew takes the name of its day.
///
/// @param successions in any order
public record Units(List<Succession> successions) {

    /// Nothing ever changed its name.
    public static final Units UNCHANGED = new Units(List.of());

    public Units {
        successions = List.copyOf(successions);
    }

    /// The name on a day of the unit that once had this name. Unknown names, and those that nobody surely takes the
    /// place of, stay as they are.
    public String on(LocalDate day, String name) {
        return gone(day, name)
                .flatMap(s -> s.renamed(name))
                .filter(n -> !n.equals(name))
                .map(n -> on(day, n))
                .orElse(name);
    }

    /// The names on a day; two that have become one stand once.
    public List<String> on(LocalDate day, List<String> names) {
        return names.stream().map(n -> on(day, n)).distinct().toList();
    }

    /// What has happened to a unit of this name until a day, if anything is known.
    public Optional<Succession> gone(LocalDate day, String name) {
        return successions.stream()
                .filter(s -> !day.isBefore(s.ended()) && s.names(name))
                .findFirst();
    }

    /// Whether two names are of one unit on a day.
    public boolean same(LocalDate day, String one, String other) {
        return on(day, one).equalsIgnoreCase(on(day, other));
    }
}
