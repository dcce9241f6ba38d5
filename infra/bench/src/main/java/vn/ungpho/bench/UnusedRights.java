package vn.ungpho.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.ungpho.local.doors.Rights;
import vn.ungpho.local.template.Wiring;

/// The rights that the template gives doors and that no run has used, a line each: door, statement, action, what it may
/// touch, and the kind of leading key.
final class UnusedRights {

    private UnusedRights() {}

    /// @param args the project's root, and the file that `USED_RIGHTS` named in the runs
    public static void main(String... args) throws IOException {
        var rights = new Rights(Wiring.read(Path.of(args[0]), 0, Map.of()).policies());
        var granted = rights.granted().collect(Collectors.toCollection(TreeSet::new));
        var used = new TreeSet<>(Files.readAllLines(Path.of(args[1])));
        var stale = used.stream().filter(right -> !granted.contains(right)).count();
        int all = granted.size();
        granted.removeAll(used);
        granted.forEach(System.out::println);
        System.out.printf(
                "%d of %d rights were not used; %d that were used are not granted any more%n",
                granted.size(), all, stale);
    }
}
