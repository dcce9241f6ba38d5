package vn.ungpho.incident;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Whether what the entries of a log vouch for is kept in the table as it was.
///
/// @param entries the log as it is kept
record ThingCheck(Logbook logbook, IncidentId incident, List<LogEntry> entries) {

    /// What is vouched for; of several entries that vouch for the same thing, the last one counts.
    ///
    /// @param faults takes the entries that cannot be read
    Map<String, Vouched> vouched(List<Fault> faults) {
        var all = new LinkedHashMap<String, Vouched>();
        for (var entry : entries) {
            try {
                entry.imprints().forEach(i -> all.put(i.id(), new Vouched(entry.number(), i)));
            } catch (IllegalArgumentException unreadable) {
                faults.add(new Fault(entry.number(), Fault.Kind.UNREADABLE, "Mục số " + entry.number(), "", ""));
            }
        }
        return all;
    }

    /// What is wrong with what the table keeps.
    List<Fault> faults(Map<String, Vouched> vouched) {
        var present = new LinkedHashMap<String, Imprint>();
        logbook.present(incident).forEach(i -> present.put(i.id(), i));
        var faults = new ArrayList<Fault>();
        vouched.values().stream()
                .filter(v -> !v.imprint().kind().isObject())
                .forEach(v -> compare(v, kept(v.imprint(), present)).ifPresent(faults::add));
        present.values().stream().filter(i -> !vouched.containsKey(i.id())).forEach(i -> faults.add(unlogged(i)));
        faults.addAll(sendings(vouched));
        return faults;
    }

    private Optional<String> kept(Imprint imprint, Map<String, Imprint> present) {
        return imprint.kind().isOwn()
                ? Optional.ofNullable(present.get(imprint.id())).map(Imprint::sha256)
                : logbook.kept(incident, imprint);
    }

    private static Optional<Fault> compare(Vouched vouched, Optional<String> kept) {
        var expected = vouched.imprint().sha256();
        if (kept.isEmpty()) {
            return Optional.of(Fault.of(vouched, Fault.Kind.GONE, expected, ""));
        }
        return kept.get().equals(expected)
                ? Optional.empty()
                : Optional.of(Fault.of(vouched, Fault.Kind.ALTERED, expected, kept.get()));
    }

    /// A notice that was sent although no act called for it, or that is marked as sent although no entry says so.
    private List<Fault> sendings(Map<String, Vouched> vouched) {
        var faults = new ArrayList<Fault>();
        for (var v : vouched.values()) {
            var other = v.imprint().sending();
            if (v.imprint().kind() == Imprint.Kind.SENT && !vouched.containsKey(other.id())) {
                faults.add(Fault.of(v, Fault.Kind.UNLOGGED, "mục lập thông báo", ""));
            }
            if (v.imprint().kind() == Imprint.Kind.NOTICE && !vouched.containsKey(other.id())) {
                logbook.kept(incident, other).ifPresent(end -> faults.add(unlogged(other)));
            }
        }
        return faults;
    }

    private static Fault unlogged(Imprint imprint) {
        return new Fault(0, Fault.Kind.UNLOGGED, imprint.about(), "", imprint.sha256());
    }
}
