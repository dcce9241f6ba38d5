package vn.ungpho.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Kiểm tra nhật ký: recomputes the chain of an incident's log and looks at everything that it vouches for. Changes
/// nothing.
///
/// @param budget most bytes of stored objects that are read
public record VerifyIncident(Logbook logbook, Vault vault, Anchors anchors, long budget) {

    /// As much as a door reads in the time that it has.
    public static final long BUDGET = 512L * 1024 * 1024;

    /// How often the log is read again because somebody wrote meanwhile.
    private static final int ATTEMPTS = 5;

    /// What the table says, read while nobody wrote.
    private record Table(
            Optional<LogHead> head, List<LogEntry> entries, Map<String, Vouched> vouched, List<Fault> faults) {}

    /// Verifies; empty when there is nothing of such an incident.
    public Optional<Verification> verify(IncidentId incident) {
        var kept = anchors.of(incident);
        var table = table(incident, kept.orElse(List.of()));
        if (table.entries().isEmpty()
                && table.head().isEmpty()
                && table.faults().isEmpty()) {
            return Optional.empty();
        }
        var objects = new ObjectCheck(vault, budget)
                .check(table.vouched().values().stream()
                        .filter(v -> v.imprint().kind().isObject())
                        .toList());
        var faults = new ArrayList<>(table.faults());
        faults.addAll(objects.faults());
        if (kept.isEmpty()) {
            faults.add(new Fault(0, Fault.Kind.UNVERIFIED, "Các mốc đã khóa", "", "kho lưu không trả lời"));
        }
        var things = table.vouched().size()
                - (int) table.vouched().values().stream()
                        .filter(v -> v.imprint().kind().isObject())
                        .count();
        var checked = new Verification.Checked(table.entries().size(), things, objects.read(), objects.bytes());
        var anchored =
                kept.orElse(List.of()).stream().mapToInt(LogHead::number).max().orElse(0);
        var head = table.head().orElse(LogHead.NONE);
        return Optional.of(new Verification(incident, head, anchored, checked, faults));
    }

    private Table table(IncidentId incident, List<LogHead> kept) {
        var table = read(incident, kept);
        for (int i = 1; i < ATTEMPTS && !logbook.head(incident).equals(table.head()); i++) {
            table = read(incident, kept);
        }
        return table;
    }

    private Table read(IncidentId incident, List<LogHead> kept) {
        var head = logbook.head(incident);
        var entries = logbook.entries(incident);
        var faults = new ArrayList<>(new ChainCheck(entries, head, kept).faults());
        var things = new ThingCheck(logbook, incident, entries);
        var vouched = things.vouched(faults);
        // Of an incident without a chain nothing can be said.
        if (head.isPresent() || entries.stream().anyMatch(LogEntry::isChained)) {
            faults.addAll(things.faults(vouched));
        }
        return new Table(head, entries, vouched, faults);
    }
}
